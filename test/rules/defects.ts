import { sounded, without } from './sound.ts'

/** One defect in a sound agreement for each rule of names, completeness and life-cycle: what it raises stands under it. */
export const defects: Readonly<Record<string, string>> = {
  'undefined-term': sounded([
    '      to: nurture',
    `      to: nurtur
#         ^^^^^^ undefined-term: “nurtur” is not defined. Did you mean nurture?`,
  ]),
  'unknown-person': sounded([
    '    owner: ana\n    kind: volume',
    `    owner: anna
#          ^^^^ unknown-person: There is no person “anna”. Did you mean ana?
    kind: volume`,
  ]),
  'unknown-team': sounded([
    '    by: sales\n    owner: ben\n    kind: feedback',
    `    by: salse
#       ^^^^^ unknown-team: There is no team “salse”. Did you mean sales?
    owner: ben
    kind: feedback`,
  ]),
  'unknown-report': sounded([
    '    measured-by: progress',
    `    measured-by: progres
#                ^^^^^^^ unknown-report: There is no report “progres”. Did you mean progress?`,
  ]),
  'unknown-segment': sounded([
    '    at-least: 95%',
    `    at-least: 95%
    segment: hotel
#            ^^^^^ unknown-segment: There is no segment “hotel”. Did you mean hotels?`,
  ]),
  'unknown-commitment': sounded([
    '    for: leads',
    `    for: lead
#        ^^^^ unknown-commitment: There is no commitment “lead”. Did you mean leads?`,
  ]),
  'unknown-stage': sounded([
    '    revenue-share: 100%',
    `    revenue-share: 100%
    rates:
      custmer: 5%
#     ^^^^^^^ unknown-stage: There is no stage “custmer” in the funnel. Did you mean customer?`,
  ]),
  'unknown-insert': sounded([
    'wins {{ goals.customers }} customers.',
    `wins {{ goals.customer }} customers.
#                                                                ^^^^^^^^^^^^^^ unknown-insert: “goals.customer” leads to nothing in this agreement. Did you mean goals.customers?`,
  ]),
  'unused-definition': sounded([
    '  nurture: People',
    `  partner: Somebody who sells for us.
# ^^^^^^^ unused-definition: Nothing in this agreement uses “partner”.
  nurture: People`,
  ]),
  'unused-person': sounded([
    '  ben: Ben',
    `  ben: Ben
  dora: Dora
# ^^^^ unused-person: Nothing in this agreement names “dora”.`,
  ]),
  'duplicate-name': sounded([
    '    name: Cleo',
    `    name: Ben
#         ^^^ duplicate-name: “ben” and “cleo” are both shown as “Ben”`,
  ]),
  'person-left': sounded(
    ['    team: sales\n', '    team: sales\n    left: 2027-01-31\n'],
    [
      '    owner: cleo\n    kind: response',
      `    owner: cleo
#          ^^^^ person-left: Cleo leaves on 2027-01-31, before the agreement ends on 2027-09-30.
    kind: response`,
    ],
    ['    owner: cleo\n    kind: follow-up', '    owner: ben\n    kind: follow-up'],
    ['    owner: cleo\n    requires', '    owner: ben\n    requires'],
  ),
  'missing-owner': sounded([
    '  leads:\n    by: marketing\n    owner: ana\n',
    `  leads:
# ^^^^^ missing-owner: “leads” has no owner.
    by: marketing
`,
  ]),
  'missing-lead': sounded([
    '  sales:\n    name: Sales\n    lead: ben\n',
    `  sales:
# ^^^^^ missing-lead: The team “sales” has no lead.
    name: Sales
`,
  ]),
  'missing-goals': without('goals')
    .replace('sla: 1', 'sla: 1\n#^^ missing-goals: This agreement has no goals')
    .replace('funnel:', 'funnel:\n  period: month'),
  'missing-funnel': without('funnel', 'history', 'capacity')
    .replace('sla: 1', 'sla: 1\n#^^ missing-funnel: This agreement has no funnel')
    .replace('Marketing brings', 'From a [[visit]] to a [[customer]] Marketing brings'),
  'vague-definition': sounded([
    '  customer: An order is signed.',
    `  customer: A customer.
#           ^^^^^^^^^^^ vague-definition: The definition of “customer” only repeats its name.`,
  ]),
  'missing-criteria': sounded([
    '  mql:\n    meaning: Someone who asked for an offer.\n    criteria:\n      - Runs a hotel or a campus\n',
    `  mql:
# ^^^ missing-criteria: The definition of “mql” has no criteria
    meaning: Someone who asked for an offer.
`,
  ]),
  'score-unreachable': sounded([
    '      - Runs a hotel or a campus\n',
    `      - Runs a hotel or a campus
    score:
      at-least: 80
#               ^^ score-unreachable: A lead needs 80 points to be “mql”, but all points together are 75
      points:
        asked for a demo: 50
        read a price list: 25
        a student: -10
`,
  ]),
  'missing-persona': without('personas').replace('sla: 1', 'sla: 1\n#^^ missing-persona: This agreement describes no'),
  'one-sided': sounded(
    [
      '    lead: ben\n',
      `    lead: ben
  service:
# ^^^^^^^ one-sided: The team “service” is promised “leads” and promises nothing in return.
    lead: cleo
`,
    ],
    ['    kind: volume\n', '    kind: volume\n    to: service\n'],
    ['    kind: response\n', '    kind: response\n    to: marketing\n'],
    ['    kind: follow-up\n', '    kind: follow-up\n    to: marketing\n'],
    ['    kind: feedback\n', '    kind: feedback\n    to: marketing\n'],
    ['    kind: custom\n', '    kind: custom\n    to: sales\n'],
    ['status: active', 'status: proposed'],
  ),
  unbalanced: sounded(
    [
      '  sales:\n    name: Sales',
      '  sales:\n# ^^^^^ unbalanced: The team “sales” makes 4 commitments, “marketing” only 1.\n    name: Sales',
    ],
    ['    by: marketing\n    owner: ana\n    kind: custom', '    by: sales\n    owner: ana\n    kind: custom'],
  ),
  'missing-volume': sounded([
    'commitments:\n',
    'commitments:\n#^^^^^^^^^^ missing-volume: No commitment says how many leads\n',
  ]).replace(
    '    kind: volume\n    of: mql\n    count: 200\n',
    '    kind: custom\n    statement: Brings leads\n    target: 200\n    every: month\n',
  ),
  'missing-response': sounded(
    ['commitments:\n', 'commitments:\n#^^^^^^^^^^ missing-response: No commitment says how fast\n'],
    [', kept: { first-contact: 97% } }', ' }'],
    [', kept: { first-contact: 96% } }', ' }'],
    [
      '    kind: response\n    of: mql\n    within: 2 business hours\n    at-least: 95%\n',
      '    kind: custom\n    statement: Calls\n    target: 95%\n    every: month\n',
    ],
  ),
  'missing-touches': sounded(
    ['commitments:\n', 'commitments:\n#^^^^^^^^^^ missing-touches: No commitment says how often\n'],
    [
      '    kind: follow-up\n    of: mql\n    touches: { call: 4, email: 2 }\n    total: 6\n    within: 10 business days\n',
      '    kind: custom\n    statement: Calls\n    target: 6\n    within: 10 business days\n',
    ],
  ),
  'missing-quality': sounded(
    [
      '  mql:\n    meaning: Someone who asked for an offer.\n    criteria:\n      - Runs a hotel or a campus\n',
      '  lead: Someone who left an address.\n  mql:\n    meaning: A [[lead]] who asked for an offer.\n    framework: bant\n',
    ],
    [
      '  stories:\n',
      `  addresses:
# ^^^^^^^^^ missing-quality: “addresses” promises a number of “lead”, and nothing says of what quality
    by: marketing
    owner: ana
    kind: volume
    of: lead
    count: 900
    on-miss:
      escalate-to: ben
  stories:
`,
    ],
  ),
  'missing-on-miss': sounded(
    [
      'commitments:\n',
      'commitments:\n#^^^^^^^^^^ missing-on-miss: Nothing says what happens when these are missed: leads, rejected.\n',
    ],
    ['    measured-by: progress\n    on-miss:\n      escalate-to: ben\n', '    measured-by: progress\n'],
    ['    within: 3 business days\n    on-miss:\n      escalate-to: marketing\n', '    within: 3 business days\n'],
  ),
  'vague-commitment': sounded([
    '  stories:\n    by: marketing\n    owner: ana\n    kind: custom\n    statement: Publishes stories of customers.\n    target: 2\n',
    `  stories:
# ^^^^^^^ vague-commitment: “stories” promises no number.
    by: marketing
    owner: ana
    kind: custom
    statement: Publishes stories of customers.
`,
  ]),
  'handoff-missing': without('handoffs')
    .replace('sla: 1', 'sla: 1\n#^^ handoff-missing: Nothing says when a lead changes hands')
    .replace('An order is signed.', 'An order is signed, after [[nurture]] or without it.'),
  'handoff-information': sounded([
    '  mql-to-sales:\n',
    '  mql-to-sales:\n# ^^^^^^^^^^^^ handoff-information: “mql-to-sales” does not say which information\n',
  ]).replace('    requires:\n      - name\n      - company\n', ''),
  'handoff-rejection': sounded([
    '    reject:\n      within: 3 business days\n      reasons:\n        - no budget\n      to: nurture\n',
    `    reject:
#   ^^^^^^ handoff-rejection: How “mql-to-sales” gives rejected leads back lacks a deadline (“within”) and where they go (“to”).
      reasons:
        - no budget
`,
  ]),
  'handoff-mismatch': sounded([
    '      within: 3 business days\n      reasons',
    `      within: 2 business days
#             ^^^^^^^^^^^^^^^ handoff-mismatch: “mql-to-sales” gives rejected leads back within 2 business days, but “rejected” promises 3 business days.
      reasons`,
  ]),
  'missing-responsibility': sounded(
    [
      'responsibilities:\n',
      'responsibilities:\n#^^^^^^^^^^^^^^^ missing-responsibility: Nothing says who does the work behind the commitments of: sales.\n',
    ],
    ['    responsible: cleo', '    responsible: ana'],
  ),
  'report-missing': sounded([
    '  speed:\n    kind: speed\n    by: sales\n    owner: ben\n    every: week\n  depth:\n    kind: depth\n    by: sales\n    owner: ben\n    every: week\n',
    '',
  ]).replace(
    'reports:\n',
    'reports:\n#^^^^^^ report-missing: There is no report on speed (time to the first contact) and depth\n',
  ),
  'meeting-cadence': sounded([
    'meetings:\n  monthly:\n    every: month',
    'meetings:\n#^^^^^^^ meeting-cadence: The teams meet less often than every quarter.\n  monthly:\n    every: half year',
  ]),
  'review-missing': sounded([
    '  next: 2027-01-15',
    `  next: 2027-10-15
#       ^^^^^^^^^^ review-missing: The next review is on 2027-10-15, but the agreement ends on 2027-09-30.`,
  ]),
  'date-order': sounded([
    '  average-deal: 5000',
    `  average-deal: 5000
  due: 2027-12-31
#      ^^^^^^^^^^ date-order: The goal is due on 2027-12-31, but the agreement ends on 2027-09-30`,
  ]),
  expired: sounded(
    [
      '  from: 2026-10-01\n  to: 2027-09-30',
      '  from: 2025-10-01\n  to: 2026-09-30\n#     ^^^^^^^^^^ expired: This agreement ended on 2026-09-30',
    ],
    ['  next: 2027-01-15', '  next: 2026-09-15'],
  ),
  'review-overdue': sounded([
    '  next: 2027-01-15',
    '  next: 2026-11-20\n#       ^^^^^^^^^^ review-overdue: The next review was due on 2026-11-20.',
  ]),
  'approval-missing': sounded([
    'approvals:\n',
    'approvals:\n#^^^^^^^^ approval-missing: This agreement is active, but version 2026.2 is not approved by Ben (sales).\n',
  ]).replace('  - { person: ben, date: 2026-09-21, version: 2026.2 }\n', ''),
  'approval-stale': sounded([
    '  - { person: ben, date: 2026-09-21, version: 2026.2 }',
    `  - { person: ben, date: 2026-03-02, version: 2026.1 }
#                                             ^^^^^^ approval-stale: Ben approved version 2026.1, but the agreement is at version 2026.2.`,
  ]),
  'version-unrecorded': sounded([
    'version: 2026.2\nstatus',
    'version: 2026.2\n#        ^^^^^^ version-unrecorded: The changes say what other versions brought, but nothing of version 2026.2.\nstatus',
  ]).replace('  - version: 2026.2\n    date: 2026-09-18\n    what: Hotels only.\n', ''),
  'unsourced-figure': sounded([
    '    at-least: 95%',
    `    at-least: 95%
    why: A study found that an answer within five minutes makes a sale 21 times more likely.
#                                                                      ^^^^^^^^ unsourced-figure: “21 times” is quoted from somewhere without a source`,
  ]),
  'ignore-without-reason': sounded([
    '  ben: Ben',
    `  # sla-ignore-next-line unused-person
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ignore-without-reason: This comment gives no reason, so it ignores nothing
  ben: Ben`,
  ]),
  'useless-ignore': sounded([
    '  ben: Ben',
    `  # sla-ignore-next-line unused-person: he comes back
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ useless-ignore: The line below has no finding of unused-person
  ben: Ben`,
  ]),
}
