import { decimal, say } from '../../language/message.ts'
import { durationWords } from '../../language/values/time-words.ts'
import type { Targets } from '../index.ts'
import { termName } from '../naming.ts'
import { type Derivation, written } from './derivation.ts'

/** How a time of the funnel came about: the whole cycle, or the last day for one stage. */
export function lagDerivation(targets: Targets, key: string, stage: string | undefined): Derivation | undefined {
  const { lag, funnel, agreement } = targets
  if (lag === undefined || funnel === undefined) return undefined
  const from = stage === undefined ? 0 : funnel.stages.findIndex(({ id }) => id === stage)
  const inputs = funnel.stages.slice(from + 1).flatMap(({ id, field }) => {
    const own = field.value?.lag
    const text = own?.value && durationWords(own.value)
    return text ? [written(say`lag of ${termName(agreement, id)}`, text, own)] : []
  })
  if (key === 'cycle-days' && lag.cycle)
    return {
      name: say`days from first touch to customer`,
      value: decimal(lag.cycle),
      formula: say`the sum of all lags, a week as 7 days and a month as 30.4375`,
      working: undefined,
      inputs,
    }
  const found = lag.stages.find(({ id }) => id === stage)
  if (key !== 'last-useful' || found?.lastUseful === undefined || lag.end === undefined || stage === undefined)
    return undefined
  const end = lag.end.from === 'valid.to' ? agreement.valid.value?.to : agreement.goals.value?.due
  return {
    name: say`last day on which a new ${termName(agreement, stage)} can still become a customer`,
    value: found.lastUseful,
    formula: say`last day − the lags after the stage, rounded up to whole days`,
    working: found.after && say`${lag.end.day} − ${decimal(found.after)}`,
    inputs: [written(say`last day`, lag.end.day, end), ...inputs],
  }
}
