import { type Draft, list, row, written } from './draft.ts'

/** Commitments and the hand-off between the two teams. */
export function promises(draft: Draft): string {
  const { template, texts } = draft
  const given = [...volumes(draft), progressReport(draft)]
  const proposal = template.proposalWithin === undefined ? [] : [proposals(draft, template.proposalWithin)]
  const returned = [firstContact(draft), persistence(draft), reasons(draft), ...proposal]
  return `# ${texts.notes.commitments}\ncommitments:\n${[...given, ...returned].join('')}\n${handoff(draft)}`
}

const handedOver = ({ template, texts }: Draft) => texts.terms[template.handed]

function onMiss({ names }: Draft, to: 'marketingLead' | 'salesLead', action?: string): string {
  const done = action === undefined ? '' : `      action: ${written(action)}\n`
  return `    on-miss:\n      escalate-to: ${names[to]}\n${done}`
}

/** Leads, for each region or once; where the goal is yearly or quarterly, month by month. */
function volumes(draft: Draft): string[] {
  const { answers, texts, names, figures } = draft
  const regions = answers.regions.length === 0 ? [undefined] : names.regions
  return regions.map((region, index) => {
    const id = region === undefined ? texts.ids.leads : `${texts.ids.leads}-${region}`.slice(0, 64)
    const segment = region === undefined ? '' : `    segment: ${region}\n`
    return `  ${id}:
    by: ${names.marketing}
    owner: ${names.marketingLead}
    kind: volume
    of: ${handedOver(draft).id}
    count: ${figures.promised[index] ?? '1'}
    every: ${volumeCadence(answers.period)}
${segment}    measured-by: ${texts.ids.progress}
${onMiss(draft, 'salesLead', index === 0 ? texts.actionLeads : undefined)}`
  })
}

export const volumeCadence = (period: Draft['answers']['period']): 'week' | 'month' =>
  period === 'week' ? 'week' : 'month'

const progressReport = (draft: Draft): string => `  ${draft.texts.ids.progressReport}:
    by: ${draft.names.marketing}
    owner: ${draft.names.marketingLead}
    kind: report
    report: ${draft.texts.ids.progress}
${onMiss(draft, 'salesLead')}`

const firstContact = (draft: Draft): string => `  ${draft.texts.ids.firstContact}:
    by: ${draft.names.sales}
    owner: ${draft.names.salesLead}
    kind: response
    of: ${handedOver(draft).id}
    within: ${draft.template.firstContact}
    at-least: 90%
    measured-by: ${draft.texts.ids.speed}
${onMiss(draft, 'marketingLead', draft.texts.actionCalls)}`

function persistence(draft: Draft): string {
  const { template, texts, names } = draft
  const total = Object.values(template.touches).reduce((sum, touches) => sum + touches, 0)
  return `  ${texts.ids.persistence}:
    by: ${names.sales}
    owner: ${names.salesLead}
    kind: follow-up
    of: ${handedOver(draft).id}
    touches: ${row(template.touches)}
    total: ${total}
    within: ${template.patience}
    measured-by: ${texts.ids.depth}
${onMiss(draft, 'marketingLead')}`
}

/** The same time as in the hand-off: it is one promise. */
const returnedWithin = '2 business days'

const reasons = (draft: Draft): string => `  ${draft.texts.ids.reasons}:
    by: ${draft.names.sales}
    owner: ${draft.names.salesLead}
    kind: feedback
    of: ${handedOver(draft).id}
    within: ${returnedWithin}
${onMiss(draft, 'marketingLead')}`

const proposals = (draft: Draft, within: string): string => `  ${draft.texts.ids.proposals}:
    by: ${draft.names.sales}
    owner: ${draft.names.salesLead}
    kind: custom
    statement: ${written(draft.texts.proposalPromise)}
    target: 100%
    within: ${within}
${onMiss(draft, 'marketingLead')}`

function handoff(draft: Draft): string {
  const { template, texts, names } = draft
  const handed = handedOver(draft)
  const becomes = template.becomes === undefined ? '' : `    becomes: ${texts.terms[template.becomes].id}\n`
  return `# ${texts.notes.handoffs}
handoffs:
  ${handed.id}-${texts.ids.handoff}:
    of: ${handed.id}
${becomes}    gives: ${names.marketing}
    receives: ${names.sales}
    owner: ${names.salesLead}
    when:
${list([texts.whenReady], '      ')}    requires:
${list(texts.requires, '      ')}    accept-within: 1 business day
    reject:
      within: ${returnedWithin}
      reasons:
${list(texts.rejections, '        ')}      to: ${texts.terms.nurture.id}
`
}
