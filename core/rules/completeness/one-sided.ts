import { say } from '../../language/message.ts'
import { insertion, insertions } from '../insertion.ts'
import type { Fix, Problem, Related, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { firstResponse, freeId, idsIn, openPromise } from './drafts.ts'
import { type Parties, partiesOf } from './parties.ts'

export const oneSided: Rule = {
  meta: {
    id: 'one-sided',
    group: 'completeness',
    severity: 'error',
    finds: 'a team that receives and promises nothing in return',
    fixable: 'fix',
  },
  *check(subject) {
    const parties = partiesOf(subject)
    if (!parties.certain) return
    if (parties.promises.length === 0) yield nobody(subject, parties)
    else for (const team of parties.teams) yield* taking(subject, parties, team)
  },
}

function nobody(subject: Subject, { teams }: Parties): Problem {
  return {
    at: ['commitments'],
    span: subject.keyOf(['commitments']),
    message: say`Nobody commits to anything yet. An agreement lives from promises on both sides: add what each team owes the other, as a number, a defined term and a time limit.`,
    fixes: everybody(subject, teams),
  }
}

/** One promise for each team, to the next one. */
function everybody(subject: Subject, teams: readonly string[]): Fix[] {
  const drafts = teams.flatMap((team, index) => {
    const draft = openPromise(subject, team, teams[(index + 1) % teams.length])
    return draft === undefined ? [] : [[`${team}-promise`, draft] as const]
  })
  const edit =
    drafts.length < teams.length ? undefined : insertions(subject.tree, ['commitments'], Object.fromEntries(drafts))
  return edit === undefined || teams.length === 0
    ? []
    : [{ title: say`Add a commitment for each team`, edits: [edit], preferred: true, placeholder: true }]
}

function* taking(subject: Subject, { promises, handovers }: Parties, team: string): Generator<Problem> {
  if (promises.some(({ by }) => by === team)) return
  const received = promises.filter(({ to }) => to === team)
  const shared = handovers.filter(({ gives, receives }) => gives === team || receives === team)
  const [first = shared[0]] = received
  if (first === undefined) return
  const related: Related[] = [
    ...received.map(({ path }) => ({ span: subject.keyOf(path), message: say`This is promised to “${team}”.` })),
    ...shared.map(({ path }) => ({ span: subject.keyOf(path), message: say`“${team}” takes part in this hand-off.` })),
  ]
  const what = received.length > 0 ? say`is promised “${first.id}”` : say`takes part in the hand-off “${first.id}”`
  yield {
    at: ['teams', team],
    span: subject.keyOf(['teams', team]),
    message: say`The team “${team}” ${what} and promises nothing in return. Only an agreement in which both sides commit is kept: add a commitment by “${team}”.`,
    related,
    fixes: answer(subject, team),
  }
}

/** What a team can promise for what it gets: to answer it in time, if that is a lead. */
function answer(subject: Subject, team: string): Fix[] {
  const { promises, handovers } = partiesOf(subject)
  const handover = handovers.find(({ receives }) => receives === team)
  const given = promises.find(({ to, stated }) => to === team && stated.kind.value === 'volume')
  const giver = handover?.gives ?? given?.by ?? promises.find(({ to }) => to === team)?.by
  const of = handover?.stated.of.value ?? given?.stated.of.value
  const term = of !== undefined && subject.names.declared('term').has(of) ? of : undefined
  const roles = { parties: partiesOf(subject), giver, receiver: team, term }
  const other = giver ?? promises.find(({ by }) => by !== team)?.by
  const draft = firstResponse(subject, roles) ?? openPromise(subject, team, other)
  const id = freeId(idsIn(subject, 'commitments'), term === undefined ? `${team}-promise` : 'first-response')
  const edit = draft === undefined ? undefined : insertion(subject.tree, ['commitments', id], draft)
  return edit === undefined
    ? []
    : [{ title: say`Add a commitment by ${team}`, edits: [edit], preferred: true, placeholder: true }]
}
