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
    for (const { path, team } of owned(subject)) if (subject.lacks(path, 'owner')) yield problem(subject, path, team)
  },
}

/** What needs an owner, with the team it belongs to. */
function owned(subject: Subject): { readonly path: Path; readonly team?: string | undefined }[] {
  const { reports, meetings, review } = subject.agreement
  const { promises, handovers } = partiesOf(subject)
  return [
    ...promises.map(({ path, by }) => ({ path, team: by })),
    ...handovers.map(({ path, receives, gives }) => ({ path, team: receives ?? gives })),
    ...readable(reports).map(({ path, value }) => ({ path, team: value.by.value })),
    ...readable(meetings).map(({ path }) => ({ path })),
    ...(review.node?.kind === 'map' ? [{ path: review.path }] : []),
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
