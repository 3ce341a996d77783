import type { Capacity } from '../../language/agreement.ts'
import { type CapacityComputed, computedOf, under } from '../computed.ts'
import type { CapacityView, Section } from '../model.ts'
import { number, type Part, phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { oneTouch } from './touches.ts'

/** The selling time that each team has, and what its promises take of it. */
export function capacityViewOf(telling: Telling): Section<CapacityView> | undefined {
  const { capacity } = telling.agreement
  if (capacity.node === undefined) return undefined
  const computed = computedOf(telling.snapshot).capacity
  const items = [...(capacity.value ?? [])].map(([id, { value, path }]) => {
    const numbers = under(computed, id)
    const { 'hours-needed': needed, 'hours-available': available } = numbers ?? {}
    return {
      team: telling.team({ path, value: id }),
      sentences: [
        ...(value === undefined ? [] : statedSentences(telling, value)),
        ...(numbers === undefined ? [] : computedSentences(telling, id, numbers)),
      ],
      holds: needed === undefined || available === undefined ? undefined : needed <= available,
      hours: needed === undefined || available === undefined || needed === 0 ? undefined : available / needed,
      source: telling.source(path),
    }
  })
  return { items, source: telling.source(capacity.path) }
}

function statedSentences(
  telling: Telling,
  { people, hoursPerWeek, minutesEach }: Capacity,
): readonly (readonly Part[])[] {
  const minutes = [...(minutesEach.value ?? [])].map(([channel, field]) =>
    telling.words(phrase`${text(oneTouch(telling, channel))} ${telling.count(field)}`),
  )
  return [
    telling.parts(
      phrase`${telling.count(people)} people with ${telling.count(hoursPerWeek)} selling hours a week each`,
    ),
    ...(minutes.length === 0 ? [] : [telling.parts(phrase`Minutes each: ${text(minutes.join(', '))}`)]),
  ]
}

function computedSentences(telling: Telling, team: string, numbers: CapacityComputed): readonly (readonly Part[])[] {
  const amount = (key: string) =>
    number(telling.format.number(numbers[key] ?? 0), telling.how.of(`capacity.${team}.${key}`))
  if (numbers['hours-needed'] === undefined)
    return numbers['hours-available'] === undefined
      ? []
      : [telling.parts(phrase`${amount('hours-available')} hours a month`)]
  const short = (numbers['hours-available'] ?? 0) < numbers['hours-needed']
  return [
    telling.parts(
      phrase`The promised touches take ${amount('hours-needed')} of ${amount('hours-available')} hours a month`,
    ),
    ...(short && numbers['people-needed'] !== undefined
      ? [telling.parts(phrase`It takes ${amount('people-needed')} people`)]
      : []),
    ...(numbers['leads-served'] === undefined
      ? []
      : [telling.parts(phrase`Enough for ${amount('leads-served')} leads a month`)]),
  ]
}
