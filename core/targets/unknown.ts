import type { Agreement, Declared, Field, Segment } from '../language/agreement.ts'
import type { StructureProblem } from '../language/structure.ts'
import { nearest } from '../language/values/nearest.ts'
import { withMisspelt } from './misspelt.ts'

/**
 * The agreement in which everything that has a mistake of its own, so that nothing can be concluded from it, is there
 * without a value: what stands under misspelt keys and stages, and segments of which some may stand in another file
 * that can't be read.
 */
export function withUnknown(
  agreement: Agreement,
  structure: readonly StructureProblem[],
  unclear: ReadonlySet<string>,
): Agreement {
  const marked = withMisspelt(agreement, structure)
  const { history, segments } = marked
  const stages = marked.funnel.value?.stages.value
  return {
    ...marked,
    history: inside(history, rows =>
      rows.map(row => inside(row, value => ({ ...value, volumes: withMeant(value.volumes, stages) }))),
    ),
    segments: unclear.has('segments') ? lost(segments) : inside(segments, all => withoutMistakes(all, stages)),
  }
}

function withoutMistakes(segments: Declared<Segment>, stages: Declared<unknown> | undefined): Declared<Segment> {
  return new Map(
    [...segments].map(([id, field]) => [
      id,
      inside(field, segment => ({
        ...segment,
        rates: withMeant(segment.rates, stages),
      })),
    ]),
  )
}

/** A map by stage in which a misspelt stage is there under the name that was meant, without its value. */
function withMeant<T>(field: Field<Declared<T>>, stages: Declared<unknown> | undefined): Field<Declared<T>> {
  if (stages === undefined) return field
  return inside(field, map => {
    const free = [...stages.keys()].filter(stage => !map.has(stage))
    const meant = [...map].flatMap(([id, own]) => {
      const stage = stages.has(id) ? undefined : nearest(id, free)
      return stage === undefined ? [] : [[stage, lost(own)] as const]
    })
    return meant.length === 0 ? map : new Map([...map, ...meant])
  })
}

const lost = <T>(field: Field<T>): Field<T> => ({ ...field, value: undefined })

const inside = <T>(field: Field<T>, change: (value: T) => T): Field<T> =>
  field.value === undefined ? field : { ...field, value: change(field.value) }
