import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Terminal, UsageError } from './usage.ts'

/** A file that was named or found, its text read; `text` is absent where it can't be read. */
export interface InputFile {
  /** Relative to the working directory, with `/`; `-` for standard input. */
  readonly path: string
  readonly text?: string
  /** Why it can't be read. */
  readonly problem?: string
}

/** The agreements that arguments name: files, folders, globs and `-`, each once, in the order of the arguments. */
export async function inputFiles(args: readonly string[], terminal: Terminal): Promise<InputFile[]> {
  const paths = new Set<string>()
  for (const arg of args.length === 0 ? ['.'] : args)
    for (const found of await matching(arg, terminal.cwd))
      paths.add(found === '-' ? found : path.resolve(terminal.cwd, found))
  return Promise.all([...paths].map(file => read(file, terminal)))
}

async function matching(arg: string, cwd: string): Promise<string[]> {
  if (arg === '-') return [arg]
  const found = await stat(path.resolve(cwd, arg)).catch(() => undefined)
  if (found?.isFile()) return [arg]
  const pattern = found?.isDirectory() ? `${escaped(arg)}/**/*.sla.{yaml,yml}` : arg
  if (found === undefined && !/[*?[{]/.test(arg)) throw new UsageError(`There is no file or folder “${arg}”.`)
  const { glob } = await import('tinyglobby')
  const files = await glob(pattern.replaceAll('\\', '/'), {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  if (files.length === 0) throw new UsageError(nothingFound(arg, found !== undefined))
  return files.sort()
}

const escaped = (folder: string) =>
  folder
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/[*?[\]{}()!]/g, '\\$&') || '/'

const nothingFound = (arg: string, isFolder: boolean) =>
  isFolder ? `There is no agreement (*.sla.yaml) in “${arg}”.` : `No file matches “${arg}”.`

async function read(file: string, { cwd, stdin }: Terminal): Promise<InputFile> {
  if (file === '-') return { path: '-', text: withoutMark(await stdin()) }
  const absolute = path.resolve(cwd, file)
  const shown = path.relative(cwd, absolute).replaceAll(path.sep, '/')
  try {
    return { path: shown, text: withoutMark(await readFile(absolute, 'utf8')) }
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
    return { path: shown, problem: denied ? 'you are not allowed to read it' : 'it cannot be read' }
  }
}

/** The byte-order mark is no part of the text that people see. */
const withoutMark = (text: string) => text.replace(/^\ufeff/, '')

/** The one file that a command works on. */
export async function onlyFile(
  args: readonly string[],
  command: string,
  terminal: Terminal,
): Promise<InputFile & { readonly text: string }> {
  const [file, another] = args
  if (file === undefined)
    throw new UsageError(`sla ${command} needs a file, such as: sla ${command} agreement.sla.yaml`)
  if (another !== undefined)
    throw new UsageError(`sla ${command} takes one file, but there are more: ${args.join(', ')}`)
  const found = file === '-' ? undefined : await stat(path.resolve(terminal.cwd, file)).catch(() => undefined)
  if (file !== '-' && found === undefined) throw new UsageError(`There is no file “${file}”.`)
  if (found?.isDirectory()) throw new UsageError(`“${file}” is a folder. sla ${command} takes one file.`)
  const { text, problem, ...rest } = await read(file, terminal)
  if (text === undefined) throw new UsageError(`${rest.path}: ${problem ?? 'it cannot be read'}.`)
  return { ...rest, text }
}
