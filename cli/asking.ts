import { createInterface, type Interface } from 'node:readline'

/**
 * Asks on a terminal, question by question. What is asked goes to standard error, so that standard output stays what a
 * command prints. Lines that were typed or pasted ahead answer the questions that follow.
 */
class Asking {
  private readonly lines: string[] = []
  private readonly terminal: Interface
  private waiting: ((line: string | undefined) => void) | undefined
  private ended = false

  constructor() {
    this.terminal = createInterface({ input: process.stdin, output: process.stderr })
    this.terminal.on('line', line => this.take(line))
    this.terminal.on('close', () => {
      this.ended = true
      this.waiting?.(undefined)
    })
  }

  next(question: string): Promise<string | undefined> {
    this.terminal.setPrompt(question.slice(question.lastIndexOf('\n') + 1))
    process.stderr.write(question.slice(0, question.lastIndexOf('\n') + 1))
    this.terminal.prompt()
    const line = this.lines.shift()
    if (line !== undefined || this.ended) return Promise.resolve(line)
    process.stdin.ref()
    return new Promise(resolve => {
      this.waiting = answer => {
        this.waiting = undefined
        // Between questions the process may end.
        process.stdin.unref()
        resolve(answer)
      }
    })
  }

  private take(line: string): void {
    if (this.waiting === undefined) this.lines.push(line)
    else this.waiting(line)
  }
}

let asking: Asking | undefined

/** The line that the person types; `undefined` at the end of input, or where they break off. */
export function ask(question: string): Promise<string | undefined> {
  asking ??= new Asking()
  return asking.next(question)
}
