import type Fraction from 'fraction.js'
import type { Agreement, Goals, Stage } from '../language/agreement.ts'
import type { Figure } from '../language/values/figure.ts'
import { computeTargets, type Targets } from './index.ts'

/** One number of an agreement as it might be written instead. */
export type Supposition =
  | { readonly stage: string; readonly volume: Fraction }
  | { readonly stage: string; readonly rate: Figure }
  | { readonly averageDeal: Figure }
  | { readonly customers: Fraction }

/** What the targets would be with one number changed. */
export const supposing = (agreement: Agreement, supposition: Supposition): Targets =>
  computeTargets(changed(agreement, supposition))

function changed(agreement: Agreement, supposition: Supposition): Agreement {
  const { goals, funnel } = agreement
  if (!('stage' in supposition))
    return { ...agreement, goals: { ...goals, value: goals.value && changedGoals(goals.value, supposition) } }
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

const changedGoals = (goals: Goals, change: Exclude<Supposition, { readonly stage: string }>): Goals =>
  'averageDeal' in change
    ? { ...goals, averageDeal: { ...goals.averageDeal, value: change.averageDeal } }
    : { ...goals, customers: { ...goals.customers, value: change.customers } }
