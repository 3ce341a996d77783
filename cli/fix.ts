import { access, constants, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type AppliedFix, repaired } from '../core/fixing.ts'
import { type Message, say, worded } from '../core/language/message.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { type InputFile, mark } from './files.ts'
import { placeOf } from './formats/report.ts'
import type { Terminal } from './usage.ts'
import { replaceWhole } from './write-whole.ts'

/** What became of a file under `--fix`. */
export interface Fixed {
  /** The agreement as it now stands in the file. */
  readonly snapshot: Snapshot
  /** What was done to it, for people; empty where nothing was. */
  readonly told: string
  /** Why the file could not be written. */
  readonly problem?: Message
}

/** Repairs an agreement and writes its file; standard input goes to standard output, changed or not. */
export async function fix(file: InputFile, snapshot: Snapshot, terminal: Terminal): Promise<Fixed> {
  const repair = repaired(snapshot)
  const told = repair.applied.length === 0 ? '' : telling(file.path, repair.applied, snapshot, terminal)
  if (file.path === '-') {
    terminal.out((file.marked ? mark : '') + repair.snapshot.text)
    return { snapshot: repair.snapshot, told }
  }
  if (repair.snapshot.text === snapshot.text) return { snapshot, told: '' }
  const problem = await write(path.resolve(terminal.cwd, file.path), snapshot.text, repair.snapshot.text)
  return problem === undefined ? { snapshot: repair.snapshot, told } : { snapshot, told: '', problem }
}

/** Places are those of the text before, which the person knows. */
function telling(file: string, applied: readonly AppliedFix[], { tree }: Snapshot, { wording }: Terminal): string {
  const lines = applied.map(({ finding, fix: { title }, offset }) => {
    const { line, column } = placeOf(offset, tree.lines)
    return `  ${line}:${column} ${worded(title, wording)} (${finding.rule})\n`
  })
  return `${worded(say`Fixed ${file}`, wording)}\n${lines.join('')}\n`
}

/** Why a file was left as it is; `undefined` where it was written. */
async function write(file: string, before: string, after: string): Promise<Message | undefined> {
  try {
    // Not the link but what it leads to is written.
    const target = await realpath(file)
    await access(target, constants.W_OK)
    const bytes = await readFile(target)
    const text = bytes.toString('utf8')
    if (!Buffer.from(text).equals(bytes)) return say`it is not UTF-8 throughout, so it was not fixed`
    const marked = text.startsWith(mark) ? mark : ''
    if (text !== marked + before) return say`it changed meanwhile, so it was not fixed`
    await replaceWhole(target, marked + after)
    return undefined
  } catch {
    return say`it cannot be written, so it was not fixed`
  }
}
