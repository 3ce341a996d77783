import type { Commitment, OnMiss } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import type { Detail } from '../model.ts'
import { type Part, phrase, text } from '../phrase.ts'
import type { Block } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { isDetail, lineDetail } from './meanings.ts'

/** What a commitment says besides its sentence. */
export function commitmentDetails(telling: Telling, commitment: Commitment): readonly Detail[] {
  const { quality, why, measuredBy, onMiss } = commitment
  const report = measuredBy.value
  return [
    telling.detail('quality', telling.label('Quality'), quality),
    telling.detail('why', telling.label('Why'), why),
    report === undefined
      ? undefined
      : lineDetail(telling, 'measured-by', english('Measured by'), measuredBy, telling.name('report', report)),
    onMiss.value && missDetail(telling, onMiss.value, commitment),
  ].filter(isDetail)
}

function missDetail(telling: Telling, { escalateTo, action }: OnMiss, { onMiss }: Commitment): Detail | undefined {
  const told = (escalateTo.value ?? []).map(field => telling.personOrTeam(field))
  const escalation: readonly Block[] =
    told.length === 0 ? [] : [{ kind: 'paragraph', inlines: telling.parts(phrase`goes to ${separated(told)}`) }]
  const items = [escalation, telling.blocks(action)].filter(blocks => blocks.length > 0)
  if (items.length === 0) return undefined
  return { key: 'on-miss', label: telling.label('If missed'), items, source: telling.source(onMiss.path) }
}

/** Parts as a list within a sentence. */
export const separated = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [text(', '), part]))
