import { Temporal } from 'temporal-polyfill'
import type { Answers } from './answers.ts'
import { type Draft, type Figures, list, row, written } from './draft.ts'
import { templateOf } from './kinds.ts'
import { shortNames } from './names.ts'
import { promises } from './promises-text.ts'
import { rhythm } from './rhythm-text.ts'
import { textsIn } from './texts/index.ts'
import type { TermText } from './texts/texts.ts'

/** The whole agreement as text, in block style, with notes for people. */
export function agreementText(answers: Answers, figures: Figures): string {
  const template = templateOf(answers.template)
  const texts = textsIn[answers.language]
  const draft: Draft = { answers, template, texts, figures, names: shortNames(answers, texts) }
  const sections = [head, calendar, teams, definitions, personas, goals, funnel, segments, capacity, promises, rhythm]
  return sections
    .map(section => section(draft))
    .filter(text => text !== '')
    .join('\n')
}

function head({ answers, template, texts, names }: Draft): string {
  const { company, marketing, sales, language, currency, today } = answers
  const from = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 })
  const to = from.add({ years: 1 }).subtract({ days: 1 })
  const last = template.stages.at(-1)?.term ?? 'customer'
  const terms = { handed: texts.terms[template.handed], last: texts.terms[last] }
  const summary = texts.summary({ ...terms, marketing: names.marketing, sales: names.sales })
  return `# ${texts.notes.head}

sla: 1
title: ${written(texts.title(company, marketing, sales))}
version: 1
# ${texts.notes.draft}
status: draft
valid:
  from: ${from}
  to: ${to}
summary: >
${summary.map(line => `  ${line}\n`).join('')}language: ${language}
owner: ${names.marketingLead}
currency: ${currency}
`
}

const calendar = ({ answers, texts }: Draft): string => `# ${texts.notes.calendar}
calendar:
  timezone: ${answers.timezone}
  hours: 09:00-18:00
`

function teams({ answers, texts, names }: Draft): string {
  const { marketing, sales, marketingLead, salesLead } = answers
  const other = names.salesLead === names.marketingLead ? '' : `  ${names.salesLead}: ${written(salesLead)}\n`
  return `# ${texts.notes.teams}
teams:
  ${names.marketing}:
    name: ${written(marketing)}
    lead: ${names.marketingLead}
  ${names.sales}:
    name: ${written(sales)}
    lead: ${names.salesLead}
people:
  ${names.marketingLead}: ${written(marketingLead)}
${other}`
}

function definitions({ template, texts }: Draft): string {
  const terms = [...template.stages.map(({ term }) => term), 'nurture' as const].map(term => texts.terms[term])
  return `# ${texts.notes.definitions}\ndefinitions:\n${terms.map(definition).join('')}`
}

function definition({ id, name, meaning, criteria, disqualifiers }: TermText): string {
  if (name === undefined && criteria === undefined) return `  ${id}: ${written(meaning)}\n`
  const named = name === undefined ? '' : `    name: ${written(name)}\n`
  const met = criteria === undefined ? '' : `    criteria:\n${list(criteria, '      ')}`
  const unmet = disqualifiers === undefined ? '' : `    disqualifiers:\n${list(disqualifiers, '      ')}`
  return `  ${id}:\n${named}    meaning: ${written(meaning)}\n${met}${unmet}`
}

const personas = ({ texts }: Draft): string => `# ${texts.notes.personas}
personas:
  ${texts.ids.buyer}:
    description: ${written(texts.buyer)}
    pains:
${list([texts.pain], '      ')}`

const goals = ({ answers, texts }: Draft): string => `# ${texts.notes.goals}
goals:
  period: ${answers.period}
  revenue: ${answers.revenue}
  marketing-share: ${answers.marketingShare}
  average-deal: ${answers.averageDeal}
`

function funnel({ answers, template, texts, figures }: Draft): string {
  const stages = template.stages.map(({ term, rate }, index) => {
    const { id } = texts.terms[term]
    if (index > 0) return `    ${id}:\n      rate: ${answers.rates.get(term) ?? rate ?? '10%'}\n`
    return figures.volume === undefined
      ? `    ${id}:\n`
      : `    ${id}:\n      volume: ${figures.volume}   # ${texts.notes.volume}\n`
  })
  return `# ${texts.notes.funnel}\nfunnel:\n  stages:\n${stages.join('')}`
}

function segments({ answers, texts, names }: Draft): string {
  if (answers.regions.length === 0) return ''
  const regions = answers.regions.map(
    ({ name, share }, index) => `  ${names.regions[index]}:\n    name: ${written(name)}\n    revenue-share: ${share}\n`,
  )
  return `# ${texts.notes.segments}\nsegments:\n${regions.join('')}`
}

const capacity = ({ template, texts, names, figures }: Draft): string => `# ${texts.notes.capacity}
capacity:
  ${names.sales}:
    people: ${figures.people}
    hours-per-week: 20
    minutes-each: ${row(template.minutes)}
`
