import type { Agreement } from '../../core/language/agreement.ts'
import type { Path } from '../../core/syntax/tree.ts'

/** By key: what is computed from the number under it, as keys beside it or as whole paths of the targets document. */
type Beside = Readonly<Record<string, readonly string[]>>

const ofGoals: Beside = {
  '': ['goals.marketing-revenue', 'goals.customers'],
  revenue: ['goals.marketing-revenue', 'goals.customers'],
  'marketing-share': ['goals.marketing-revenue', 'goals.customers'],
  'average-deal': ['goals.customers'],
  'deal-period': ['goals.lifetime-value'],
  lifetime: ['goals.lifetime-value'],
  'lifetime-value': ['economics.ratio'],
  'gross-margin': ['economics.return', 'economics.ratio'],
  cost: ['economics.acquisition-cost', 'economics.return'],
}
const ofStage: Beside = {
  '': ['plan', 'required'],
  volume: ['plan', 'required'],
  rate: ['required', 'evidence.rate'],
}
const ofSegment: Beside = {
  '': ['marketing-revenue', 'customers'],
  'revenue-share': ['marketing-revenue', 'customers'],
  'marketing-share': ['marketing-revenue'],
  'average-deal': ['customers'],
}
const ofTeam: Beside = {
  '': ['hours-needed', 'hours-available', 'people-needed', 'leads-served'],
  people: ['hours-available', 'people-needed'],
  'hours-per-week': ['hours-available', 'people-needed'],
  'minutes-each': ['hours-needed'],
}
const ofCommitment: Beside = {
  '': ['required', 'met', 'kept'],
  count: ['required', 'met'],
  value: ['required', 'met'],
  rate: ['required', 'met'],
  touches: ['total'],
  'at-least': ['kept'],
}

/** Dotted paths of the computed numbers that belong to a place in the agreement: to a key, a number or a whole entry. */
export function computedBeside(agreement: Agreement, path: Path): readonly string[] {
  const [section, first, second, third, ...more] = path.map(String)
  if (more.length > 0 || section === undefined) return []
  if (section === 'goals') return [...(ofGoals[first ?? ''] ?? []), ...(first === 'due' ? lastUseful(agreement) : [])]
  if (section === 'valid') return first === 'to' ? lastUseful(agreement) : []
  if (section === 'funnel') return ofFunnel(first, second, third)
  if (section === 'history') return ofHistory(second, third)
  if (first === undefined) return []
  const entry = `${section}.${first}`
  const under = (beside: Beside) => (beside[second ?? ''] ?? []).map(key => `${entry}.${key}`)
  if (section === 'segments') {
    if (second !== 'rates') return under(ofSegment)
    return third === undefined ? [] : [`${entry}.stages.${third}.rate`, `${entry}.stages.${third}.required`]
  }
  if (section === 'capacity') return under(ofTeam)
  return section === 'commitments' ? under(ofCommitment) : []
}

function ofFunnel(first: string | undefined, id: string | undefined, key: string | undefined): readonly string[] {
  if (first === undefined) return ['funnel.overall-rate', 'confidence.chance']
  if (first !== 'stages' || id === undefined) return []
  if (key === 'lag') return ['lag.cycle-days']
  return (ofStage[key ?? ''] ?? []).map(each => `funnel.stages.${id}.${each}`)
}

function ofHistory(key: string | undefined, id: string | undefined): readonly string[] {
  if (id === undefined) return []
  if (key === 'volumes') return [`funnel.stages.${id}.evidence.rate`]
  return key === 'kept' ? [`commitments.${id}.kept`] : []
}

/** The last day on which something new at the first stage can still become a customer. */
function lastUseful({ funnel }: Agreement): readonly string[] {
  const [first] = funnel.value?.stages.value?.keys() ?? []
  return first === undefined ? [] : [`lag.last-useful.${first}`]
}
