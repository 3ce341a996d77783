import { Snapshot } from '../../core/snapshot.ts'

/** An example on a rule's page. */
export interface Example {
  readonly kind: 'fails' | 'passes'
  /** As it stands on the page. */
  readonly text: string
}

/** The day on which every example is judged. */
export const today = '2026-11-21'

const fence = /^```yaml (fails|passes)\n(.*?)^```$/gms

/** The examples of a page, in their order. */
export const examplesOf = (page: string): Example[] =>
  [...page.matchAll(fence)].map(([, kind, text = '']) => ({ kind: kind === 'fails' ? 'fails' : 'passes', text }))

/**
 * The whole agreement that an example stands for: the example, then every section of the base agreement that the
 * example neither writes nor leaves out (`# without: goals, funnel`). An example that writes `sla` is whole already.
 */
export function completed(example: string, base: string): string {
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

/** The completed example, read and judged. */
export const judged = ({ text }: Example, base: string): Snapshot => new Snapshot(completed(text, base), { today })
