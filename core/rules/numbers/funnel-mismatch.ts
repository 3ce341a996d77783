import { count, decimal, type Message, percent, say } from '../../language/message.ts'
import { figure } from '../../language/values/figure.ts'
import { replacement } from '../../syntax/edit.ts'
import { derivationOf, spread, statedRate } from '../../targets/derivations/index.ts'
import { hundredth, isPoint, zero } from '../../targets/exact.ts'
import { type Mismatch, mismatchesIn, repairedSource, shortestRate } from '../../targets/mismatches.ts'
import type { Fix, Problem, Related, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { repairs } from './repairs.ts'
import { lineOf, nameOfTerm, numberText, percentText } from './words.ts'

export const funnelMismatch: Rule = {
  meta: {
    id: 'funnel-mismatch',
    group: 'numbers',
    severity: 'error',
    finds: 'volumes and a rate of the funnel that contradict each other',
    fixable: 'choose',
  },
  *check(subject) {
    const { funnel } = subject.targets
    if (funnel === undefined) return
    const mismatches = mismatchesIn(funnel)
    const repairable = mismatches.length * funnel.stages.length <= mostTrials
    for (const mismatch of mismatches) yield* problemOf(subject, mismatch, repairable)
  },
}

/** Every fix is tried on the whole funnel; where nearly everything disagrees no single change helps anyway. */
const mostTrials = 150

function* problemOf(subject: Subject, mismatch: Mismatch, repairable: boolean): Generator<Problem> {
  const { stage, before } = mismatch
  const volume = stage.field.value?.volume
  if (volume?.node === undefined) return
  const { span } = volume.node
  yield {
    at: volume.path,
    span,
    message: messageOf(subject, mismatch, span),
    related: [
      ...rateRelated(mismatch),
      ...relatedTo(subject, span, planOf(subject, before.id)),
      ...nextRelated(mismatch),
    ],
    fixes: repairable ? fixesOf(subject, mismatch) : [],
  }
}

const planOf = ({ targets }: Subject, id: string) => [derivationOf(targets, `funnel.stages.${id}.plan`)]

function messageOf(subject: Subject, mismatch: Mismatch, span: { readonly start: number }): Message {
  const { stage, before, source, rate, volume, expected, alsoRepairs } = mismatch
  const [from, here] = [nameOfTerm(subject, before.id), nameOfTerm(subject, stage.id)]
  const working = say`${spread(source, decimal)} (${from}) × ${statedRate(rate)} = ${spread(expected, decimal)} (${here})`
  const stated = say`${working}, but line ${lineOf(subject, span)} says ${count(volume)}.`
  if (alsoRepairs !== undefined)
    return say`${stated} ${nameOfTerm(subject, alsoRepairs.id)} doesn’t follow from ${count(volume)} either, but from ${count(mismatch.repaired)} it does: ${count(volume)} is most likely the number that is wrong.`
  if (!isPoint(source) || source.low.equals(zero))
    return say`${stated} They can’t all be right: correct the one that is wrong.`
  return say`${stated} That would be a rate of ${percent(volume.div(source.low))}. The three numbers can’t all be right: correct the one that is wrong.`
}

function rateRelated({ stage, rate }: Mismatch): readonly Related[] {
  const node = stage.field.value?.rate.node
  return node === undefined ? [] : [{ span: node.span, message: say`the rate: ${statedRate(rate)}` }]
}

function nextRelated({ alsoRepairs }: Mismatch): readonly Related[] {
  const volume = alsoRepairs?.field.value?.volume
  return volume?.node === undefined || volume.value === undefined
    ? []
    : [{ span: volume.node.span, message: say`the next volume: ${count(volume.value)}` }]
}

/** Each of the numbers could be the wrong one; only changes that leave no other error are offered. */
function fixesOf(subject: Subject, mismatch: Mismatch): readonly Fix[] {
  const { stage, before, rate, volume } = mismatch
  const here = nameOfTerm(subject, stage.id)
  const fixes: (Fix | undefined)[] = [
    setVolume(subject, mismatch.repaired, stage.id, say`Set the volume of ${here} to ${count(mismatch.repaired)}`),
  ]
  const short = shortestRate(mismatch.source, volume)
  const rateNode = stage.field.value?.rate.node
  if (short !== undefined && rateNode !== undefined) {
    const text = percentText(short.exact, short.places)
    const works = repairs(subject, {
      stage: stage.id,
      rate: figure(numberText(short.exact.mul(100), short.places), hundredth),
    })
    const title = say`Set the rate into ${here} to ${text}`
    if (works) fixes.push({ title, edits: [replacement(rateNode.span, text)], preferred: false })
  }
  const source = before.volume && repairedSource(before.volume, rate, volume)
  if (source !== undefined) {
    const title = say`Set the volume of ${nameOfTerm(subject, before.id)} to ${count(source)}`
    fixes.push(setVolume(subject, source, before.id, title))
  }
  return fixes.flatMap(fix => fix ?? [])
}

function setVolume(subject: Subject, volume: Mismatch['volume'], stage: string, title: Message): Fix | undefined {
  const node = subject.targets.funnel?.stages.find(({ id }) => id === stage)?.field.value?.volume.node
  if (node === undefined || !repairs(subject, { stage, volume })) return undefined
  return { title, edits: [replacement(node.span, numberText(volume, 0))], preferred: false }
}
