/** A complete agreement that no rule says anything against on 21 November 2026; defects are written into it. */
export const sound = `sla: 1
title: Fernhill Bikes – Marketing and Sales
version: 2026.2
status: active
valid:
  from: 2026-10-01
  to: 2027-09-30
summary: Marketing brings [[mql|qualified leads]], Sales wins {{ goals.customers }} customers.
owner: ana
currency: EUR
calendar:
  timezone: Europe/Lisbon
  hours: 09:00-18:00
teams:
  marketing:
    name: Marketing
    lead: ana
  sales:
    name: Sales
    lead: ben
people:
  ana: Ana
  ben: Ben
  cleo:
    name: Cleo
    team: sales
definitions:
  visit: A person who opens a page of the shop.
  mql:
    meaning: Someone who asked for an offer.
    criteria:
      - Runs a hotel or a campus
  customer: An order is signed.
  nurture: People who get our tips until they ask again.
personas:
  hotel-manager:
    description: Runs a hotel by the sea.
goals:
  period: month
  revenue: 100000
  marketing-share: 50%
  average-deal: 5000
history:
  - { period: 2026-09, volumes: { visit: 21000, mql: 2100, customer: 110 }, kept: { first-contact: 97% } }
  - { period: 2026-10, volumes: { visit: 19500, mql: 1950, customer: 90 }, kept: { first-contact: 96% } }
funnel:
  stages:
    visit:
      volume: 2000
    mql:
      rate: 10%
    customer:
      rate: 5%
segments:
  hotels:
    revenue-share: 100%
capacity:
  sales:
    people: 2
    hours-per-week: 20
    minutes-each: { call: 6, email: 4 }
commitments:
  leads:
    by: marketing
    owner: ana
    kind: volume
    of: mql
    count: 200
    measured-by: progress
    on-miss:
      escalate-to: ben
  first-contact:
    by: sales
    owner: cleo
    kind: response
    of: mql
    within: 2 business hours
    at-least: 95%
    on-miss:
      escalate-to: ana
  persistence:
    by: sales
    owner: cleo
    kind: follow-up
    of: mql
    touches: { call: 4, email: 2 }
    total: 6
    within: 10 business days
    on-miss:
      escalate-to: ana
  rejected:
    by: sales
    owner: ben
    kind: feedback
    of: mql
    within: 3 business days
    on-miss:
      escalate-to: marketing
  stories:
    by: marketing
    owner: ana
    kind: custom
    statement: Publishes stories of customers.
    target: 2
    unit: stories
    every: month
    on-miss:
      escalate-to: ben
handoffs:
  mql-to-sales:
    of: mql
    gives: marketing
    receives: sales
    owner: cleo
    requires:
      - name
      - company
    reject:
      within: 3 business days
      reasons:
        - no budget
      to: nurture
responsibilities:
  campaigns:
    task: Run the campaigns
    for: leads
    responsible: marketing
  calls:
    task: Call every lead
    for: mql
    responsible: cleo
reports:
  progress:
    kind: progress
    by: marketing
    to: [sales]
    owner: ana
    every: day
    shows: [mql]
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
    owner: ana
    every: month
meetings:
  monthly:
    every: month
    owner: ana
    attendees: [marketing, sales]
review:
  every: quarter
  owner: ana
  next: 2027-01-15
approvals:
  - { person: ana, date: 2026-09-20, version: 2026.2 }
  - { person: ben, date: 2026-09-21, version: 2026.2 }
changes:
  - version: 2026.1
    date: 2026-03-01
    what: First version.
  - version: 2026.2
    date: 2026-09-18
    what: Hotels only.
`

/** The sound agreement with pieces of it replaced; what is to be replaced must stand in it once. */
export function sounded(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand there exactly once.`)
    return text.replace(from, () => to)
  }, sound)
}

/** The sound agreement without a section, from its key at the left margin to the next one. */
export function without(...sections: readonly string[]): string {
  return sections.reduce((text, section) => {
    const shorter = text.replace(new RegExp(`^${section}:.*\\n(?: .*\\n)*`, 'm'), '')
    if (shorter === text) throw new Error(`There is no “${section}”.`)
    return shorter
  }, sound)
}
