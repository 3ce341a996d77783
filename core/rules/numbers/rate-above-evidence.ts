import type { Field } from '../../language/agreement.ts'
import { count, percent, say } from '../../language/message.ts'
import type { Rate } from '../../language/values/figure.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { type RateEvidence, rateEvidence } from '../../targets/evidence.ts'
import { approximately, numberOf } from '../../targets/exact.ts'
import { rateOf } from '../../targets/stated.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { nameOfTerm } from './words.ts'

export const rateAboveEvidence: Rule = {
  meta: {
    id: 'rate-above-evidence',
    group: 'numbers',
    severity: 'warning',
    finds: 'a rate above what the past makes likely',
  },
  *check(subject) {
    const { funnel, segments, history, evidence } = subject.targets
    for (const stage of funnel?.stages ?? []) {
      const before = funnel?.stages[stage.index - 1]
      if (before === undefined) continue
      yield* problemOf(subject, stage.index > 0 ? stage.field.value?.rate : undefined, evidence[stage.index], stage.id)
      for (const segment of segments ?? []) {
        const own = segment.stages[stage.index]?.own
        const known = own && history && rateEvidence(history.ofSegment(segment.id), before.id, stage.id)
        yield* problemOf(subject, own, known, stage.id)
      }
    }
  },
}

/** Whether a stated rate, of a range its low end, is above the interval. */
export function isAbove(field: Field<Rate> | undefined, evidence: RateEvidence | undefined): boolean {
  const stated = rateOf(field)?.low.exact
  return stated !== undefined && evidence !== undefined && numberOf(stated) > evidence.interval[1]
}

function* problemOf(
  subject: Subject,
  field: Field<Rate> | undefined,
  evidence: RateEvidence | undefined,
  stage: string,
): Generator<Problem> {
  const stated = rateOf(field)?.low.exact
  if (field?.node === undefined || evidence === undefined || stated === undefined || !isAbove(field, evidence)) return
  const { successes, trials, share, interval } = evidence
  const [low, high] = [percent(approximately(interval[0])), percent(approximately(interval[1]))]
  yield {
    at: field.path,
    span: field.node.span,
    message: say`${percent(stated)} into ${nameOfTerm(subject, stage)} is more than the past makes likely: it was ${percent(share)} (${count(successes)} of ${count(trials)}), so ${low} to ${high} with 95% confidence. Plan with a rate in that range, or say what will change.`,
    related: relatedTo(subject, field.node.span, [
      derivationOf(subject.targets, `funnel.stages.${stage}.evidence.rate`),
    ]),
  }
}
