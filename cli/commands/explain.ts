import { fixed, type Message, say, worded } from '../../core/language/message.ts'
import { nearest } from '../../core/language/values/nearest.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Meta } from '../../core/rules/rule.ts'
import { derivationOf, type Place } from '../../core/targets/derivations/index.ts'
import { readArguments } from '../arguments.ts'
import { onlyFile } from '../files.ts'
import { derivationTree } from '../formats/derivation-tree.ts'
import { Neighbours } from '../neighbours.ts'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from '../usage.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'sla explain FILE PATH',
  summary: say`says how a number came about; “sla explain RULE” says what a rule finds`,
  details: say`PATH is the way to a number in the agreement or in the targets that “sla targets” prints:

  sla explain agreement.sla.yaml goals.customers
  sla explain agreement.sla.yaml funnel.stages.mql.required
  sla explain funnel-mismatch`,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {})
    const [file, path, another] = positionals
    if (file === undefined || another !== undefined)
      throw new UsageError(
        say`sla explain needs a file and a path, such as: sla explain agreement.sla.yaml goals.customers`,
      )
    return path === undefined ? explainRule(file, terminal) : explainNumber(file, path, terminal)
  },
}

async function explainNumber(file: string, path: string, terminal: Terminal): Promise<ExitStatus> {
  const { text, path: shown } = await onlyFile([file], 'explain', terminal)
  const neighbours = new Neighbours(terminal.cwd)
  const { targets, tree, inheritance } = neighbours.snapshot(shown, text, { today: terminal.today })
  const derivation = derivationOf(targets, path)
  if (derivation === undefined)
    throw new UsageError(
      say`“${path}” leads to no known number in ${shown}. “sla targets ${shown} --format json” shows them all.`,
    )
  const where = ({ node, file }: Place): Message => {
    const lines = (file === undefined ? undefined : inheritance.sources.get(file)?.tree.lines) ?? tree.lines
    const line = say`line ${String(lines.lineAt(node.span.start) + 1)}`
    return file === undefined ? line : say`${neighbours.shown(file)}, ${line}`
  }
  terminal.out(derivationTree(derivation, targets, where, terminal.wording))
  return exit.fine
}

async function explainRule(id: string, terminal: Terminal): Promise<ExitStatus> {
  const rule = rules.find(({ meta }) => meta.id === id)
  if (rule === undefined) {
    const meant = nearest(
      id,
      rules.map(({ meta }) => meta.id),
    )
    throw new UsageError(
      meant === undefined
        ? say`There is no rule “${id}”. For a number, name a file and a path.`
        : say`There is no rule “${id}”. Did you mean ${meant}?`,
    )
  }
  const page = await terminal.rulePage(id)
  terminal.out(page === undefined ? inShort(rule.meta, terminal) : withoutMarks(page))
  return exit.fine
}

const inShort = ({ id, severity, group, finds }: Meta, { wording }: Terminal) =>
  `${id} (${severity}, ${group})\n\n${worded(say`Finds ${fixed(finds)}.`, wording)}\n`

/** Comments in a page are for the tools that keep it up to date. */
const withoutMarks = (page: string) => page.replace(/<!--.*?-->\n?/gs, '').replace(/\n{3,}/g, '\n\n')
