import type { Field, Meeting, Report } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import { type Cadence, cadences } from '../../language/values/time.ts'
import type { Detail, RhythmView } from '../model.ts'
import { nothing, phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { isDetail, lineDetail } from './meanings.ts'
import { separated } from './promise-details.ts'

/** Everything that comes back, the most frequent first, in the file's order where equally often. */
export function rhythmOf(telling: Telling): readonly RhythmView[] {
  const { reports, meetings } = telling.agreement
  const all = [
    ...[...(reports.value ?? [])].flatMap(([id, field]) => reportView(telling, id, field)),
    ...[...(meetings.value ?? [])].flatMap(([id, field]) => meetingView(telling, id, field)),
    ...reviewView(telling),
  ]
  const often = ({ cadence }: RhythmView) => (cadence === undefined ? cadences.length : cadences.indexOf(cadence))
  return all.sort((a, b) => often(a) - often(b))
}

const everyText = (telling: Telling, every: Field<Cadence>): string =>
  every.value === undefined
    ? telling.label('Not said how often')
    : telling.words(phrase`Every ${text(telling.format.cadence(every.value))}`)

const kinds: Readonly<Record<string, string>> = {
  progress: english('Progress report'),
  speed: english('Speed report'),
  depth: english('Depth report'),
  leadership: english('Leadership report'),
}

function reportView(telling: Telling, id: string, { value, path }: Field<Report>): readonly RhythmView[] {
  if (value === undefined) return []
  const { by, to, owner, every, kind, shows } = value
  const receivers = (to.value ?? []).map(field => telling.personOrTeam(field))
  const toWhom = receivers.length === 0 ? nothing : phrase` to ${separated(receivers)}`
  const byWhom = owner.node === undefined ? nothing : phrase`, by ${telling.person(owner)}`
  const shown = (shows.value ?? []).map(field => telling.term(field).text)
  const what = text(telling.label(kinds[kind.value ?? ''] ?? english('Report')))
  const details: readonly Detail[] =
    shown.length === 0 ? [] : [lineDetail(telling, 'shows', english('Shows'), shows, telling.format.list(shown))]
  return [
    {
      id,
      kind: 'report',
      cadence: every.value,
      every: everyText(telling, every),
      title: telling.name('report', id),
      sentence: telling.parts(phrase`${what} from ${telling.team(by)}${toWhom}${byWhom}`),
      details,
      source: telling.source(path),
    },
  ]
}

function meetingView(telling: Telling, id: string, { value, path }: Field<Meeting>): readonly RhythmView[] {
  if (value === undefined) return []
  const { owner, attendees, every, agenda } = value
  const people = (attendees.value ?? []).map(field => telling.personOrTeam(field))
  const host = owner.node === undefined ? nothing : phrase`, hosted by ${telling.person(owner)}`
  return [
    {
      id,
      kind: 'meeting',
      cadence: every.value,
      every: everyText(telling, every),
      title: telling.name('meeting', id),
      sentence: telling.parts(
        people.length === 0 ? phrase`Meeting${host}` : phrase`Meeting of ${separated(people)}${host}`,
      ),
      details: [telling.detail('agenda', telling.label('Agenda'), agenda)].filter(isDetail),
      source: telling.source(path),
    },
  ]
}

function reviewView(telling: Telling): readonly RhythmView[] {
  const { value: review, node, path } = telling.agreement.review
  if (node === undefined || review === undefined) return []
  const by = review.owner.node === undefined ? nothing : phrase` led by ${telling.person(review.owner)}`
  const next =
    review.next.node === undefined
      ? nothing
      : phrase`, next on ${telling.stated(review.next, date => telling.format.date(date))}`
  return [
    {
      id: 'review',
      kind: 'review',
      cadence: review.every.value,
      every: everyText(telling, review.every),
      title: telling.label('Review of this agreement'),
      sentence: telling.parts(phrase`Review${by}${next}`),
      details: [telling.detail('how', telling.label('How'), review.how)].filter(isDetail),
      source: telling.source(path),
    },
  ]
}
