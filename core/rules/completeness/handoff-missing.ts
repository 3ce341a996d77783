import { say } from '../../language/message.ts'
import { insertion } from '../insertion.ts'
import { candidates } from '../ownership.ts'
import type { Fix, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { lacksSection, sectionPlace } from './absent.ts'
import { rolesOf } from './drafts.ts'
import { rejection, usualFields } from './handoff-drafts.ts'
import { partiesOf } from './parties.ts'

export const handoffMissing: Rule = {
  meta: {
    id: 'handoff-missing',
    group: 'completeness',
    severity: 'warning',
    finds: 'two teams that commit, and no hand-off between them',
    fixable: 'fix',
  },
  *check(subject) {
    const committed = new Set(partiesOf(subject).promises.flatMap(({ by }) => by ?? []))
    if (committed.size < 2 || !lacksSection(subject, 'handoffs')) return
    yield {
      ...sectionPlace(subject, 'handoffs'),
      message: say`Nothing says when a lead changes hands, so both teams can believe that the other one has it. Add a hand-off: what is handed over, with which information, and how it comes back.`,
      fixes: handoff(subject),
    }
  },
}

function handoff(subject: Subject): Fix[] {
  const { giver, receiver, term } = rolesOf(subject)
  const [owner] = candidates(subject, receiver)
  if (giver === undefined || receiver === undefined || term === undefined || owner === undefined) return []
  const { reject, edits } = rejection(subject, term)
  const draft = { of: term, gives: giver, receives: receiver, owner, requires: usualFields(subject), reject }
  const edit = insertion(subject.tree, ['handoffs', `${term}-to-${receiver}`.slice(0, 64)], draft)
  return edit === undefined
    ? []
    : [{ title: say`Add a hand-off`, edits: [...edits, edit], preferred: true, placeholder: true }]
}
