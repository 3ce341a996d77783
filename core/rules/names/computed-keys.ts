import type { Agreement, Declared } from '../../language/agreement.ts'

/**
 * The keys that the targets document can have below a path, whether or not they can be computed just now.
 * They follow `documentOf`; a test holds the two together.
 */
export function computedKeys(agreement: Agreement, [section, ...path]: readonly string[]): readonly string[] {
  const stages = () => ids(agreement.funnel.value?.stages.value)
  const [id, part, of] = path
  switch (section) {
    case undefined:
      return ['goals', 'funnel', 'segments', 'commitments', 'capacity', 'economics', 'confidence', 'lag']
    case 'goals':
      return path.length === 0 ? [...goalKeys, 'lifetime-value'] : []
    case 'funnel':
      return funnelKeys(path, stages)
    case 'segments':
      if (id === undefined) return ids(agreement.segments.value)
      if (part === undefined) return ['customers', 'marketing-revenue', 'stages']
      if (part !== 'stages') return []
      return of === undefined ? stages() : path.length === 3 ? ['required', 'rate'] : []
    case 'commitments':
      return commitmentKeys(agreement, path)
    case 'capacity':
      if (id === undefined) return ids(agreement.capacity.value)
      return path.length === 1 ? ['hours-needed', 'hours-available', 'people-needed', 'leads-served'] : []
    case 'economics':
      return path.length === 0 ? ['acquisition-cost', 'return', 'lifetime-value', 'ratio'] : []
    case 'confidence':
      return path.length === 0 ? ['stage', 'chance', 'volume-80', 'volume-90', 'volume-95', 'weakest'] : []
    case 'lag':
      if (path.length === 0) return ['cycle-days', 'last-useful']
      return path.length === 1 && id === 'last-useful' ? stages() : []
    default:
      return []
  }
}

const goalKeys = ['period', 'revenue', 'marketing-share', 'marketing-revenue', 'average-deal', 'customers']
const stageKeys = ['plan', 'required', 'rate', 'gap', 'value']

/** What is in the document even while it is unknown: it is `null` then. */
export function isAlwaysComputed([section, ...path]: readonly string[]): boolean {
  if (section === 'goals') return goalKeys.includes(path[0] ?? '')
  return section === 'funnel' && path[0] === 'stages' && path.length === 3 && stageKeys.includes(path[2] ?? '')
}

function funnelKeys([key, stage, part, ...deeper]: readonly string[], stages: () => readonly string[]) {
  if (key === undefined) return ['period', 'overall-rate', 'stages']
  if (key !== 'stages') return []
  if (stage === undefined) return stages()
  if (part === undefined)
    return [...stageKeys, 'per-customer', 'rate-range', 'plan-range', 'required-range', 'evidence']
  return part === 'evidence' && deeper.length === 0 ? ['rate', 'required'] : []
}

function commitmentKeys({ commitments }: Agreement, [id, ...path]: readonly string[]): readonly string[] {
  if (id === undefined) return ids(commitments.value)
  if (path.length > 0) return []
  const { kind } = commitments.value?.get(id)?.value ?? {}
  const measured = kind?.value === undefined || kind.value === 'volume' || kind.value === 'conversion'
  return measured ? ['kind', 'by', 'promised', 'required', 'met', 'kept'] : ['kind', 'by', 'kept']
}

const ids = (declared: Declared<unknown> | undefined): readonly string[] => [...(declared?.keys() ?? [])]
