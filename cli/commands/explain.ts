import { nearest } from '../../core/language/values/nearest.ts'
import { rules } from '../../core/rules/registry.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { derivationOf } from '../../core/targets/derivations/index.ts'
import { readArguments } from '../arguments.ts'
import { onlyFile } from '../files.ts'
import { derivationTree } from '../formats/derivation-tree.ts'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from '../usage.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'sla explain FILE PATH',
  summary: 'says how a number came about; “sla explain RULE” says what a rule finds',
  details: `PATH is the way to a number in the agreement or in the targets that “sla targets” prints:

  sla explain agreement.sla.yaml goals.customers
  sla explain agreement.sla.yaml funnel.stages.mql.required
  sla explain funnel-mismatch`,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {})
    const [file, path, another] = positionals
    if (file === undefined || another !== undefined)
      throw new UsageError(
        'sla explain needs a file and a path, such as: sla explain agreement.sla.yaml goals.customers',
      )
    return path === undefined ? explainRule(file, terminal) : explainNumber(file, path, terminal)
  },
}

async function explainNumber(file: string, path: string, terminal: Terminal): Promise<ExitStatus> {
  const { text, path: shown } = await onlyFile([file], 'explain', terminal)
  const { targets, tree } = new Snapshot(text, { today: terminal.today })
  const derivation = derivationOf(targets, path)
  if (derivation === undefined)
    throw new UsageError(
      `“${path}” leads to no known number in ${shown}. “sla targets ${shown} --format json” shows them all.`,
    )
  terminal.out(derivationTree(derivation, targets, tree.lines))
  return exit.fine
}

function explainRule(id: string, terminal: Terminal): ExitStatus {
  const rule = rules.find(({ meta }) => meta.id === id)
  if (rule === undefined) {
    const meant = nearest(
      id,
      rules.map(({ meta }) => meta.id),
    )
    const hint = meant === undefined ? 'For a number, name a file and a path.' : `Did you mean ${meant}?`
    throw new UsageError(`There is no rule “${id}”. ${hint}`)
  }
  const { severity, group, finds, fixable } = rule.meta
  const fix =
    fixable === undefined
      ? ''
      : fixable === 'fix'
        ? '\nThere is a quick fix.'
        : '\nThere are quick fixes to choose from.'
  terminal.out(`${id} (${severity}, ${group})\n\nFinds ${finds}.${fix}\n`)
  return exit.fine
}
