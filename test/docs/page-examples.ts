/** A file that a page tells its reader to write. */
export interface FileExample {
  readonly kind: 'file'
  readonly name: string
  readonly text: string
}

/** A command that a page shows at a prompt, and what it prints. */
export interface CommandExample {
  readonly kind: 'command'
  readonly args: readonly string[]
  /** A line `…` stands for any lines. */
  readonly output: string
}

export type Example = FileExample | CommandExample

const block = /^```(\w+)(?: file=(\S+))?\n(.*?)^```$/gms

/** What can be tried of a page, in its order: blocks `yaml file=NAME`, and each `$ sla …` in a block `console`. */
export function examplesOn(page: string): Example[] {
  return [...page.matchAll(block)].flatMap(([, language, name, text = '']): Example[] => {
    if (name !== undefined) return [{ kind: 'file', name, text }]
    return language === 'console' ? commandsIn(text) : []
  })
}

const commandsIn = (text: string): CommandExample[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map(piece => {
      const end = piece.indexOf('\n')
      return { kind: 'command', args: wordsOf(piece.slice(0, end)).slice(1), output: piece.slice(end + 1) }
    })

/** A command line in words; quotes keep spaces. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? '')

/** Calls of `sla` elsewhere on a page, in scripts and in workflows: up to where something else gets their output. */
export function callsOn(page: string): string[][] {
  const scripts = [...page.matchAll(block)]
    .filter(([, language]) => language !== 'console')
    .map(([, , , text = '']) => text)
  const calls = scripts.flatMap(text => [
    ...text.matchAll(/(?:^|[\s:])(?:npx --yes (?:github:|git\+https:)\S+|sla) +([a-z]+\b[^|<>&;#\n]*)/gm),
  ])
  return calls.map(([, call = '']) => wordsOf(call.trim()))
}

/** Whether an output is the one shown, where a line `…` in what is shown stands for any lines. */
export function looksLike(output: string, shown: string): boolean {
  const lines = shown.split('\n').map(line => (line.trim() === '…' ? '[^]*' : `${escaped(line)}\\n`))
  return new RegExp(`^${lines.join('')}$`).test(`${output}\n`)
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
