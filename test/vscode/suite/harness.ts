/** Tests in order, one line each: small enough to run inside an extension host, where no test framework is at home. */

interface Test<Subject> {
  readonly name: string
  readonly body: (subject: Subject) => Promise<void>
}

const timeLimit = 60_000

/** Tests of one `Subject`, which each of them is given. In a `story` the first failure ends the run. */
export class Suite<Subject> {
  readonly #tests: Test<Subject>[] = []
  readonly #isStory: boolean

  constructor(kind: 'tests' | 'story') {
    this.#isStory = kind === 'story'
  }

  /** Adds a test; `name` says what the extension does. */
  readonly test = (name: string, body: (subject: Subject) => Promise<void>): void => {
    this.#tests.push({ name, body })
  }

  /** Runs every test, prints a line for each and the counts; throws when one has failed. */
  async run(where: string, subject: Subject, afterFailure?: (name: string) => Promise<void>): Promise<void> {
    let [passed, failed] = [0, 0]
    for (const { name, body } of this.#tests) {
      const started = Date.now()
      try {
        await withinLimit(body(subject))
        passed++
        console.log(`✓ ${name} (${Date.now() - started} ms)`)
      } catch (error) {
        failed++
        console.log(`✗ ${name} (${Date.now() - started} ms)\n${readable(error)}`)
        await afterFailure?.(name)
        if (this.#isStory) break
      }
    }
    const notRun = this.#tests.length - passed - failed
    console.log(`${failed > 0 ? '✗' : '✓'} ${where}: ${passed} passed, ${failed} failed, ${notRun} not run`)
    if (failed > 0) throw new Error(`${failed} of ${this.#tests.length} tests failed`)
  }
}

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${timeLimit / 1000} s`)), timeLimit)
  })
  try {
    await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** The message, indented, without terminal colours; a library's long account of its attempts is cut. */
function readable(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const lines = message.replaceAll(colour, '').split('\n').slice(0, 20)
  return lines.map(line => `    ${line}`).join('\n')
}

const colour = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
