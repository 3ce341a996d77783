import type { HostileText } from './texts.ts'

/** What patterns for numbers, dates, links, emphasis and the like may go over again and again. */
const units = [
  ...['9', '0', '1.', '9%', '1 ', '1-', '9e', '1:0', '2026-', 'a-', '*', '**a', ': ', ' ', '\u00a0', ' #', '&', '\\\\'],
  ...['`', '<!--', '[', '[[a|', '[a](', '![', '(', '{{ a.', 'http://', 'a@a.', '1. ', '> ', 'business ', '\\"', '\\n'],
]

/** An agreement whose values are all one thing repeated, each as long as `length`. */
function agreementOf(unit: string, length: number): string {
  const long = `"${unit.repeat(length / unit.length)}"`
  return `sla: 1
title: ${long}
version: ${long}
valid: { from: ${long}, to: 2026-12-31 }
summary: ${long}
owner: ${long}
currency: ${long}
calendar: { timezone: ${long}, hours: ${long}, holidays: [${long}] }
teams: { marketing: { name: ${long}, lead: ${long} }, sales: { lead: ben } }
people: { ana: ${long}, ben: { email: ${long} } }
definitions:
  contact: ${long}
  visit: { meaning: ${long}, score: { at-least: ${long}, points: { ${long}: ${long} } } }
goals: { period: ${long}, revenue: ${long}, marketing-share: ${long}, lifetime: ${long} }
history: [{ period: ${long}, revenue: ${long}, volumes: { ${long}: ${long} } }]
funnel: { stages: { visit: { volume: ${long} }, contact: { rate: ${long}, lag: ${long} } } }
commitments:
  a: { by: ${long}, kind: ${long}, of: ${long}, every: ${long}, count: ${long} }
  b: { by: sales, kind: custom, statement: ${long}, target: ${long}, within: ${long} }
${long}: ${long}
# sla-ignore-next-line ${unit.includes('\n') ? '' : unit.repeat(length / unit.length)}: why
review: { every: month, how: ${long} }
`
}

export const longValues: readonly HostileText[] = units.map(unit => ({
  what: `values of nothing but ${JSON.stringify(unit)}`,
  text: agreementOf(unit, 6000),
}))
