import type Fraction from 'fraction.js'
import type { Agreement, Goals, Stage } from '../language/agreement.ts'
import type { Figure } from '../language/values/figure.ts'
import { computeTargets, type Targets } from './index.ts'

/** One number of an agreement as it might be written instead. */
export type Supposition =
  | { readonly stage: string; readonly volume: Fraction }
  | { readonly stage: string; readonly rate: Figure }
  | { readonly averageDeal: Figure }

/** What the targets would be with one number changed. */
export const supposing = (agreement: Agreement, supposition: Supposition): Targets =>
  computeTargets(changed(agreement, supposition))

function changed(agreement: Agreement, supposition: Supposition): Agreement {
  if ('averageDeal' in supposition) {
    const { goals } = agreement
    const value: Goals | undefined = goals.value && {
      ...goals.value,
      averageDeal: { ...goals.value.averageDeal, value: supposition.averageDeal },
    }
    return { ...agreement, goals: { ...goals, value } }
  }
  const { funnel } = agreement
  const stages = funnel.value?.stages
  const field = stages?.value?.get(supposition.stage)
  if (funnel.value === undefined || stages?.value === undefined || field?.value === undefined) return agreement
  const stage: Stage =
    'volume' in supposition
      ? { ...field.value, volume: { ...field.value.volume, value: supposition.volume } }
      : { ...field.value, rate: { ...field.value.rate, value: { low: supposition.rate, high: supposition.rate } } }
  const all = new Map(stages.value).set(supposition.stage, { ...field, value: stage })
  return { ...agreement, funnel: { ...funnel, value: { ...funnel.value, stages: { ...stages, value: all } } } }
}
