import { say } from '../../language/message.ts'
import type { Span } from '../../syntax/lines.ts'
import { type Derivation, sourcesOf } from '../../targets/derivations/index.ts'
import type { Related } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** More places than this tell nobody anything. */
const mostPlaces = 12

/** Every number of the file on which the derivations rest, each once; not the place of the finding itself. */
export function relatedTo(
  subject: Subject,
  finding: Span,
  derivations: readonly (Derivation | undefined)[],
): readonly Related[] {
  const places = new Map<string, Related>()
  for (const derivation of derivations) {
    if (derivation === undefined) continue
    for (const { input, place } of sourcesOf(subject.targets, derivation)) {
      const { file, node } = place
      const span = node.kind === 'scalar' || file !== undefined ? node.span : subject.keyOf(place.path)
      if (file === undefined && span.start === finding.start && span.end === finding.end) continue
      places.set(`${file ?? ''} ${span.start} ${span.end}`, { span, file, message: say`${input.name}: ${input.value}` })
    }
  }
  return [...places.values()].slice(0, mostPlaces)
}
