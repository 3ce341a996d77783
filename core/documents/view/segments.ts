import type { Field, Segment } from '../../language/agreement.ts'
import { computedOf, type SegmentComputed, under } from '../computed.ts'
import type { SegmentsView, SegmentView } from '../model.ts'
import type { Telling } from '../telling.ts'
import { computedFact, statedFact } from './facts.ts'

/** Parts of the business with numbers of their own. */
export function segmentsOf(telling: Telling): SegmentsView | undefined {
  const { segments, funnel } = telling.agreement
  if (segments.node === undefined) return undefined
  const stages = [...(funnel.value?.stages.value?.keys() ?? [])]
  const computed = computedOf(telling.snapshot).segments
  return {
    stages: stages.map(id => telling.name('term', id)),
    items: [...(segments.value ?? [])].map(([id, field]) =>
      segmentView(telling, id, field, stages, under(computed, id)),
    ),
    source: telling.source(segments.path),
  }
}

function segmentView(
  telling: Telling,
  id: string,
  { value, path }: Field<Segment>,
  stages: readonly string[],
  computed: SegmentComputed | undefined,
): SegmentView {
  const { format } = telling
  const percent = ({ exact }: { readonly exact: { valueOf(): number } }) => format.percent(exact.valueOf())
  const money = (amount: number) => format.money(amount)
  return {
    id,
    name: telling.name('segment', id),
    facts: [
      ...statedFact(telling, 'revenue-share', 'Part of the revenue goal', value?.revenueShare, percent),
      ...statedFact(telling, 'average-deal', 'Average deal', value?.averageDeal, ({ exact }) => money(exact.valueOf())),
      ...statedFact(telling, 'marketing-share', 'Part that Marketing brings', value?.marketingShare, percent),
      ...computedFact(
        telling,
        'marketing-revenue',
        'Revenue from Marketing',
        computed?.['marketing-revenue'],
        money,
        `segments.${id}.marketing-revenue`,
      ),
      ...computedFact(
        telling,
        'customers',
        'Customers needed',
        computed?.customers,
        amount => format.number(amount),
        `segments.${id}.customers`,
      ),
    ],
    stages: stages.map(stage => {
      const numbers = under(computed?.stages, stage)
      const stated = value?.rates.value?.get(stage)?.value
      const rate = typeof numbers?.rate === 'number' ? format.percent(numbers.rate) : undefined
      return {
        required: typeof numbers?.required === 'number' ? format.number(numbers.required) : undefined,
        rate: stated === undefined ? rate : format.rate(stated),
        requiredHow: telling.how.of(`segments.${id}.stages.${stage}.required`),
        rateHow: stated === undefined ? telling.how.of(`segments.${id}.stages.${stage}.rate`) : undefined,
      }
    }),
    source: telling.source(path),
  }
}
