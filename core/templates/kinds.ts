import { type Message, say } from '../language/message.ts'

export const templateIds = ['small-business', 'b2b-saas', 'multi-region', 'agency'] as const
export type TemplateId = (typeof templateIds)[number]

/** What the templates' texts have a meaning for. */
export type TermKey =
  | 'visit'
  | 'lead'
  | 'mql'
  | 'sql'
  | 'opportunity'
  | 'customer'
  | 'inquiry'
  | 'briefing'
  | 'proposal'
  | 'client'
  | 'nurture'

/** A kind of business with the funnel and the promises that fit it. */
export interface Template {
  readonly id: TemplateId
  readonly name: Message
  readonly description: Message
  /** From first touch to customer, each but the first with the rate that is proposed. */
  readonly stages: readonly { readonly term: TermKey; readonly rate?: string }[]
  /** What changes hands, and what it is called once it is accepted. */
  readonly handed: TermKey
  readonly becomes?: TermKey
  readonly firstContact: string
  readonly touches: Readonly<Partial<Record<'call' | 'voicemail' | 'email', number>>>
  /** How long a touch takes. */
  readonly minutes: Readonly<Partial<Record<'call' | 'voicemail' | 'email', number>>>
  /** The time in which the touches are made. */
  readonly patience: string
  /** The revenue is split by region. */
  readonly regional: boolean
  /** Whoever sells promises a proposal in this time. */
  readonly proposalWithin?: string
}

export const templates: readonly Template[] = [
  {
    id: 'small-business',
    name: say`Small business`,
    description: say`Visits, leads, customers: one hand-off, three promises`,
    stages: [{ term: 'visit' }, { term: 'lead', rate: '5%' }, { term: 'customer', rate: '10%' }],
    handed: 'lead',
    firstContact: '4 business hours',
    touches: { call: 3, email: 2 },
    minutes: { call: 8, email: 5 },
    patience: '10 business days',
    regional: false,
  },
  {
    id: 'b2b-saas',
    name: say`B2B software with MQL and SQL`,
    description: say`From visit to customer in six stages; Marketing qualifies, Sales confirms`,
    stages: [
      { term: 'visit' },
      { term: 'lead', rate: '2%' },
      { term: 'mql', rate: '40%' },
      { term: 'sql', rate: '30%' },
      { term: 'opportunity', rate: '60%' },
      { term: 'customer', rate: '25%' },
    ],
    handed: 'mql',
    becomes: 'sql',
    firstContact: '1 business hour',
    touches: { call: 5, voicemail: 2, email: 3 },
    minutes: { call: 6, voicemail: 2, email: 4 },
    patience: '15 business days',
    regional: false,
  },
  {
    id: 'multi-region',
    name: say`Several regions`,
    description: say`A revenue goal split by region, and a promise of leads for each`,
    stages: [
      { term: 'lead' },
      { term: 'mql', rate: '30%' },
      { term: 'sql', rate: '40%' },
      { term: 'customer', rate: '25%' },
    ],
    handed: 'mql',
    becomes: 'sql',
    firstContact: '2 business hours',
    touches: { call: 4, voicemail: 2, email: 3 },
    minutes: { call: 6, voicemail: 2, email: 4 },
    patience: '15 business days',
    regional: true,
  },
  {
    id: 'agency',
    name: say`Agency`,
    description: say`From inquiry over briefing and proposal to client`,
    stages: [
      { term: 'visit' },
      { term: 'inquiry', rate: '2%' },
      { term: 'briefing', rate: '50%' },
      { term: 'proposal', rate: '60%' },
      { term: 'client', rate: '30%' },
    ],
    handed: 'inquiry',
    becomes: 'briefing',
    firstContact: '4 business hours',
    touches: { call: 3, email: 3 },
    minutes: { call: 10, email: 6 },
    patience: '10 business days',
    regional: false,
    proposalWithin: '5 business days',
  },
]

export function templateOf(id: TemplateId): Template {
  const found = templates.find(template => template.id === id)
  if (found === undefined) throw new Error(`There is no template ${id}.`)
  return found
}
