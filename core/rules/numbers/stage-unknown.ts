import { type Message, say } from '../../language/message.ts'
import type { StageTargets } from '../../targets/funnel-targets.ts'
import { isAbsent, isLost } from '../../targets/stated.ts'
import { unknownRuns } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { list, nameOfTerm } from './words.ts'

export const stageUnknown: Rule = {
  meta: {
    id: 'stage-unknown',
    group: 'numbers',
    severity: 'info',
    finds: 'stages of which neither the plan nor what the goal needs can be computed',
  },
  *check(subject) {
    if (isUnreadable(subject)) return
    for (const run of unknownRuns(subject.targets)) {
      const [first] = run
      if (first === undefined) continue
      const at = ['funnel', 'stages', first.id]
      const names = list(run.map(({ id }) => nameOfTerm(subject, id)))
      yield {
        at,
        span: subject.keyOf(at),
        message: say`How many ${names} there will be and how many the goal needs can’t be computed. Missing: ${list(missing(subject, run))}. Add one of them.`,
      }
    }
  },
}

/** Something on which the volumes depend is written but can't be read, or misspelt: that is the finding. */
function isUnreadable(subject: Subject): boolean {
  const { agreement, targets, tree } = subject
  const { goals, funnel, segments } = agreement
  const figures = goals.value
  const stages = targets.funnel?.stages ?? []
  const lost =
    [goals, funnel, segments, funnel.value?.period, figures?.period, figures?.revenue].some(isLost) ||
    [figures?.marketingShare, figures?.averageDeal, figures?.customers].some(isLost) ||
    stages.some(({ volumeLost, rateLost }) => volumeLost || rateLost) ||
    [...(segments.value?.values() ?? [])].some(isLost)
  const misspelt = stages.some(({ id, index, volume, rate }) => {
    const base = ['funnel', 'stages', id]
    return (
      (volume === undefined && !subject.lacks(base, 'volume')) ||
      (index > 0 && rate === undefined && !subject.lacks(base, 'rate'))
    )
  })
  return lost || tree.partial || misspelt
}

/** What would make the plan or the need of these stages known. */
function missing(subject: Subject, run: readonly StageTargets[]): readonly Message[] {
  const { targets, agreement } = subject
  const stages = targets.funnel?.stages ?? []
  const last = run.at(-1)
  const volumes = run.map(({ id }) => say`the volume of ${nameOfTerm(subject, id)}`)
  const rates = stages
    .slice((last?.index ?? 0) + 1)
    .filter(({ used }) => used === undefined)
    .map(({ id }) => say`the rate into ${nameOfTerm(subject, id)}`)
  const goals = isAbsent(agreement.goals)
    ? [say`goals`]
    : targets.goals?.customers === undefined
      ? [say`the customers of the goals`]
      : []
  return [...volumes, ...rates, ...goals]
}
