import { count, percent, say } from '../../language/message.ts'
import { sum, whole } from '../exact.ts'
import type { Targets } from '../index.ts'
import { termName } from '../naming.ts'
import { type Derivation, derived, type Input, written } from './derivation.ts'

/** How a figure of the confidence came about. */
export function confidenceDerivation(targets: Targets, key: string): Derivation | undefined {
  const confidence = targets.confidence()
  if (confidence === undefined) return undefined
  const { stage, last, planned, needed, tally, chance, volumes, weakest } = confidence
  const { agreement } = targets
  const [from, to] = [termName(agreement, stage.id), termName(agreement, last.id)]
  const odds = (value: number) => percent(whole(Math.round(value * 10_000)).div(10_000))
  const basis: readonly Input[] = tally
    ? [
        written(
          say`${to} of ${from} in the past`,
          say`${count(tally.successes)} of ${count(tally.trials)}`,
          agreement.history,
        ),
      ]
    : (targets.funnel?.stages.slice(stage.index + 1).flatMap(later => {
        const used = later.used?.exact.low
        return used
          ? [derived(say`rate into ${termName(agreement, later.id)}`, percent(used), `funnel.stages.${later.id}.rate`)]
          : []
      }) ?? [])
  const need = derived(say`${to} needed`, count(whole(needed)), `funnel.stages.${last.id}.required`)
  const plan =
    planned === undefined
      ? []
      : [derived(say`${from} planned`, count(whole(planned)), `funnel.stages.${stage.id}.plan`)]
  const how = tally
    ? say`beta-binomial: the rate is estimated from the past, and so is how uncertain it is`
    : say`binomial: every ${from} succeeds or not at the rate used`
  if (key === 'chance' && chance !== undefined)
    return {
      name: say`chance that the plan meets the goal`,
      value: odds(chance),
      formula: how,
      working: undefined,
      inputs: [...plan, need, ...basis],
    }
  const wanted = volumes.find(({ percent: confident }) => key === `volume-${confident}`)
  if (wanted?.volume !== undefined)
    return {
      name: say`${from} needed to be ${String(wanted.percent)}% sure of the goal`,
      value: count(whole(wanted.volume)),
      formula: how,
      working: undefined,
      inputs: [need, ...basis],
    }
  const variance = weakest && targets.evidence[weakest.index]?.variance
  if (key !== 'weakest' || weakest === undefined || variance === undefined) return undefined
  const all = sum(targets.evidence.flatMap(known => known?.variance ?? []))
  return {
    name: say`stage where more data helps most`,
    value: termName(agreement, weakest.id),
    formula: say`the largest share of the rates’ uncertainty, 1/k − 1/n`,
    working: all.n === 0n ? undefined : say`${percent(variance.div(all))} of it`,
    inputs: [
      derived(
        say`past rate`,
        odds(targets.evidence[weakest.index]?.share.valueOf() ?? 0),
        `funnel.stages.${weakest.id}.evidence.rate`,
      ),
    ],
  }
}
