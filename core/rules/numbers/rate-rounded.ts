import { count, decimal, say } from '../../language/message.ts'
import { figure } from '../../language/values/figure.ts'
import { replacement } from '../../syntax/edit.ts'
import { derivationOf, spread, statedRate } from '../../targets/derivations/index.ts'
import { hundredth, times } from '../../targets/exact.ts'
import { ends } from '../../targets/funnel.ts'
import type { StageTargets } from '../../targets/funnel-targets.ts'
import { shortestRate } from '../../targets/mismatches.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { isHarmless } from './repairs.ts'
import { nameOfTerm, numberText, percentText } from './words.ts'

export const rateRounded: Rule = {
  meta: {
    id: 'rate-rounded',
    group: 'numbers',
    severity: 'info',
    finds: 'a rate that agrees with the volumes only because it is rounded',
    fixable: 'fix',
  },
  *check(subject) {
    const stages = subject.targets.funnel?.stages ?? []
    for (const stage of stages)
      if (stage.agreeing === 'by-rounding') yield* problemOf(subject, stage, stages[stage.index - 1])
  },
}

function* problemOf(subject: Subject, stage: StageTargets, before: StageTargets | undefined): Generator<Problem> {
  const { rate, volume } = stage
  const field = stage.field.value?.rate
  const source = before?.plan?.exact
  if (field?.node === undefined || source === undefined || rate === undefined || volume === undefined) return
  const { span } = field.node
  const [from, here] = [nameOfTerm(subject, before?.id ?? ''), nameOfTerm(subject, stage.id)]
  const expected = spread(times(source, ends(rate)), decimal)
  yield {
    at: field.path,
    span,
    message: say`${spread(source, decimal)} (${from}) × ${statedRate(rate)} = ${expected} (${here}), and the file says ${count(volume)}: they agree only because the rate is rounded. Write it with the digits it needs.`,
    related: relatedTo(subject, span, [
      derivationOf(subject.targets, `funnel.stages.${before?.id}.plan`),
      derivationOf(subject.targets, `funnel.stages.${stage.id}.plan`),
    ]),
    fixes: fixesOf(subject, stage, source, volume, span),
  }
}

function fixesOf(
  subject: Subject,
  stage: StageTargets,
  source: Parameters<typeof shortestRate>[0],
  volume: Parameters<typeof shortestRate>[1],
  span: Parameters<typeof replacement>[0],
): readonly Fix[] {
  const short = shortestRate(source, volume)
  if (short === undefined) return []
  const rate = figure(numberText(short.exact.mul(100), short.places), hundredth)
  if (!isHarmless(subject, { stage: stage.id, rate })) return []
  const text = percentText(short.exact, short.places)
  return [{ title: say`Write the rate as ${text}`, edits: [replacement(span, text)], preferred: true }]
}
