import type { Field } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import type { Path } from '../../syntax/tree.ts'
import type { Duty, LoadView } from '../model.ts'
import { number, type Phrase, phrase, plainText } from '../phrase.ts'
import { prosePlain } from '../prose.ts'
import { sentenceOf } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** One thing for which a person answers. */
interface Burden {
  readonly person: Field<string>
  readonly kind: Duty
  readonly text: string
  readonly path: Path
}

/** For how much each person answers, the most burdened first; equally burdened ones in the file's order. */
export function loadsOf(telling: Telling): readonly LoadView[] {
  const burdens = burdensOf(telling).filter(({ person }) => person.value !== undefined)
  const people = [...new Set(burdens.map(({ person }) => person.value ?? ''))]
  return people
    .map(id =>
      loadOf(
        telling,
        id,
        burdens.filter(({ person }) => person.value === id),
      ),
    )
    .sort((a, b) => b.duties.length - a.duties.length)
}

function loadOf(telling: Telling, id: string, burdens: readonly Burden[]): LoadView {
  const kinds = [...new Set(burdens.map(({ kind }) => kind))]
  const counts = kinds.map(kind => countOf(telling, kind, burdens.filter(burden => burden.kind === kind).length))
  return {
    person: telling.person({ path: [], value: id }),
    team: teamOf(telling, id),
    summary: telling.format.list(counts),
    duties: burdens.map(({ kind, text, path }) => ({ kind, text, source: telling.source(path) })),
  }
}

/** The team that a person belongs to, or leads. */
function teamOf(telling: Telling, id: string): LoadView['team'] {
  const { people, teams } = telling.agreement
  const own = people.value?.get(id)?.value?.team.value
  const led = [...(teams.value ?? [])].find(([, { value }]) => value?.lead.value === id)?.[0]
  const team = own ?? led
  return team === undefined ? undefined : telling.team({ path: [], value: team })
}

function burdensOf(telling: Telling): readonly Burden[] {
  const { owner, commitments, handoffs, funnel, responsibilities, reports, meetings, review, definitions } =
    telling.agreement
  const whole = telling.label(english('Keeps this agreement'))
  return [
    ...(owner.node === undefined ? [] : [{ person: owner, kind: 'agreement' as const, text: whole, path: owner.path }]),
    ...owned(commitments, 'commitment', (_, commitment) => plainText(sentenceOf(telling, commitment))),
    ...owned(handoffs, 'handoff', id => telling.name('handoff', id)),
    ...owned(funnel.value?.stages, 'stage', id => telling.name('term', id)),
    ...[...(responsibilities.value ?? [])].flatMap(([, { value, path }]): readonly Burden[] => {
      // Who answers for a task; who does it where nobody is said to answer for it.
      const person = value?.accountable.node === undefined ? value?.responsible : value.accountable
      const isPerson = person?.value !== undefined && telling.knows('person', person.value)
      const text = prosePlain(value?.task.value ?? '', telling.prose)
      return isPerson ? [{ person, kind: 'task', text, path }] : []
    }),
    ...owned(reports, 'report', id => telling.name('report', id)),
    ...owned(meetings, 'meeting', id => telling.name('meeting', id)),
    ...(review.value?.owner.node === undefined
      ? []
      : [
          {
            person: review.value.owner,
            kind: 'review' as const,
            text: telling.label(english('Review of this agreement')),
            path: review.path,
          },
        ]),
    ...owned(definitions, 'definition', id => telling.name('term', id)),
  ]
}

function owned<Item extends { readonly owner: Field<string> }>(
  map: Field<ReadonlyMap<string, Field<Item>>> | undefined,
  kind: Duty,
  textOf: (id: string, item: Item) => string,
): readonly Burden[] {
  return [...(map?.value ?? [])].flatMap(([id, { value, path }]) =>
    value === undefined || value.owner.node === undefined
      ? []
      : [{ person: value.owner, kind, text: textOf(id, value), path }],
  )
}

const one: Readonly<Record<Duty, string>> = {
  agreement: english('this agreement'),
  commitment: english('1 commitment'),
  handoff: english('1 hand-off'),
  stage: english('1 stage'),
  task: english('1 task'),
  report: english('1 report'),
  meeting: english('1 meeting'),
  review: english('the review'),
  definition: english('1 definition'),
}

const several: Readonly<Record<Exclude<Duty, 'agreement' | 'review'>, (count: Phrase) => Phrase>> = {
  commitment: count => phrase`${count} commitments`,
  handoff: count => phrase`${count} hand-offs`,
  stage: count => phrase`${count} stages`,
  task: count => phrase`${count} tasks`,
  report: count => phrase`${count} reports`,
  meeting: count => phrase`${count} meetings`,
  definition: count => phrase`${count} definitions`,
}

function countOf(telling: Telling, kind: Duty, count: number): string {
  if (count === 1 || kind === 'agreement' || kind === 'review') return telling.label(one[kind])
  return telling.words(several[kind](phrase`${number(telling.format.number(count))}`))
}
