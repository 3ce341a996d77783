import type { Scalar } from '../../syntax/tree.ts'
import { say } from '../message.ts'
import { type Read, type ValueProblem, value, wrong } from './read.ts'
import { type Cadence, cadences, type Duration, type Unit, units } from './time.ts'

/** How people write units elsewhere, in English, Spanish and Portuguese. */
const spellings: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    minute: 'min mins minuto minutos',
    hour: 'h hr hrs hs hora horas',
    day: 'd dia dias día días',
    week: 'w wk wks semana semanas',
    month: 'mo mos mes meses mês mths',
    quarter: 'q qtr qtrs trimestre trimestres',
    year: 'y yr yrs año años ano anos',
  }).flatMap(([unit, words]) => [unit, `${unit}s`, ...words.split(' ')].map(word => [word, unit as Unit] as const)),
)

const written = /^(\d+) (business )?(minute|hour|day|week|month|quarter|year)s?$/

/** As the language writes it: `1 business day`, `3 days`. */
export function durationText({ count, unit, business }: Duration): string {
  return `${count} ${business ? 'business ' : ''}${unit}${count === 1 ? '' : 's'}`
}

export interface DurationLimits {
  /** Business time is allowed. */
  readonly business: boolean
  readonly units: readonly Unit[]
}

export const anyDuration: DurationLimits = { business: true, units }
export const wallClock: DurationLimits = { business: false, units }
export const lagUnits: DurationLimits = { business: false, units: ['day', 'week', 'month'] }

/** A positive whole number and a unit: `5 minutes`, `2 business days`. */
export function readDuration(scalar: Scalar, limits: DurationLimits): Read<Duration> {
  const [, digits = '', business, unit] = written.exec(scalar.text) ?? []
  const known = units.find(candidate => candidate === unit)
  if (known === undefined || Number(digits) < 1 || !Number.isSafeInteger(Number(digits)))
    return { problem: durationProblem(scalar.text, limits) }
  const duration: Duration = { count: Number(digits), unit: known, business: business !== undefined }
  const misfit = notAllowed(duration, limits)
  return misfit === undefined ? value(duration) : { problem: misfit }
}

function notAllowed(duration: Duration, limits: DurationLimits): ValueProblem | undefined {
  const text = durationText(duration)
  if (duration.business && !['minute', 'hour', 'day'].includes(duration.unit))
    return wrong(
      'invalid-value',
      say`“${text}”: business time is counted in minutes, hours or days. Write it in business days.`,
    ).problem
  if (duration.business && !limits.business)
    return wrong(
      'invalid-value',
      say`“${text}”: here the calendar counts, not business hours. Write a time such as 45 days.`,
    ).problem
  if (limits.units.includes(duration.unit)) return undefined
  const converted = inAllowedUnit(duration, limits)
  const message = say`“${text}”: this time is counted in ${limits.units.map(unit => `${unit}s`).join(', ')}.`
  return wrong('invalid-value', message, converted === undefined ? [] : [durationText(converted)]).problem
}

const larger: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = { minute: [60, 'hour'], hour: [24, 'day'] }
const smaller: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = { quarter: [3, 'month'], year: [12, 'month'] }

function inAllowedUnit(duration: Duration, limits: DurationLimits): Duration | undefined {
  if (limits.units.includes(duration.unit)) return duration
  const up = larger[duration.unit]
  if (up !== undefined && duration.count % up[0] === 0)
    return inAllowedUnit({ ...duration, count: duration.count / up[0], unit: up[1] }, limits)
  const down = smaller[duration.unit]
  return down === undefined ? undefined : { ...duration, count: duration.count * down[0], unit: down[1] }
}

function durationProblem(text: string, limits: DurationLimits): ValueProblem {
  const example = limits.units.includes('minute') ? '5 minutes' : '45 days'
  if (/^\d+$/.test(text)) {
    const readings =
      Number(text) < 1
        ? []
        : limits.units.slice(0, 3).map(unit => durationText({ count: Number(text), unit, business: false }))
    return wrong(
      'invalid-value',
      say`“${text}” has no unit. Write the time with one, such as ${example}.`,
      readings,
      false,
    ).problem
  }
  const meant = meantDuration(text)
  if (meant === undefined || notAllowed(meant, limits) !== undefined)
    return wrong('invalid-value', say`“${text}” is not a time. Write a whole number and a unit, such as ${example}.`)
      .problem
  const suggestion = durationText(meant)
  return wrong('invalid-value', say`“${text}” is not how a time is written. Write ${suggestion}.`, [suggestion]).problem
}

/** `5 min`, `24h`, `PT5M`, `1.5 hours`, `2 working days` as a duration; `undefined` if nothing of the kind is meant. */
function meantDuration(text: string): Duration | undefined {
  const iso = /^P(?:(\d+)([YMWD])|T(\d+)([HM]))$/i.exec(text)
  if (iso !== null) {
    const dated: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
    const unit =
      iso[2] === undefined ? (iso[4]?.toUpperCase() === 'H' ? 'hour' : 'minute') : dated[iso[2].toUpperCase()]
    return positive(Number(iso[1] ?? iso[3]), unit, false)
  }
  const parts =
    /^(a|an|one|\d+(?:[.,]\d+)?) *-? *((?:business|working|work|biz) *-? *)?(\p{L}+)\.?( +(?:hábil|hábiles|útil|úteis|uteis|habiles|laborables))?$/iu.exec(
      text,
    )
  if (parts?.[1] === undefined || parts[3] === undefined) return undefined
  const amount = /^\d/.test(parts[1]) ? Number(parts[1].replace(',', '.')) : 1
  const word = parts[3].toLowerCase()
  // `5m` is minutes in one head and months in another, and `M` too: it has no single reading but minutes are usual.
  const unit = word === 'm' ? 'minute' : spellings.get(word)
  const business = parts[2] !== undefined || parts[4] !== undefined
  if (Number.isInteger(amount)) return positive(amount, unit, business)
  const finer: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
    hour: [60, 'minute'],
    week: [7, 'day'],
    year: [12, 'month'],
  }
  const [factor, fine] = (unit && finer[unit]) ?? [1, unit]
  return positive(amount * factor, fine, business)
}

function positive(count: number, unit: Unit | undefined, business: boolean): Duration | undefined {
  return unit !== undefined && Number.isSafeInteger(count) && count > 0 ? { count, unit, business } : undefined
}

/** Other spellings of cadences. The first group is part of the language; the rest is only understood for fixes. */
const alsoRead: Readonly<Record<string, Cadence>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  '2 weeks': 'two weeks',
}
const alsoMeant: Readonly<Record<string, Cadence>> = {
  annually: 'year',
  annual: 'year',
  biweekly: 'two weeks',
  fortnightly: 'two weeks',
  fortnight: 'two weeks',
  'every two weeks': 'two weeks',
  'semi-annually': 'half year',
  'half yearly': 'half year',
  'half-yearly': 'half year',
  semester: 'half year',
  'six months': 'half year',
  '6 months': 'half year',
  '3 months': 'quarter',
  'three months': 'quarter',
  '12 months': 'year',
  'working day': 'business day',
  workday: 'business day',
  weekday: 'business day',
  diario: 'day',
  diaria: 'day',
  semanal: 'week',
  mensual: 'month',
  mensal: 'month',
  trimestral: 'quarter',
  semestral: 'half year',
  anual: 'year',
}

const cadenceWords: readonly string[] = [...cadences, ...Object.keys(alsoRead)]

/** How often: `day`, `week`, `month` …, or `daily`, `weekly` … */
export function readCadence(
  scalar: Scalar,
  near: (text: string, words: readonly string[]) => string | undefined,
): Read<Cadence> {
  const { text } = scalar
  const read = cadences.find(cadence => cadence === text) ?? alsoRead[text]
  if (read !== undefined) return value(read)
  const bare = text.toLowerCase().replace(/^(?:every|each|per|a|1|one|cada) +/, '')
  const meant =
    cadences.find(cadence => cadence === bare || `${cadence}s` === bare) ??
    alsoRead[bare] ??
    alsoMeant[bare] ??
    near(bare, cadenceWords)
  const list = cadences.join(', ')
  return meant === undefined
    ? wrong('invalid-value', say`“${text}” is not how often something happens. Write one of: ${list}.`)
    : wrong(
        'invalid-value',
        say`“${text}” is not how often something happens. Did you mean ${meant}? Possible are: ${list}.`,
        [meant],
      )
}
