// Agreements of any length, as a company with many campaigns would write one: sound, and the same each time.

const head = `# An agreement that was made up for measuring.
sla: 1
title: Meridian – Marketing and Sales
version: 2026.07
status: active
valid:
  from: 2026-07-01
  to: 2027-06-30
summary: >
  Marketing brings {{ commitments.qualified-contacts.count }} [[contact|contacts]] a month,
  Sales turns them into {{ goals.customers }} [[customer|customers]].
owner: olga
currency: USD
calendar:
  timezone: America/New_York
  hours: 09:00-17:00
  holidays:
    - 2026-11-26
    - 2026-12-25
teams:
  marketing:
    name: Marketing
    lead: ana
  sales:
    name: Sales
    lead: ben`

const people = `people:
  ana: Ana
  ben: Ben
  olga: Olga`

const personOf = n => `  person-${n}:
    name: Person ${n}
    title: Campaign lead
    team: ${n % 2 ? 'marketing' : 'sales'}
    email: person-${n}@meridian.example`

const definitions = `definitions:
  visit: A person who opens a page of our site.
  contact:
    meaning: Someone who left a name and a work e-mail address.
    criteria:
      - Asked for a price, a sample or a call
  customer: A first order is signed and paid.
  newsletter: People who hear from us once a month.`

const definitionOf = n => `  campaign-${n}:
    name: Lead of campaign ${n}
    meaning: A [[contact]] who answered campaign ${n} and works where it was aimed at.
    criteria:
      - Opened two messages of campaign ${n}
      - Buys for a company with more than ${n + 10} people
    disqualifiers:
      - Students and suppliers
    owner: person-${n}`

const numbers = `personas:
  shop-owner:
    description: Owns one to five shops and buys in person.
    pains:
      - Deliveries that come late
goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 12500
history:
  - { period: 2026-04, revenue: 390000, volumes: { visit: 2450, contact: 251, customer: 20 } }
  - { period: 2026-05, revenue: 410000, volumes: { visit: 2510, contact: 262, customer: 22 } }
  - { period: 2026-06, revenue: 405000, volumes: { visit: 2600, contact: 270, customer: 22 } }
funnel:
  stages:
    visit:
      volume: 2500
    contact:
      rate: 10%
      volume: 250
    customer:
      rate: 8%
      volume: 20
      lag: 21 days
capacity:
  sales:
    people: 4
    hours-per-week: 25
    minutes-each: { call: 6, voicemail: 2, email: 4 }`

const commitments = `commitments:
  qualified-contacts:
    by: marketing
    owner: ana
    kind: volume
    of: contact
    count: 250
    every: month
    on-miss:
      escalate-to: ben
  first-contact:
    by: sales
    owner: ben
    kind: response
    of: contact
    within: 1 business hour
    at-least: 95%
    on-miss:
      escalate-to: ana
  persistence:
    by: sales
    owner: ben
    kind: follow-up
    of: contact
    touches: { call: 6, voicemail: 3, email: 3 }
    total: 12
    within: 15 business days
    on-miss:
      escalate-to: ana`

/** Marketing and Sales promise in turn. */
const commitmentOf = n => {
  const [by, other] = n % 2 ? ['marketing', 'ben'] : ['sales', 'ana']
  return `  campaign-${n}-material:
    by: ${by}
    owner: person-${n}
    kind: custom
    statement: Sends what campaign ${n} needs for each [[campaign-${n}]].
    target: ${(n % 20) + 2}
    unit: pieces
    every: month
    measured-by: campaign-${n}-numbers
    on-miss:
      escalate-to: ${other}`
}

const handoffs = `handoffs:
  contact-to-sales:
    of: contact
    gives: marketing
    receives: sales
    owner: ben
    requires:
      - name
      - position
      - company
      - company size
      - product interest
    accept-within: 1 business day
    reject:
      within: 3 business days
      reasons:
        - no budget
        - duplicate
      to: newsletter`

const responsibilities = `responsibilities:
  pages:
    task: Write the pages that people come for
    for: visit
    responsible: marketing
    accountable: ana
  calls:
    task: Call every contact and note the result
    for: contact
    responsible: sales
    accountable: ben`

const responsibilityOf = n => `  campaign-${n}-work:
    task: Plan and run campaign ${n}
    for: campaign-${n}
    responsible: person-${n}
    accountable: ${n % 2 ? 'ana' : 'ben'}`

const reports = `reports:
  progress:
    kind: progress
    by: marketing
    owner: ana
    every: day
  speed:
    kind: speed
    by: sales
    owner: ben
    every: week
  depth:
    kind: depth
    by: sales
    owner: ben
    every: week
  leadership:
    kind: leadership
    by: marketing
    to: [olga]
    owner: ana
    every: month`

const reportOf = n => `  campaign-${n}-numbers:
    title: What campaign ${n} brought
    kind: custom
    by: ${n % 2 ? 'marketing' : 'sales'}
    to:
      - olga
    owner: person-${n}
    every: month
    shows:
      - campaign-${n}`

const tail = `meetings:
  monthly:
    every: month
    owner: olga
    attendees:
      - marketing
      - sales
review:
  every: quarter
  owner: olga
  next: 2027-01-12
approvals:
  - person: ana
    date: 2026-06-22
    version: 2026.07
  - person: ben
    date: 2026-06-24
    version: 2026.07
changes:
  - version: 2026.07
    date: 2026-06-20
    what: The first version.`

/** A sound agreement of exactly so many lines, at least 200; comments fill what whole campaigns leave over. */
export function agreementOf(lines) {
  let text = withCampaigns(0)
  for (let campaigns = 1; ; campaigns++) {
    const longer = withCampaigns(campaigns)
    if (linesOf(longer) > lines) break
    text = longer
  }
  return text + '# A note.\n'.repeat(lines - linesOf(text))
}

function withCampaigns(count) {
  const campaigns = Array.from({ length: count }, (_, index) => index + 1)
  const each = entry => campaigns.map(entry)
  const parts = [
    ...[head, people, ...each(personOf)],
    ...[definitions, ...each(definitionOf), numbers],
    ...[commitments, ...each(commitmentOf), handoffs],
    ...[responsibilities, ...each(responsibilityOf)],
    ...[reports, ...each(reportOf), tail],
  ]
  return `${parts.join('\n')}\n`
}

const linesOf = text => text.split('\n').length - 1
