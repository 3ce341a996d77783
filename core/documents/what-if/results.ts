import { handedOverStage } from '../../targets/confidence.ts'
import { computedOf, type StageComputed, under } from '../computed.ts'
import { number, type Part, type Phrase, phrase, plainText } from '../phrase.ts'
import { sentenceOf } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { supportOf } from '../view/support.ts'

/** One of the few numbers to watch, as it is and as it would be. */
export interface Result {
  readonly key: string
  readonly label: string
  /** `undefined` while it can't be computed. */
  readonly before: Outcome | undefined
  readonly after: Outcome | undefined
}

export interface Outcome {
  readonly text: string
  /** Whether it is enough; absent for what is neither good nor bad. */
  readonly holds: boolean | undefined
}

/** The numbers to watch, before and after. */
export function resultsOf(was: Watched, is: Watched): readonly Result[] {
  const keys = new Set([...is.keys(), ...was.keys()])
  return [...keys].flatMap(key => {
    const [past, present] = [was.get(key), is.get(key)]
    const label = present?.label ?? past?.label
    const known = past?.outcome !== undefined || present?.outcome !== undefined
    return label === undefined || !known ? [] : [{ key, label, before: past?.outcome, after: present?.outcome }]
  })
}

interface Named {
  readonly label: string
  readonly outcome: Outcome | undefined
}

/** Numbers to watch, each under a key that stays. */
export type Watched = ReadonlyMap<string, Named>

/** What the goal asks, what the plan brings, and whether promises and hours suffice. */
export function watchedOf(telling: Telling): Watched {
  return new Map([
    ...customers(telling),
    ...required(telling),
    ...plan(telling),
    ...chance(telling),
    ...promises(telling),
    ...hours(telling),
  ])
}

type Watch = readonly (readonly [key: string, named: Named])[]

function watch(telling: Telling, key: string, label: Phrase, words: Phrase | undefined, holds?: boolean): Watch {
  const outcome = words && { text: telling.words(words), holds }
  return [[key, { label: telling.words(label), outcome }]]
}

/** A number, or nothing while it isn't known. */
const amount = ({ format }: Telling, value: unknown): Phrase | undefined =>
  typeof value === 'number' ? phrase`${number(format.number(value))}` : undefined

const several = (telling: Telling, id: string): Part => telling.termWithin({ path: [], value: id }, 'several')

const customers = (telling: Telling): Watch =>
  watch(telling, 'customers', phrase`Customers needed`, amount(telling, computedOf(telling.snapshot).goals?.customers))

function stageNumbers(telling: Telling, id: string): StageComputed | undefined {
  return under(computedOf(telling.snapshot).funnel?.stages, id)
}

/** What must be handed over. */
function required(telling: Telling): Watch {
  const { targets, agreement } = telling.snapshot
  const stage = handedOverStage({ ...targets, agreement })
  if (stage === undefined) return []
  const needed = amount(telling, stageNumbers(telling, stage.id)?.required)
  return watch(telling, 'required', phrase`Needed ${several(telling, stage.id)}`, needed)
}

/** What comes out at the end of the funnel, against what is needed. */
function plan(telling: Telling): Watch {
  const last = [...(telling.agreement.funnel.value?.stages.value?.keys() ?? [])].at(-1)
  if (last === undefined) return []
  const { plan: planned, required: needed } = stageNumbers(telling, last) ?? {}
  const [plans, needs] = [amount(telling, planned), amount(telling, needed)]
  const words = plans && (needs === undefined ? plans : phrase`${plans} of ${needs} needed`)
  const holds = typeof planned === 'number' && typeof needed === 'number' ? planned >= needed : undefined
  return watch(telling, 'plan', phrase`Planned ${several(telling, last)}`, words, holds)
}

function chance(telling: Telling): Watch {
  const likely = computedOf(telling.snapshot).confidence?.chance
  const words = likely === undefined ? undefined : phrase`${number(telling.format.chance(likely))}`
  return watch(telling, 'chance', phrase`Chance of reaching the goal`, words)
}

/** Promises of which the numbers say whether they are enough. */
function promises(telling: Telling): Watch {
  const computed = computedOf(telling.snapshot).commitments
  return [...(telling.agreement.commitments.value ?? [])].flatMap(([id, { value }]) => {
    if (value === undefined || under(computed, id)?.met === undefined) return []
    const support = supportOf(telling, id, value)
    const outcome = support && { text: plainText(support.text), holds: support.holds }
    return [[`commitments.${id}`, { label: plainText(sentenceOf(telling, value)), outcome }] as const]
  })
}

/** The hours that a team's promises take, of those that it has. */
function hours(telling: Telling): Watch {
  const computed = computedOf(telling.snapshot).capacity
  return [...(telling.agreement.capacity.value ?? [])].flatMap(([id, { path }]) => {
    const { 'hours-needed': needed, 'hours-available': available } = under(computed, id) ?? {}
    const [takes, has] = [amount(telling, needed), amount(telling, available)]
    if (needed === undefined || available === undefined || takes === undefined || has === undefined) return []
    const label = phrase`Hours a month of ${telling.team({ path, value: id })}`
    return watch(telling, `capacity.${id}`, label, phrase`${takes} of ${has}`, needed <= available)
  })
}
