import type { ComponentChildren } from 'preact'
import type { Source } from '../model.ts'
import { Where } from './surroundings.tsx'

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
