import type { Defect } from './defect.ts'

/** What the two teams have not said to each other. */
export const completenessDefects: readonly Defect[] = [
  {
    in: 'northwind',
    before: '  persistence:\n    by: sales\n    owner: ben\n',
    after: '  persistence:\n    by: sales\n',
    rule: 'missing-owner',
    at: 'commitments.persistence',
    marks: 'persistence',
  },
  {
    in: 'otter-planner',
    before: '    every: two weeks\n    owner: kofi\n',
    after: '    every: two weeks\n',
    rule: 'missing-owner',
    at: 'meetings.demo-day',
    marks: 'demo-day',
  },
  {
    in: 'aurora',
    before: 'review:\n  every: half year\n  owner: helena\n',
    after: 'review:\n  every: half year\n',
    rule: 'missing-owner',
    at: 'review',
    marks: 'review',
  },
  {
    in: 'kumo-systems',
    before: '    name: Sales Development\n    lead: noor\n',
    after: '    name: Sales Development\n',
    rule: 'missing-lead',
    at: 'teams.sales-development',
    marks: 'sales-development',
  },
  {
    in: 'lantern-agency',
    before: '  client: The first invoice of a new client is paid.',
    after: '  client: TODO',
    rule: 'vague-definition',
    at: 'definitions.client',
    marks: 'TODO',
  },
  {
    in: 'estuario-seguros',
    before: 'meaning: Póliza emitida y primera cuota cobrada.',
    after: 'meaning: Una póliza.',
    rule: 'vague-definition',
    at: 'definitions.poliza',
  },
  {
    in: 'cobre-andino',
    before: '    meaning: Nuestro equipo trabajó en la faena durante cinco turnos o más.\n',
    after: '    meaning: ""\n',
    rule: 'vague-definition',
    at: 'definitions.ensayo',
  },
  {
    in: 'veloz',
    before:
      '    criteria:\n      - Presupuesto previsto para este año\n      - Hablamos con quien decide, o esa persona está informada\n      - Un problema de rutas que podemos resolver\n      - Quiere empezar antes de seis meses\n    framework: bant\n',
    after: '',
    rule: 'missing-criteria',
    at: 'definitions.sql',
    marks: 'sql',
  },
  {
    in: 'lantern-agency',
    before: '    framework: champ\n',
    after: '',
    rule: 'missing-criteria',
    at: 'definitions.brief',
    marks: 'brief',
  },
  {
    in: 'otter-planner',
    before: '      at-least: 30\n',
    after: '      at-least: 60\n',
    rule: 'score-unreachable',
    at: 'definitions.trial.score.at-least',
    marks: '60',
  },
  {
    in: 'northwind',
    before:
      'personas:\n  shop-owner:\n    description: Owns one to five food shops and buys in person.\n    pains:\n      - Deliveries that come late\n',
    after: '',
    rule: 'missing-persona',
    at: '',
    marks: 'sla',
  },
  {
    in: 'otter-planner',
    before: '    by: support\n    owner: mina\n    kind: custom',
    after: '    by: growth\n    owner: mina\n    kind: custom',
    rule: 'one-sided',
    at: 'teams.support',
    marks: 'support',
    leaves: ['unbalanced'],
  },
  {
    in: 'kumo-systems',
    before: '    by: marketing\n    owner: lia\n    kind: custom\n    to: sales\n',
    after: '    by: sales-development\n    owner: lia\n    kind: custom\n    to: sales\n',
    rule: 'unbalanced',
    at: 'teams.sales-development',
    marks: 'sales-development',
  },
  {
    in: 'panaderia-trigal',
    before: '    kind: volume\n    of: pedido-de-precio\n    count: 40\n',
    after: '    kind: custom\n    statement: Reúne preguntas de cafés y hoteles.\n    target: 40\n    every: quarter\n',
    rule: 'missing-volume',
    at: 'commitments',
    marks: 'commitments',
    leaves: ['missing-on-miss'],
  },
  {
    in: 'lantern-agency',
    before: '    kind: response\n    of: brief\n    within: 1 day\n    at-least: 90%\n',
    after: '    kind: custom\n    statement: Calls whoever sends a brief.\n    target: 90%\n    within: 1 day\n',
    rule: 'missing-response',
    at: 'commitments',
    marks: 'commitments',
  },
  {
    in: 'panaderia-trigal',
    before:
      '    kind: follow-up\n    of: pedido-de-precio\n    touches: { meeting: 2, message: 2 }\n    within: 1 month\n',
    after: '    kind: custom\n    statement: Visita dos veces a cada interesado.\n    target: 2\n    within: 1 month\n',
    rule: 'missing-touches',
    at: 'commitments',
    leaves: ['missing-on-miss'],
  },
  {
    in: 'cobre-andino',
    before: '    criteria:\n      - Trabaja en mantenimiento, producción o compras\n',
    after: '',
    rule: 'missing-criteria',
    at: 'definitions.contacto',
  },
  {
    in: 'estuario-seguros',
    before: '    quality: ["Con la firma de la aseguradora"]\n',
    after: '',
    rule: 'missing-quality',
    at: 'commitments.cotizaciones',
    marks: 'cotizaciones',
  },
  {
    in: 'mercado-verde',
    before: '    target: 100%\n    within: 2 business days\n    on-miss: *direcao\n',
    after: '    target: 100%\n    within: 2 business days\n',
    rule: 'missing-on-miss',
    at: 'commitments',
    marks: 'commitments',
  },
  {
    in: 'tern-and-tide',
    before: ', "target": 8, "unit": "bags", "every": "week"',
    after: ', "unit": "bags", "every": "week"',
    rule: 'vague-commitment',
    at: 'commitments.beans',
    marks: '"beans"',
  },
  {
    in: 'vitrine-imoveis',
    before: '    target: 95%\n    within: 2 business days\n',
    after: '    target: 95%\n',
    rule: 'vague-commitment',
    at: 'commitments.fotos',
    marks: 'fotos',
  },
  {
    in: 'fjord',
    before:
      '    requires:\n      - name\n      - position\n      - company\n      - number of vessels\n      - product interest\n',
    after: '',
    rule: 'handoff-information',
    at: 'handoffs.mql-to-sales',
    marks: 'mql-to-sales',
  },
  {
    in: 'fjord',
    before: '      reasons:\n        - fewer than ten vessels\n        - no project\n',
    after: '',
    rule: 'handoff-rejection',
    at: 'handoffs.mql-to-sales.reject',
    marks: 'reject',
  },
  {
    in: 'kumo-systems',
    before:
      '    reject:\n      within: 2 business days\n      reasons: [left the company, no problem of ours]\n      to: later-list\n',
    after: '',
    rule: 'handoff-rejection',
    at: 'handoffs.to-sales-development',
    marks: 'to-sales-development',
  },
  {
    in: 'mercado-verde',
    before: '      within: 3 business days\n      reasons',
    after: '      within: 5 business days\n      reasons',
    rule: 'handoff-mismatch',
    at: 'handoffs.pedido-para-comercial.reject.within',
    marks: '5 business days',
  },
  {
    in: 'halden-instruments',
    before: '    responsible: applications\n    accountable: anton\n',
    after: '    responsible: field-sales\n    accountable: franka\n',
    rule: 'missing-responsibility',
    at: 'responsibilities',
    marks: 'responsibilities',
  },
  {
    in: 'vitrine-imoveis',
    before: '  tentativas:\n    kind: depth\n    by: corretores\n    owner: edu\n    every: weekly\n',
    after: '',
    rule: 'report-missing',
    at: 'reports',
    marks: 'reports',
  },
  {
    in: 'panaderia-trigal',
    before: '  cafe-del-lunes:\n    every: quarter\n',
    after: '  cafe-del-lunes:\n    every: half year\n',
    rule: 'meeting-cadence',
    at: 'meetings',
    marks: 'meetings',
  },
  {
    in: 'mercado-verde',
    before:
      'meetings:\n  segunda:\n    title: Segunda-feira às nove\n    every: 2 weeks\n    owner: joana\n    attendees: [marketing, comercial]\n',
    after: '',
    rule: 'meeting-cadence',
    at: '',
    marks: 'sla',
  },
  {
    in: 'cobre-andino',
    before: 'review:\n  every: year\n  owner: amalia\n  next: 2027-11-05\n',
    after: '',
    rule: 'review-missing',
    at: '',
    marks: 'sla',
  },
  {
    in: 'bluewater-clinics',
    before: '  next: 2027-01-08',
    after: '  next: 2027-11-08',
    rule: 'review-missing',
    at: 'review.next',
    marks: '2027-11-08',
  },
  {
    in: 'fjord',
    before: `goals:
  period: year
  revenue: 24000000
  marketing-share: 50%
  average-deal: 150000
  customers: 80
  due: 2027-03-31
`,
    after: '',
    rule: 'missing-goals',
    at: '',
    marks: 'sla',
    leaves: ['cycle-exceeds-period', 'goal-surplus'],
  },
  {
    in: 'bluewater-clinics',
    before: `funnel:
  stages:
    interest:
      volume: 780
    mql:
      rate: 40%
      volume: 312
      lag: 1 week
    sql:
      rate: 50%
      lag: 2 weeks
    contract:
      rate: 33.3%
      volume: 52
      lag: 5 weeks
`,
    after: '',
    rule: 'missing-funnel',
    at: '',
    marks: 'sla',
    leaves: ['stage-unknown'],
  },
  {
    in: 'bluewater-clinics',
    before: `handoffs:
  mql-to-partnerships:
    of: mql
    becomes: sql
    gives: marketing
    receives: sales
    owner: wei
    requires:
      - name
      - position
      - company
      - number of people
      - product interest
    accept-within: 1 business day
    reject:
      within: 3 business days
      reasons:
        - decides abroad
        - fewer than 50 people
      to: health-letter
`,
    after: '',
    rule: 'handoff-missing',
    at: '',
    marks: 'sla',
  },
]
