import { entryOf, isEmpty, type Node } from '../syntax/tree.ts'
import type {
  Agreement,
  Capacity,
  Commitment,
  Definition,
  Field,
  Goals,
  Handoff,
  HistoryRow,
  Person,
  Reason,
  Rejection,
  Report,
  Segment,
  Stage,
} from './agreement.ts'
import { Fields } from './fields.ts'
import { knownOf } from './known.ts'
import { type Part, type Section, sectionsOf, Values } from './parts.ts'
import { isCurrency } from './values/currency.ts'
import { weekdays } from './values/time.ts'

/** What a tree says in the words of the language. */
export interface Reading {
  readonly agreement: Agreement
  /** In the file's order; of what is inherited none. */
  readonly sections: readonly Section[]
  /** The parts that are inherited. */
  readonly inherited: readonly Part[]
  readonly values: Values
}

/** Reads any tree, of a file alone or with what it inherits; what is missing or unreadable is so in the agreement too. Never throws. */
export function readAgreement(root: Node | undefined): Reading {
  const currency = entryOf(root, 'currency')?.value
  const code = currency?.kind === 'scalar' && isCurrency(currency.text) ? currency.text : undefined
  const all = sectionsOf(root, code)
  const values = new Values(all, code)
  const agreement = agreementOf(new Fields(values, [], root))
  const apart = all.map(section => split(section, () => splitByFile(section)))
  const [sections, inherited] = [apart.map(({ own }) => own), apart.flatMap(({ others }) => others)]
  return { agreement, sections, inherited, values }
}

const split = knownOf<Section, { readonly own: Section; readonly others: readonly Part[] }>()

const splitByFile = (section: Section) => ({
  own: section.filter(part => !isInherited(part)),
  others: section.filter(isInherited),
})

const isInherited = ({ slots }: Part) => slots[0]?.file !== undefined

const statuses = ['draft', 'proposed', 'active', 'retired'] as const
const languages = ['en', 'es', 'pt'] as const
const frameworks = ['bant', 'meddic', 'champ', 'custom'] as const
const kinds = ['volume', 'response', 'follow-up', 'conversion', 'feedback', 'report', 'custom'] as const
const outcomes = ['rejected', 'lost', 'won'] as const
const reportKinds = ['progress', 'speed', 'depth', 'leadership', 'custom'] as const

const agreementOf = (file: Fields): Agreement => ({
  title: file.value('title', 'text'),
  version: file.value('version', 'version'),
  status: file.word('status', statuses),
  valid: file.section('valid', valid => ({ from: valid.value('from', 'date'), to: valid.value('to', 'date') })),
  summary: file.value('summary', 'prose'),
  language: file.word('language', languages),
  owner: file.value('owner', 'id'),
  currency: file.value('currency', 'currency'),
  calendar: file.section('calendar', calendar => ({
    timezone: calendar.value('timezone', 'timezone'),
    hours: calendar.value('hours', 'hours'),
    workdays: calendar.words('workdays', weekdays),
    holidays: dates(calendar),
  })),
  library: file.flag('library'),
  teams: file.table('teams', team => ({ name: team.value('name', 'text'), lead: team.value('lead', 'id') })),
  people: file.table('people', personOf),
  definitions: file.table('definitions', definitionOf),
  personas: file.table('personas', persona => ({
    name: persona.value('name', 'text'),
    description: persona.value('description', 'prose'),
    industries: persona.list('industries', 'text'),
    roles: persona.list('roles', 'text'),
    companySize: persona.value('company-size', 'text'),
    pains: persona.list('pains', 'prose'),
    goals: persona.list('goals', 'prose'),
  })),
  goals: file.section('goals', goalsOf),
  history: file.rows('history', historyRowOf),
  funnel: file.section('funnel', funnel => ({
    period: funnel.value('period', 'cadence'),
    stages: funnel.table('stages', stageOf),
  })),
  segments: file.table('segments', segmentOf),
  capacity: file.table('capacity', capacityOf),
  commitments: file.table('commitments', commitmentOf),
  handoffs: file.table('handoffs', handoffOf),
  responsibilities: file.table('responsibilities', responsibility => ({
    task: responsibility.value('task', 'prose'),
    for: responsibility.value('for', 'id'),
    responsible: responsibility.value('responsible', 'id'),
    accountable: responsibility.value('accountable', 'id'),
    consulted: responsibility.list('consulted', 'id'),
    informed: responsibility.list('informed', 'id'),
  })),
  reports: file.table('reports', reportOf),
  meetings: file.table('meetings', meeting => ({
    title: meeting.value('title', 'text'),
    every: meeting.value('every', 'cadence'),
    owner: meeting.value('owner', 'id'),
    attendees: meeting.list('attendees', 'id'),
    agenda: meeting.list('agenda', 'prose'),
  })),
  review: file.section('review', review => ({
    every: review.value('every', 'cadence'),
    owner: review.value('owner', 'id'),
    next: review.value('next', 'date'),
    how: review.value('how', 'prose'),
  })),
  approvals: file.rows('approvals', approval => ({
    person: approval.value('person', 'id'),
    date: approval.value('date', 'date'),
    version: approval.value('version', 'version'),
  })),
  changes: file.rows('changes', change => ({
    version: change.value('version', 'version'),
    date: change.value('date', 'date'),
    what: change.value('what', 'prose'),
  })),
})

function dates(calendar: Fields): Field<readonly string[]> {
  const { value, ...field } = calendar.list('holidays', 'date')
  const read = value?.flatMap(({ value: date }) => date ?? [])
  return read !== undefined && read.length === value?.length ? { ...field, value: read } : field
}

const personOf = (person: Fields, short: Field<never> | undefined): Person => ({
  name: short === undefined ? person.value('name', 'text') : person.short(short, 'text'),
  title: person.value('title', 'text'),
  team: person.value('team', 'id'),
  email: person.value('email', 'email'),
  left: person.value('left', 'date'),
})

const definitionOf = (definition: Fields, short: Field<never> | undefined): Definition => ({
  name: definition.value('name', 'text'),
  meaning: short === undefined ? definition.value('meaning', 'prose') : definition.short(short, 'prose'),
  criteria: definition.list('criteria', 'prose'),
  disqualifiers: definition.list('disqualifiers', 'prose'),
  framework: definition.word('framework', frameworks),
  score: definition.section('score', score => ({
    atLeast: score.value('at-least', 'number'),
    points: score.each('points', 'number'),
  })),
  owner: definition.value('owner', 'id'),
})

const goalsOf = (goals: Fields): Goals => ({
  period: goals.value('period', 'cadence'),
  revenue: goals.value('revenue', 'money'),
  marketingShare: goals.value('marketing-share', 'percent'),
  averageDeal: goals.value('average-deal', 'money'),
  customers: goals.value('customers', 'count'),
  dealPeriod: goals.value('deal-period', 'cadence'),
  lifetime: goals.value('lifetime', 'length'),
  lifetimeValue: goals.value('lifetime-value', 'money'),
  grossMargin: goals.value('gross-margin', 'percent'),
  cost: goals.value('cost', 'money'),
  due: goals.value('due', 'date'),
})

const historyRowOf = (row: Fields): HistoryRow => ({
  period: row.value('period', 'history-period'),
  segment: row.value('segment', 'id'),
  revenue: row.value('revenue', 'money'),
  volumes: row.each('volumes', 'count'),
  kept: row.each('kept', 'percent'),
})

const stageOf = (stage: Fields): Stage => ({
  volume: stage.value('volume', 'count'),
  rate: stage.value('rate', 'rate'),
  lag: stage.value('lag', 'lag'),
  expanding: stage.flag('expanding'),
  owner: stage.value('owner', 'id'),
})

const segmentOf = (segment: Fields): Segment => ({
  name: segment.value('name', 'text'),
  revenueShare: segment.value('revenue-share', 'percent'),
  averageDeal: segment.value('average-deal', 'money'),
  marketingShare: segment.value('marketing-share', 'percent'),
  rates: segment.each('rates', 'rate'),
})

const capacityOf = (capacity: Fields): Capacity => ({
  people: capacity.value('people', 'number'),
  hoursPerWeek: capacity.value('hours-per-week', 'number'),
  minutesEach: capacity.each('minutes-each', 'number'),
})

const commitmentOf = (commitment: Fields): Commitment => ({
  kind: commitment.word('kind', kinds),
  by: commitment.value('by', 'id'),
  to: commitment.value('to', 'id'),
  owner: commitment.value('owner', 'id'),
  why: commitment.value('why', 'prose'),
  measuredBy: commitment.value('measured-by', 'id'),
  onMiss: commitment.section('on-miss', miss => ({
    escalateTo: miss.list('escalate-to', 'id'),
    action: miss.value('action', 'prose'),
  })),
  segment: commitment.value('segment', 'id'),
  of: commitment.value('of', 'id'),
  count: commitment.value('count', 'count'),
  worth: commitment.value('value', 'money'),
  every: commitment.value('every', 'cadence'),
  quality: commitment.list('quality', 'prose'),
  within: commitment.value('within', 'duration'),
  atLeast: commitment.value('at-least', 'percent'),
  starts: commitment.word('starts', ['handoff', 'creation']),
  stops: commitment.word('stops', ['attempt', 'conversation']),
  touches: commitment.each('touches', 'count'),
  total: commitment.value('total', 'count'),
  into: commitment.value('into', 'id'),
  rate: commitment.value('rate', 'percent'),
  outcomes: commitment.words('outcomes', outcomes),
  report: commitment.value('report', 'id'),
  statement: commitment.value('statement', 'prose'),
  target: commitment.value('target', 'amount'),
  unit: commitment.value('unit', 'text'),
})

const handoffOf = (handoff: Fields): Handoff => ({
  of: handoff.value('of', 'id'),
  becomes: handoff.value('becomes', 'id'),
  gives: handoff.value('gives', 'id'),
  receives: handoff.value('receives', 'id'),
  owner: handoff.value('owner', 'id'),
  when: handoff.list('when', 'prose'),
  requires: handoff.list('requires', 'text'),
  acceptWithin: handoff.value('accept-within', 'duration'),
  reject: handoff.section('reject', rejectionOf),
})

const rejectionOf = (reject: Fields): Rejection => ({
  within: reject.value('within', 'duration'),
  reasons: reasonsOf(reject),
  to: reject.value('to', 'id'),
})

/** A list of reasons, or a map from each reason to the term that it leads to. */
function reasonsOf(reject: Fields): Field<readonly Reason[]> {
  const mapped = reject.each('reasons', 'id')
  if (mapped.value !== undefined && !isEmpty(mapped.node))
    return { ...mapped, value: [...mapped.value].map(([text, to]) => ({ text, to })) }
  const { value, ...field } = reject.list('reasons', 'text')
  if (value === undefined) return field
  return {
    ...field,
    value: value.flatMap(({ value: text, path }) => (text === undefined ? [] : [{ text, to: { path } }])),
  }
}

const reportOf = (report: Fields): Report => ({
  title: report.value('title', 'text'),
  kind: report.word('kind', reportKinds),
  by: report.value('by', 'id'),
  to: report.list('to', 'id'),
  owner: report.value('owner', 'id'),
  every: report.value('every', 'cadence'),
  shows: report.list('shows', 'id'),
})
