import { posix } from 'node:path'
import type { Followed, Source } from '../../core/language/extends.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { parse } from '../../core/syntax/parse.ts'

/** An example on a rule's page. */
export interface Example {
  readonly kind: 'fails' | 'passes'
  /** As it stands on the page. */
  readonly text: string
  /** The other files on the page, by their paths from the example's folder, which is the workspace. */
  readonly files: ReadonlyMap<string, string>
}

/** The example's own name among the files of its page. */
const ownName = 'agreement.sla.yaml'

/** The day on which every example is judged. */
const today = '2026-11-21'

const fence = /^```yaml (fails|passes|\S+\.sla\.yaml)\n(.*?)^```$/gms

/** The examples of a page, in their order. */
export function examplesOf(page: string): Example[] {
  const blocks = [...page.matchAll(fence)].map(([, name = '', text = '']) => ({ name, text }))
  const isExample = (name: string) => name === 'fails' || name === 'passes'
  const files = new Map(blocks.filter(({ name }) => !isExample(name)).map(({ name, text }) => [name, text]))
  return blocks
    .filter(({ name }) => isExample(name))
    .map(({ name, text }) => ({ kind: name === 'fails' ? 'fails' : 'passes', text, files }))
}

/**
 * The whole agreement that an example stands for: the example, then every section of the base agreement that the
 * example neither writes nor leaves out (`# without: goals, funnel`). An example that writes `sla` is whole already.
 */
function completed(example: string, base: string): string {
  const written = [...example.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key)
  if (written.includes('sla')) return example
  const without = /^# without: (.+)$/m.exec(example)?.[1]?.split(', ') ?? []
  const taken = new Set([...written, ...without])
  return (
    example +
    sectionsOf(base)
      .filter(section => !taken.has(keyOf(section)))
      .join('')
  )
}

const sectionsOf = (text: string): string[] => text.split(/^(?=[a-z-]+:)/m)
const keyOf = (section: string): string => section.slice(0, section.indexOf(':'))

/** The completed example, read and judged among its files. */
export function judged({ text, files }: Example, base: string): Snapshot {
  const whole = completed(text, base)
  const all = new Map([...files, [ownName, whole]])
  return new Snapshot(whole, { today }, { file: ownName, follow: path => followed(path, ownName, all) })
}

/** Where a path written in one of the files leads. */
function followed(path: string, from: string, files: ReadonlyMap<string, string>): Followed {
  const file = posix.join(posix.dirname(from), path)
  if (file.startsWith('../')) return { to: 'outside' }
  const text = files.get(file)
  if (text === undefined) return { to: 'nothing', others: [...files.keys()].filter(name => name !== from) }
  const source: Source & { readonly file: string } = {
    file,
    tree: parse(text),
    follow: further => followed(further, file, files),
  }
  return { to: 'file', source }
}
