import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { type Message, say } from '../core/language/message.ts'
import { standingBelow } from './below.ts'
import { type Terminal, UsageError } from './usage.ts'

/** A file that was named or found, its text read; `text` is absent where it can't be read. */
export interface InputFile {
  /** Relative to the working directory, with `/`; `-` for standard input. */
  readonly path: string
  /** Absolute; `-` for standard input. */
  readonly absolute: string
  readonly text?: string
  /** It begins with a byte-order mark, which is no part of the text that people see. */
  readonly marked?: boolean
  /** Why it can't be read. */
  readonly problem?: Message
}

export const mark = '\ufeff'

/** What arguments name. */
export interface Named {
  /** Absolute, or `-`; each once, in the order of the arguments. */
  readonly paths: readonly string[]
  /** What is to be said of arguments that name nothing; they don't stop the others. */
  readonly problems: readonly Message[]
}

/**
 * The agreements that arguments name: files, folders, globs and `-`. Throws where that is nothing at all.
 * Of what is found in folders and by globs `ignores` leaves some out; a file that is named itself counts in any case.
 */
export async function inputPaths(
  args: readonly string[],
  { cwd }: Terminal,
  ignores: (file: string) => Promise<boolean>,
): Promise<Named> {
  const paths = new Set<string>()
  const problems: UsageError[] = []
  for (const arg of args.length === 0 ? ['.'] : args) {
    const found = await matching(arg, cwd, ignores)
    if (found instanceof UsageError) problems.push(found)
    else for (const file of found) paths.add(file === '-' ? file : path.resolve(cwd, file))
  }
  const [first] = problems
  if (first !== undefined && paths.size === 0) throw first
  return { paths: [...paths], problems: problems.map(({ said }) => said) }
}

/** The files at these paths, in their order, each read when its turn comes. */
export async function* inputFiles(paths: readonly string[], terminal: Terminal): AsyncGenerator<InputFile> {
  for (const file of paths) yield await read(file, terminal)
}

async function matching(
  arg: string,
  cwd: string,
  ignores: (file: string) => Promise<boolean>,
): Promise<string[] | UsageError> {
  if (arg === '-') return [arg]
  // Most likely a variable that isn't set: neither this folder nor the whole disk is meant.
  if (arg === '') return new UsageError(say`There is no file or folder “${arg}”.`)
  const found = there(path.resolve(cwd, arg))
  // A pipe, such as `<(…)`, is read like a file.
  if (found !== undefined && !found.isDirectory()) return [arg]
  if (found === undefined && !/[*?[{]/.test(arg)) {
    // A link that leads nowhere is there, and can't be read.
    if (there(path.resolve(cwd, arg), lstatSync) !== undefined) return [arg]
    return new UsageError(say`There is no file or folder “${arg}”.`)
  }
  const files = found === undefined ? await search(arg.replaceAll('\\', '/'), cwd) : agreementsIn(arg, cwd)
  if (files.length === 0) return new UsageError(nothingFound(arg, found !== undefined))
  const ignored = await Promise.all(files.map(file => ignores(path.resolve(file))))
  const checked = files.filter((_, index) => ignored[index] !== true)
  if (checked.length === 0) return new UsageError(say`The configuration ignores every agreement of “${arg}”.`)
  return checked.sort()
}

/**
 * The agreements in a folder and in the folders in it. A link to one counts, also where it leads nowhere; what is
 * hidden or belongs to packages doesn't.
 */
function agreementsIn(folder: string, cwd: string): string[] {
  const top = path.resolve(cwd, folder)
  if (path.relative(cwd, top).split(path.sep).some(isLeftOut)) return []
  return [...standingBelow(top)].flatMap(({ path: file, entry }) => {
    if (!/\.sla\.ya?ml$/.test(entry.name) || entry.name.startsWith('.')) return []
    const counts = entry.isFile() || (entry.isSymbolicLink() && there(file)?.isDirectory() !== true)
    return counts ? [file] : []
  })
}

const isLeftOut = (name: string) => name === 'node_modules' || name === '.git'

/**
 * The files that a pattern matches, and agreements on the way that are links and lead nowhere. Links to folders are not
 * followed: they lead elsewhere, or around in circles.
 */
async function search(pattern: string, cwd: string): Promise<string[]> {
  const { globSync } = await import('tinyglobby')
  const lost: string[] = []
  const resolved = (link: string) => {
    try {
      const target = realpathSync(link)
      if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) return target
    } catch (error) {
      if (/\.sla\.ya?ml$/.test(link)) lost.push(link)
      throw error
    }
    throw new Error('not followed')
  }
  const ignore = ['**/node_modules/**', '**/.git/**']
  const fs = { realpathSync: Object.assign(resolved, realpathSync) }
  const files = globSync(pattern, { cwd, absolute: true, ignore, fs })
  return [...files, ...lost]
}

/** What stands at a path; `undefined` where nothing can be seen. Asking other threads would take longer than this. */
function there(file: string, look: (file: string) => Stats = statSync): Stats | undefined {
  try {
    return look(file)
  } catch {
    return undefined
  }
}

const nothingFound = (arg: string, isFolder: boolean) =>
  isFolder ? say`There is no agreement (*.sla.yaml) in “${arg}”.` : say`No file matches “${arg}”.`

async function read(file: string, { cwd, stdin }: Terminal): Promise<InputFile> {
  if (file === '-') return { path: '-', absolute: '-', ...unmarked(await stdin()) }
  const absolute = path.resolve(cwd, file)
  const shown = path.relative(cwd, absolute).replaceAll(path.sep, '/')
  try {
    // Not asynchronously: to hand a small file over between threads takes longer than to read it.
    const text = readFileSync(absolute, 'utf8')
    // The byte-order mark of UTF-16, which some editors and shells write, is nothing in UTF-8.
    if (text.startsWith('\ufffd\ufffd'))
      return { path: shown, absolute, problem: say`it is not UTF-8. Save it as UTF-8` }
    return { path: shown, absolute, ...unmarked(text) }
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
    return { path: shown, absolute, problem: denied ? say`you are not allowed to read it` : say`it cannot be read` }
  }
}

const unmarked = (text: string) =>
  text.startsWith(mark) ? { text: text.slice(mark.length), marked: true } : { text, marked: false }

/** The one file that a command works on. */
export async function onlyFile(
  args: readonly string[],
  command: string,
  terminal: Terminal,
): Promise<InputFile & { readonly text: string }> {
  const [file, another] = args
  if (file === undefined)
    throw new UsageError(say`sla ${command} needs a file, such as: sla ${command} agreement.sla.yaml`)
  if (another !== undefined)
    throw new UsageError(say`sla ${command} takes one file, but there are more: ${args.join(', ')}`)
  const found = file === '-' ? undefined : there(path.resolve(terminal.cwd, file))
  if (file !== '-' && found === undefined) throw new UsageError(say`There is no file “${file}”.`)
  if (found?.isDirectory()) throw new UsageError(say`“${file}” is a folder. sla ${command} needs a file.`)
  const { text, problem, ...rest } = await read(file, terminal)
  if (text === undefined) throw new UsageError(say`${rest.path}: ${problem ?? say`it cannot be read`}.`)
  return { ...rest, text }
}
