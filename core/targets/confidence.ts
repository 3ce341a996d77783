import type { Agreement } from '../language/agreement.ts'
import type { CommitmentTargets } from './commitments.ts'
import { type RateEvidence, weakest } from './evidence.ts'
import { ceil, numberOf, one } from './exact.ts'
import type { FunnelTargets, StageTargets } from './funnel-targets.ts'
import { type History, recordOf, type Tally } from './history.ts'
import { isAbsent, isLost } from './stated.ts'
import { chanceOfAtLeast, estimatedFrom, type Success } from './statistics/chance.ts'
import { trialsFor } from './statistics/trials.ts'

/** How likely the planned volume of the handed-over stage brings the customers that the goal needs. */
export interface Confidence {
  readonly stage: StageTargets
  readonly last: StageTargets
  /** Items planned there, as shown. */
  readonly planned: number | undefined
  /** Customers needed. */
  readonly needed: number
  /** k of n in the past, where the rate is estimated; otherwise it is the product of the rates used. */
  readonly tally: Tally | undefined
  readonly success: Success
  readonly chance: number | undefined
  readonly volumes: readonly { readonly percent: 80 | 90 | 95; readonly volume: number | undefined }[]
  /** The stage whose rate is known least, with history. */
  readonly weakest: StageTargets | undefined
}

export interface Basis {
  readonly agreement: Agreement
  readonly funnel: FunnelTargets | undefined
  readonly commitments: readonly CommitmentTargets[]
  readonly history: History | undefined
  readonly evidence: readonly (RateEvidence | undefined)[]
}

/** The stage at which Marketing's part ends: the latest before the last that the giving team promises. */
export function handedOverStage({ agreement, funnel, commitments }: Basis): StageTargets | undefined {
  const stages = funnel?.stages.slice(0, -1) ?? []
  const team = givingTeam(agreement, commitments)
  if (team === 'lost') return undefined
  const promised = stages.filter(({ id }) =>
    commitments.some(
      ({ kind, stated }) =>
        kind === 'volume' && team !== undefined && stated.by.value === team && stated.of.value === id,
    ),
  )
  return promised.at(-1) ?? stages.at(-1)
}

/** Who gives in the first hand-off, else who makes the first promise of a volume; `lost` where that can't be read. */
function givingTeam({ handoffs, teams }: Agreement, commitments: readonly CommitmentTargets[]): string | undefined {
  const first = [...(handoffs.value ?? [])][0]?.[1]
  if (isLost(handoffs) || (first !== undefined && first.value === undefined)) return 'lost'
  const { gives, receives } = first?.value ?? {}
  if (gives?.value !== undefined) return gives.value
  if (isLost(gives)) return 'lost'
  const others = [...(teams.value?.keys() ?? [])].filter(id => id !== receives?.value)
  if (!isAbsent(receives) && teams.value?.size === 2 && others.length === 1) return others[0]
  const by = commitments.find(({ kind }) => kind === 'volume')?.stated.by
  return isLost(by) ? 'lost' : by?.value
}

/** `undefined` where the customers or the rate from the handed-over stage are unknown, or that rate is above 1. */
export function confidenceOf(basis: Basis): Confidence | undefined {
  const { funnel, history, evidence } = basis
  const stage = handedOverStage(basis)
  const last = funnel?.stages.at(-1)
  if (funnel === undefined || stage === undefined || last?.need === undefined) return undefined
  const tally = history && recordOf(history.periods, stage.id, last.id)
  const success = successOf(stage, tally)
  if (success === undefined) return undefined
  const needed = numberOf(ceil(last.need.high))
  const planned = stage.shown && numberOf(stage.shown.low)
  const hopeless = success.kind === 'known' && success.p === 0
  const chance = hopeless ? 0 : planned === undefined ? undefined : chanceOfAtLeast(needed, planned, success)
  const volumes = ([80, 90, 95] as const).map(percent => ({
    percent,
    volume: hopeless ? undefined : trialsFor(needed, percent / 100, success),
  }))
  return {
    stage,
    last,
    planned,
    needed,
    tally,
    success,
    chance,
    volumes,
    weakest: history && weakest(funnel.stages, evidence),
  }
}

function successOf({ onward }: StageTargets, tally: Tally | undefined): Success | undefined {
  if (tally !== undefined) return estimatedFrom(numberOf(tally.successes), numberOf(tally.trials))
  const p = onward?.low
  return p === undefined || p.gt(one) ? undefined : { kind: 'known', p: numberOf(p), q: numberOf(one.sub(p)) }
}
