import { say } from '../../language/message.ts'
import { type Cadence, cadences } from '../../language/values/time.ts'
import { replacement } from '../../syntax/edit.ts'
import { insertion } from '../insertion.ts'
import { candidates } from '../ownership.ts'
import type { Fix, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { lacksSection, sectionPlace } from './absent.ts'
import { isRead, readable } from './parties.ts'

export const meetingCadence: Rule = {
  meta: {
    id: 'meeting-cadence',
    group: 'completeness',
    severity: 'warning',
    finds: 'teams that never meet, or less often than quarterly',
    fixable: 'fix',
  },
  *check(subject) {
    const { meetings } = subject.agreement
    const why = say`Numbers that nobody talks about change nothing.`
    if (lacksSection(subject, 'meetings')) {
      yield {
        ...sectionPlace(subject, 'meetings'),
        message: say`The teams have no meeting. ${why} Let them meet every month.`,
        fixes: monthly(subject),
      }
      return
    }
    const rhythms = readable(meetings).map(({ value }) => value.every.value)
    if (subject.isLibrary || subject.isUnclear('meetings') || !isRead(meetings) || rhythms.length === 0) return
    if (rhythms.some(every => every === undefined || isQuarterly(every))) return
    yield {
      ...sectionPlace(subject, 'meetings'),
      message: say`The teams meet less often than every quarter. ${why} Let them meet every month.`,
      fixes: oftener(subject),
    }
  },
}

const isQuarterly = (every: Cadence): boolean => cadences.indexOf(every) <= cadences.indexOf('quarter')

function monthly(subject: Subject): Fix[] {
  const { agreement, names, tree } = subject
  const teams = [...names.declared('team').keys()]
  const people = candidates(subject, teams[0])
  const owner = people.find(id => id === agreement.owner.value) ?? people[0]
  const draft = { every: 'month', owner, attendees: teams }
  const edit = owner === undefined ? undefined : insertion(tree, ['meetings', 'monthly'], draft)
  return edit === undefined
    ? []
    : [{ title: say`Add a monthly meeting`, edits: [edit], preferred: true, placeholder: true }]
}

/** The meeting that is held most often becomes monthly. */
function oftener({ agreement }: Subject): Fix[] {
  const rank = (every: Cadence | undefined) => (every === undefined ? cadences.length : cadences.indexOf(every))
  const [most] = readable(agreement.meetings).toSorted((a, b) => rank(a.value.every.value) - rank(b.value.every.value))
  const node = most?.value.every.node
  if (most === undefined || node === undefined || most.value.every.file !== undefined) return []
  return [{ title: say`Hold ${most.id} every month`, edits: [replacement(node.span, 'month')], preferred: true }]
}
