import { stat } from 'node:fs/promises'
import path from 'node:path'
import { differenceBetween } from '../../core/documents/diff/difference.ts'
import { differenceJson } from '../../core/documents/diff/json.ts'
import { differenceMarkdown } from '../../core/documents/diff/markdown.ts'
import type { Difference } from '../../core/documents/diff/model.ts'
import { isAny } from '../../core/documents/diff/telling-changes.ts'
import { say, worded } from '../../core/language/message.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { oneOf, readArguments } from '../arguments.ts'
import { onlyFile } from '../files.ts'
import { differenceText } from '../formats/difference-text.ts'
import { Neighbours } from '../neighbours.ts'
import { type Command, exit, type Terminal, UsageError } from '../usage.ts'

const formats = ['text', 'md', 'json'] as const
const failures = ['never', 'tighter', 'looser', 'any'] as const

export const diff: Command = {
  name: 'diff',
  usage: 'sla diff OLD NEW',
  summary: say`says what changed between two agreements, and for whom it is tighter or looser`,
  details: say`OLD and NEW are files, or REVISION:FILE for a file as it was in git; one of them may be - for standard input.

  --format text|md|json             how the changes are shown (text); md is for a comment on a pull request
  --fail-on never|tighter|looser|any  ends with status 1 if something is tighter, looser, or different at all (never)

  sla diff HEAD:agreement.sla.yaml agreement.sla.yaml
  sla diff main:agreement.sla.yaml agreement.sla.yaml --format md --fail-on tighter`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'never' },
    })
    const format = oneOf('format', values.format, formats)
    const failOn = oneOf('fail-on', values['fail-on'], failures)
    const [old, now] = twoOf(positionals)
    const [before, after] = [await snapshotOf(old, terminal), await snapshotOf(now, terminal)]
    const difference = differenceBetween(before, after)
    terminal.out(written(difference, format, { old, new: now }, terminal))
    tellUnread(old, before, terminal)
    tellUnread(now, after, terminal)
    return fails(difference, failOn) ? exit.findings : exit.fine
  },
}

function twoOf(positionals: readonly string[]): readonly [string, string] {
  const [old, now, ...others] = positionals
  if (old === undefined || now === undefined || others.length > 0)
    throw new UsageError(say`sla diff needs two files, such as: sla diff HEAD:agreement.sla.yaml agreement.sla.yaml`)
  if (old === '-' && now === '-') throw new UsageError(say`Only one of the two can be standard input.`)
  return [old, now]
}

/** A file that is there counts as one even if its name has a colon in it. */
async function snapshotOf(argument: string, terminal: Terminal): Promise<Snapshot> {
  const options = { today: terminal.today }
  const exists = await stat(path.resolve(terminal.cwd, argument)).then(
    () => true,
    () => false,
  )
  // Git is asked for only where it is needed.
  const { revisionIn, snapshotAt } = await import('../git.ts')
  const named = exists ? undefined : revisionIn(argument)
  if (named !== undefined) return snapshotAt(named, terminal.cwd, options)
  const { text, path: shown } = await onlyFile([argument], 'diff', terminal)
  return new Neighbours(terminal.cwd).snapshot(shown, text, options)
}

/** Nobody takes for a change what only can't be read. */
function tellUnread(name: string, { tree }: Snapshot, { err, wording }: Terminal): void {
  if (tree.problems.length === 0) return
  const told = say`Not everything in ${name} can be read, so this may not be all that changed, or too much. “sla check” says where.`
  err(`${worded(told, wording)}\n`)
}

function written(
  difference: Difference,
  format: (typeof formats)[number],
  names: { readonly old: string; readonly new: string },
  { wording, colour }: Terminal,
): string {
  const rendering = { ...names, wording }
  if (format === 'md') return differenceMarkdown(difference, rendering)
  if (format === 'text') return differenceText(difference, rendering, colour)
  return `${JSON.stringify(differenceJson(difference, rendering), undefined, 2)}\n`
}

function fails(difference: Difference, failOn: (typeof failures)[number]): boolean {
  if (failOn === 'never') return false
  return failOn === 'any' ? difference.changes.length > 0 : isAny(difference, failOn)
}
