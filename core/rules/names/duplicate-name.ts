import { say } from '../../language/message.ts'
import { type Declaration, nameNode, nameOf } from '../../language/names.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const duplicateName: Rule = {
  meta: {
    id: 'duplicate-name',
    group: 'names',
    severity: 'warning',
    finds: 'two definitions, people or teams that are shown by the same name',
  },
  *check(subject) {
    for (const kind of ['team', 'person', 'term'] as const) yield* duplicates(subject, kind)
  },
}

function* duplicates({ names }: Subject, kind: 'team' | 'person' | 'term'): Generator<Problem> {
  const first = new Map<string, Declaration>()
  for (const declaration of names.declared(kind).values()) {
    if (declaration.entry.merged) continue
    const name = nameOf(kind, declaration)
    const shown = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
    const other = first.get(shown)
    if (other === undefined) first.set(shown, declaration)
    else
      yield {
        at: declaration.path,
        span: (nameNode(kind, declaration.entry) ?? declaration.entry.key).span,
        message: say`“${other.id}” and “${declaration.id}” are both shown as “${name}”, so nobody who reads the agreement can tell them apart. Give one of them another name.`,
        related: [
          {
            span: (nameNode(kind, other.entry) ?? other.entry.key).span,
            message: say`“${other.id}” is shown by the same name.`,
          },
        ],
      }
  }
}
