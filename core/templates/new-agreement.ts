import type Fraction from 'fraction.js'
import { displayedName } from '../language/names.ts'
import { Snapshot } from '../snapshot.ts'
import { scale } from '../targets/periods.ts'
import { agreementText } from './agreement-text.ts'
import type { Answers } from './answers.ts'
import type { Figures } from './draft.ts'
import { templateOf } from './kinds.ts'
import { volumeCadence } from './promises-text.ts'
import { textsIn } from './texts/index.ts'

/** A new agreement, and what its goal takes. */
export interface NewAgreement {
  readonly text: string
  /** In each period, from the first stage to the customers. */
  readonly funnel: readonly { readonly name: string; readonly needed: number; readonly rate?: string | undefined }[]
}

/** Writes a complete agreement without any finding: what follows from the answers is computed and written into it. */
export function newAgreement(answers: Answers): NewAgreement {
  const promises = Math.max(1, answers.regions.length)
  const nothing: Figures = { promised: Array(promises).fill('1'), people: '1' }
  const read = (figures: Figures) => new Snapshot(agreementText(answers, figures), { today: answers.today })
  const needs = read(nothing)
  const volume = volumeOf(needs)
  const planned = volume === undefined ? needs : read({ ...nothing, volume })
  const promised = { volume, promised: promisedIn(planned, answers), people: '1' }
  const people = peopleIn(read(promised))
  const text = agreementText(answers, { ...promised, people })
  return { text, funnel: funnelOf(needs, answers) }
}

/** As many of the first stage as the goal takes; `undefined` where rounding up would bring a quarter more than that. */
function volumeOf({ targets }: Snapshot): string | undefined {
  const [first] = targets.funnel?.stages ?? []
  const [need, required] = [first?.need?.high, first?.required?.high]
  if (need === undefined || required === undefined || need.equals(0) || required.div(need).gt('5/4')) return undefined
  return required.toFraction()
}

/** What the goal takes and what is planned of it, whichever is more, in the rhythm of the promise. */
function promisedIn({ targets }: Snapshot, answers: Answers): readonly string[] {
  const { term } = templateOf(answers.template).stages[0] ?? { term: 'lead' }
  const handed = textsIn[answers.language].terms[templateOf(answers.template).handed ?? term].id
  const stage = targets.funnel?.stages.find(({ id }) => id === handed)
  const cadence = scale(targets.periods.funnel, volumeCadence(answers.period), targets.periods.workdays)
  const planned = stage?.plan && cadence && stage.plan.exact.low.mul(cadence).floor()
  const needed = targets.commitments.flatMap(({ kind, required }) => (kind === 'volume' && required ? [required] : []))
  const missing = planned?.sub(needed.reduce((sum, each) => sum.add(each), planned.sub(planned)))
  return needed.map((each, index) => most(each, index === 0 && missing ? each.add(missing) : each).toFraction())
}

const most = (a: Fraction, b: Fraction): Fraction => (a.gt(b) ? a : b)

/** So many people that everybody who is handed over can be followed up. */
function peopleIn({ targets }: Snapshot): string {
  const [team] = targets.capacity
  return team?.peopleNeeded?.toFraction() ?? '1'
}

function funnelOf({ targets, names }: Snapshot, answers: Answers): NewAgreement['funnel'] {
  const { stages } = templateOf(answers.template)
  return (targets.funnel?.stages ?? []).flatMap(({ id, required }, index) => {
    const declared = names.declared('term').get(id)
    const term = stages[index]?.term
    const named = textsIn[answers.language].terms[term ?? 'lead'].name ?? displayedName(declared?.id ?? id)
    return required === undefined
      ? []
      : [{ name: named, needed: Number(required.high.toString()), rate: term && answers.rates.get(term) }]
  })
}
