import { knownOf } from '../../language/known.ts'
import { say } from '../../language/message.ts'
import { type Declaration, nameNode, nameOf } from '../../language/names.ts'
import type { NameKind } from '../../language/shape.ts'
import type { Entry } from '../../syntax/tree.ts'
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
  const all = names.declared(kind)
  for (const { other, declaration } of known(all, () => namesakes(kind, all)))
    yield {
      at: declaration.path,
      span: placeOf(kind, declaration),
      message: say`“${other.id}” and “${declaration.id}” are both shown as “${nameOf(kind, declaration)}”, so nobody who reads the agreement can tell them apart. Give one of them another name.`,
      related: [
        { span: placeOf(kind, other), file: other.file, message: say`“${other.id}” is shown by the same name.` },
      ],
    }
}

interface Namesake {
  readonly declaration: Declaration
  /** The first that is shown by the same name. */
  readonly other: Declaration
}

const known = knownOf<ReadonlyMap<string, Declaration>, readonly Namesake[]>()

function namesakes(kind: 'team' | 'person' | 'term', all: ReadonlyMap<string, Declaration>): readonly Namesake[] {
  const found: Namesake[] = []
  const first = new Map<string, Declaration>()
  // What is inherited was there first; two that are both inherited are another file's matter.
  const declared = [...all.values()].filter(({ entry, file }) => !entry.merged || file !== undefined)
  const order = [...declared.filter(({ file }) => file !== undefined), ...declared.filter(({ file }) => !file)]
  for (const declaration of order) {
    const shown = compared[kind](declaration.entry, () =>
      nameOf(kind, declaration).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(),
    )
    const other = first.get(shown)
    if (other === undefined) first.set(shown, declaration)
    else if (declaration.file === undefined) found.push({ declaration, other })
  }
  return found
}

/** How the names of entries are compared. */
const compared = { team: knownOf<Entry, string>(), person: knownOf<Entry, string>(), term: knownOf<Entry, string>() }

const placeOf = (kind: NameKind, { entry }: Declaration) => (nameNode(kind, entry) ?? entry.key).span
