import type { Commitment, Field } from '../language/agreement.ts'
import { english } from '../language/message.ts'
import type { Snapshot } from '../snapshot.ts'
import { nothing, number, type Part, type Phrase, phrase, plainText, text, unknown } from './phrase.ts'
import { proseParts } from './prose.ts'
import { Telling } from './telling.ts'

/** A commitment as one plain sentence. What it doesn't state yet stands in it as a placeholder. */
export function sentenceOf(telling: Telling, commitment: Commitment): readonly Part[] {
  return telling.parts(sentences[commitment.kind.value ?? 'unread'](telling, commitment))
}

/** The sentence of a commitment as text, for outlines; `undefined` if there is no such commitment. */
export function sentenceText(snapshot: Snapshot, id: string): string | undefined {
  const commitment = snapshot.agreement.commitments.value?.get(id)?.value
  return commitment && plainText(sentenceOf(new Telling(snapshot), commitment))
}

type Sentence = (telling: Telling, commitment: Commitment) => Phrase

const sentences: Readonly<Record<NonNullable<Commitment['kind']['value']> | 'unread', Sentence>> = {
  volume: (telling, { by, to, of, count, worth, every, quality, segment }) => {
    const terms = phrase`${telling.termWithin(of, 'several')}${inSegment(telling, segment)}`
    const what =
      worth.node === undefined
        ? phrase`${telling.count(count)} ${terms}`
        : phrase`${terms} worth ${telling.stated(worth, ({ exact }) => telling.format.money(exact.valueOf()))}`
    const receiver = to.node !== undefined && manyTeams(telling) ? phrase` to ${telling.team(to)}` : nothing
    const good = quality.value?.length ? phrase` of the agreed quality` : nothing
    return phrase`${telling.team(by)} delivers ${what}${good}${receiver}${everyOf(telling, every, 'goals')}`
  },
  response: (telling, { by, of, within, atLeast, starts, stops, segment }) => {
    const team = telling.team(by)
    const each = phrase`each ${telling.termWithin(of, 'one')}${inSegment(telling, segment)}`
    const time = telling.stated(within, value => telling.format.duration(value))
    const since =
      starts.value === 'creation'
        ? phrase` of its creation`
        : starts.value === 'handoff'
          ? phrase` of the hand-off`
          : nothing
    const share = shareOf(telling, atLeast)
    if (stops.value === 'conversation') return phrase`${team} talks with ${each} within ${time}${since}${share}`
    if (stops.value === 'attempt') return phrase`${team} tries to reach ${each} within ${time}${since}${share}`
    return phrase`${team} contacts ${each} within ${time}${since}${share}`
  },
  'follow-up': (telling, { by, of, touches, total, within, atLeast, segment }) => {
    const sum = [...(touches.value?.values() ?? [])].reduce((all, { value }) => all + (value?.valueOf() ?? 0), 0)
    const several = total.value?.valueOf() ?? sum
    const amount =
      touches.node === undefined && total.node === undefined ? unknown : number(telling.format.number(several))
    const each = phrase`each ${telling.termWithin(of, 'one')}${inSegment(telling, segment)}`
    const limit =
      within.node === undefined
        ? nothing
        : phrase` within ${telling.stated(within, value => telling.format.duration(value))}`
    return phrase`${telling.team(by)} makes ${amount} touches with ${each}${limit} before giving up${shareOf(telling, atLeast)}`
  },
  conversion: (telling, { by, of, into, rate, every, segment }) => {
    const share = telling.stated(rate, ({ exact }) => telling.format.percent(exact.valueOf()))
    const from = phrase`${telling.termWithin(of, 'several')}${inSegment(telling, segment)}`
    const cadence = every.node === undefined ? nothing : everyOf(telling, every)
    return phrase`${telling.team(by)} turns ${share} of ${from} into ${telling.termWithin(into, 'several')}${cadence}`
  },
  feedback: (telling, { by, of, within, atLeast, outcomes }) => {
    const term = telling.termWithin(of, 'one')
    const time = telling.stated(within, value => telling.format.duration(value))
    const share = shareOf(telling, atLeast)
    const asked = outcomes.value ?? ['rejected']
    if (asked.length === 1 && asked[0] === 'rejected')
      return phrase`${telling.team(by)} returns each rejected ${term} with a reason within ${time}${share}`
    const words = text(telling.format.list(asked.map(outcome => telling.label(outcomeWords[outcome]))))
    return phrase`${telling.team(by)} gives the reason for each ${words} ${term} within ${time}${share}`
  },
  report: (telling, { by, report }) => {
    const id = report.value
    if (id === undefined) return phrase`${telling.team(by)} delivers the report ${unknown}`
    const cadence = telling.agreement.reports.value?.get(id)?.value?.every
    const name: Part = { role: telling.knows('report', id) ? 'text' : 'unknown', text: telling.name('report', id) }
    const when = cadence?.node === undefined ? nothing : everyOf(telling, cadence)
    return phrase`${telling.team(by)} delivers the report “${name}”${when}`
  },
  custom: (telling, { by, statement, target, unit, every, within }) => {
    const said = statement.value === undefined ? [unknown] : withoutFullStop(proseParts(statement.value, telling.prose))
    const aim = telling.stated(target, value => telling.format.amount(value))
    const what = unit.value === undefined ? phrase`${aim}` : phrase`${aim} ${text(unit.value)}`
    const goal = target.node === undefined ? nothing : phrase`: ${what}`
    const cadence = every.node === undefined ? nothing : everyOf(telling, every)
    const time = telling.stated(within, value => telling.format.duration(value))
    const limit = within.node === undefined ? nothing : phrase` within ${time}`
    return phrase`${telling.team(by)} – ${said}${goal}${cadence}${limit}`
  },
  unread: (telling, { by }) => phrase`${telling.team(by)} promises ${unknown}`,
}

const outcomeWords = { rejected: english('rejected'), lost: english('lost'), won: english('won') } as const

const manyTeams = ({ agreement }: Telling) => (agreement.teams.value?.size ?? 0) > 2

function inSegment(telling: Telling, segment: Field<string>): Phrase {
  const id = segment.value
  return id === undefined ? nothing : phrase` in ${text(telling.name('segment', id))}`
}

/** “ every month”; for a volume without a cadence the goals' period. */
function everyOf(telling: Telling, every: Commitment['every'], fallback?: 'goals'): Phrase {
  const field = every.node === undefined && fallback === 'goals' ? telling.agreement.goals.value?.period : every
  if (field?.node === undefined) return nothing
  return phrase` every ${field.value === undefined ? unknown : text(telling.format.cadence(field.value))}`
}

/** “, for 95% of them”; nothing where it is simply all of them. */
function shareOf(telling: Telling, atLeast: Commitment['atLeast']): Phrase {
  if (atLeast.node === undefined) return nothing
  return phrase`, for ${telling.stated(atLeast, ({ exact }) => telling.format.percent(exact.valueOf()))} of them`
}

function withoutFullStop(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1)
  return last?.role === 'text' ? [...parts.slice(0, -1), text(last.text.replace(/[.\s]+$/u, ''))] : parts
}
