import { displayedName } from '../../core/language/names.ts'
import { Snapshot } from '../../core/snapshot.ts'
import type { Json, TargetsDocument } from '../../core/targets/document.ts'

const today = '2026-11-21'

/** A stage in one line: `visit: { volume: 2500 }`. */
const stageIds = (numbers: string) => [...numbers.matchAll(/^ {4}([a-z][a-z0-9-]*):/gm)].map(([, id = '']) => id)

/** An agreement between Marketing and Sales with these sections of numbers; every stage of its funnel is defined. */
export function agreement(numbers: string): string {
  const terms = new Set(['visit', 'lead', 'contact', 'customer', ...stageIds(numbers)])
  return `sla: 1
title: Northwind
currency: USD
teams:
  marketing: { name: Marketing, lead: ana }
  sales: { name: Sales, lead: ben }
people:
  ana: Ana
  ben: Ben
definitions:
${[...terms].map(id => `  ${id}: What we call ${displayedName(id)}.`).join('\n')}
${numbers}
${/^commitments:/m.test(numbers) ? '' : 'commitments: {}\n'}`
}

/** A funnel by the month, one stage a line: `visit: 2500`, `contact: 10% 250`, `customer: 8%`. */
export function funnel(...stages: readonly string[]): string {
  const lines = stages.map(stage => {
    const [id = '', numbers = ''] = stage.split(':')
    const rate = /[\d.]+%(?: to [\d.]+%)?/.exec(numbers)?.[0]
    const volume = numbers.replace(rate ?? '', '').trim()
    const parts = [...(rate ? [`rate: ${rate}`] : []), ...(volume ? [`volume: ${volume}`] : [])]
    return `    ${id}: { ${parts.join(', ')} }`
  })
  return `funnel:\n  period: month\n  stages:\n${lines.join('\n')}\n`
}

/** Goals by the month: `goals('revenue: 400000', 'customers: 12')`. */
export const goals = (...figures: readonly string[]): string =>
  `goals:\n  period: month\n${figures.map(figure => `  ${figure}\n`).join('')}`

export const targetsOf = (numbers: string) => new Snapshot(agreement(numbers), { today }).targets

/** The targets document, or one number of it by its dotted path. */
export const documentOf = (numbers: string): TargetsDocument => targetsOf(numbers).document()

export function numberAt(numbers: string, path: string): Json | undefined {
  let found: Json | undefined = documentOf(numbers)
  for (const step of path.split('.'))
    found =
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? (found as Record<string, Json>)[step]
        : undefined
  return found
}

/** One key of every stage, in order. */
export const stagesOf = (numbers: string, key: string): readonly (Json | undefined)[] =>
  stageIds(numbers).map(id => numberAt(numbers, `funnel.stages.${id}.${key}`))

/** What the number rules find: rule and place. */
export const findingsOf = (text: string): readonly string[] =>
  new Snapshot(text, { today }).findings
    .filter(({ rule }) => numberRuleIds.has(rule))
    .map(({ rule, at }) => `${rule} ${at.join('.')}`)

import { numberRules } from '../../core/rules/numbers/index.ts'

const numberRuleIds = new Set(numberRules.map(({ meta }) => meta.id))
