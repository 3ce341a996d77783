import { type Message, type Wording, worded } from '../core/language/message.ts'

/** Wrong use of the command line, or a file that can't be read: said on standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(readonly said: Message) {
    super(worded(said))
  }
}

/** Each bundle has an error class of its own, so its name tells. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError' && 'said' in error

/** Fine; findings that fail; wrong usage or a file that can't be read. */
export const exit = { fine: 0, findings: 1, usage: 2 } as const
export type ExitStatus = (typeof exit)[keyof typeof exit]

/** What a command needs of the world around it, so that tests can stand in for it. */
export interface Terminal {
  readonly cwd: string
  /** The local date, `2026-11-21`. */
  readonly today: string
  /** The language of the person who reads what is printed. */
  readonly wording: Wording
  /** Standard output is a terminal that shows colours. */
  readonly colour: boolean
  /** Standard error is a terminal, on which a line can be written over. */
  readonly live: boolean
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number
  readonly out: (text: string) => void
  /** The same for bytes that are no text. */
  readonly outBytes: (bytes: Uint8Array) => void
  /** Standard output is a terminal, not a file or a pipe. */
  readonly outIsShown: boolean
  /** The program that prints PDF, as the person names it (`SLA_BROWSER`). */
  readonly browser: string | undefined
  readonly err: (text: string) => void
  readonly stdin: () => Promise<string>
  /** Asks the person and gives the line that they type; `undefined` at the end of input. Absent where nobody can be asked. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined
  /** The page of a rule, Markdown; `undefined` where the pages aren't installed. */
  readonly rulePage: (id: string) => Promise<string | undefined>
  /** A file that is installed beside the command, by its name; `undefined` where there is none. */
  readonly installed: (name: string) => Promise<string | undefined>
  /** Shows an address in the person's browser, as far as there is one. */
  readonly browse: (address: string) => void
  /** Comes when the person, or the machine, wants the command to end. */
  readonly ended: () => Promise<void>
}

/** One command of `sla`. */
export interface Command {
  readonly name: string
  /** Its arguments, for the first line of its help. */
  readonly usage: string
  readonly summary: Message
  /** The rest of its help: options and examples. */
  readonly details: Message
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>
}
