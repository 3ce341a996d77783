import type { Field } from '../../language/agreement.ts'
import { say } from '../../language/message.ts'
import { nameOf } from '../../language/names.ts'
import type { Path } from '../../syntax/tree.ts'
import { insertion } from '../insertion.ts'
import { candidates, leadOf } from '../ownership.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { partiesOf, readable } from './parties.ts'

export const missingOwner: Rule = {
  meta: {
    id: 'missing-owner',
    group: 'completeness',
    severity: 'error',
    finds: 'a commitment, hand-off, report, meeting or review without an owner',
    fixable: 'choose',
  },
  *check(subject) {
    for (const { path, owner, team } of owned(subject))
      if (subject.lacksField(owner)) yield problem(subject, path, team)
  },
}

interface Owned {
  readonly path: Path
  readonly owner: Field<string>
  /** The team it belongs to; absent for what belongs to no single one. */
  readonly team?: string | undefined
}

/** Whatever needs an owner. */
function owned(subject: Subject): Owned[] {
  const { reports, meetings, review } = subject.agreement
  const { promises, handovers } = partiesOf(subject)
  const reviewed = review.node?.kind === 'map' && review.value !== undefined
  return [
    ...promises.map(({ path, stated, by }) => ({ path, owner: stated.owner, team: by })),
    ...handovers.map(({ path, stated, ...sides }) => ({
      path,
      owner: stated.owner,
      team: sides.receives ?? sides.gives,
    })),
    ...readable(reports).map(({ path, value }) => ({ path, owner: value.owner, team: value.by.value })),
    ...readable(meetings).map(({ path, value }) => ({ path, owner: value.owner })),
    ...(reviewed ? [{ path: review.path, owner: review.value.owner }] : []),
  ]
}

function problem(subject: Subject, path: Path, team: string | undefined): Problem {
  const [section, id] = path
  const what = section === 'review' ? say`The review` : say`“${String(id)}”`
  return {
    at: path,
    span: subject.keyOf(path),
    message: say`${what} has no owner. Name the one person who answers for it: what belongs to everybody is done by nobody.`,
    fixes: owners(subject, path, team),
  }
}

/** The team's lead first; for what belongs to no team whoever keeps the agreement. */
function owners(subject: Subject, path: Path, team: string | undefined): Fix[] {
  const { agreement, names, tree } = subject
  const likeliest = team === undefined ? agreement.owner.value : leadOf(agreement, team)
  const ids = candidates(subject, team)
  const first = ids.filter(id => id === likeliest)
  return [...first, ...ids.filter(id => id !== likeliest)].slice(0, 5).flatMap((id, index) => {
    const edit = insertion(tree, [...path, 'owner'], id)
    const person = names.declared('person').get(id)
    if (edit === undefined || person === undefined) return []
    const title = say`Make ${nameOf('person', person)} the owner`
    return [{ title, edits: [edit], preferred: team !== undefined && first.length > 0 && index === 0 }]
  })
}
