import { Temporal } from 'temporal-polyfill'
import { type Draft, list, written } from './draft.ts'

/** Who does the work, what is reported, when people meet, and when the agreement is looked at again. */
export function rhythm(draft: Draft): string {
  const { answers, texts, names } = draft
  const { ids, titles, notes } = texts
  const next = Temporal.PlainDate.from(answers.today).with({ day: 1 }).add({ months: 4 })
  return `# ${notes.responsibilities}
responsibilities:
  ${ids.campaigns}:
    task: ${written(texts.campaignsTask)}
    responsible: ${names.marketing}
    accountable: ${names.marketingLead}
  ${ids.calls}:
    task: ${written(texts.callsTask)}
    responsible: ${names.sales}
    accountable: ${names.salesLead}

# ${notes.reports}
reports:
${report(draft, 'progress', 'marketing', 'week')}${report(draft, 'speed', 'sales', 'week')}${report(draft, 'depth', 'sales', 'week')}${report(draft, 'leadership', 'marketing', 'month')}meetings:
  ${ids.monthly}:
    title: ${written(titles.monthly)}
    every: month
    owner: ${names.salesLead}
    attendees:
      - ${names.marketing}
      - ${names.sales}
    agenda:
${list(texts.agenda, '      ')}
# ${notes.review}
review:
  every: quarter
  owner: ${names.marketingLead}
  next: ${next}
  how: ${written(texts.reviewHow)}
`
}

function report(
  { texts, names }: Draft,
  kind: 'progress' | 'speed' | 'depth' | 'leadership',
  by: 'marketing' | 'sales',
  every: string,
): string {
  return `  ${texts.ids[kind]}:
    title: ${written(texts.titles[kind])}
    kind: ${kind}
    by: ${names[by]}
    to:
      - ${names[by === 'marketing' ? 'sales' : 'marketing']}
    owner: ${names[`${by}Lead`]}
    every: ${every}
`
}
