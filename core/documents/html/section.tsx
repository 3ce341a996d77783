import type { ComponentChildren } from 'preact'
import type { Placed, Source } from '../model.ts'
import { placed, Where } from './surroundings.tsx'

interface SectionProperties {
  readonly id: string
  readonly title: string
  readonly source?: Source | undefined
  readonly children: ComponentChildren
}

/** A part of the page with its heading. */
export function Section({ id, title, source, children }: SectionProperties) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} <Where source={source} />
      </h2>
      {children}
    </section>
  )
}

interface PartProperties {
  readonly title: string
  readonly of?: Placed | undefined
  readonly children: ComponentChildren
}

/** A part of a section. */
export function Part({ title, of, children }: PartProperties) {
  return (
    <div class="part" {...placed(of?.source)}>
      <h3>
        {title} <Where source={of?.source} />
      </h3>
      {children}
    </div>
  )
}
