import type { Cadence } from '../language/values/time.ts'
import type { Language } from '../language/wording.ts'
import type { Severity } from '../rules/rule.ts'
import type { Position } from '../syntax/lines.ts'
import type { Part } from './phrase.ts'
import type { Block } from './prose.ts'

/**
 * Everything that is shown of an agreement, as plain JSON: its own words, its numbers already formatted for its
 * language and currency, and for each piece the place it comes from. All outputs are written from this alone.
 */
export interface AgreementView {
  readonly language: Language
  /** False while part of the text can't be read: then this view lacks something, and an earlier one may be better. */
  readonly readable: boolean
  /** Findings that are errors. */
  readonly errors: number
  readonly title: Titled
  readonly facts: readonly Fact[]
  readonly summary: readonly Block[]
  readonly verdict: Verdict | undefined
  readonly figures: readonly Fact[]
  readonly parties: readonly PartyView[]
  /** People who belong to no team. */
  readonly others: readonly PersonView[]
  readonly definitions: readonly DefinitionView[]
  readonly personas: readonly EntryView[]
  readonly goals: Section<Fact> | undefined
  readonly funnel: FunnelView | undefined
  readonly economics: readonly Fact[]
  readonly history: HistoryView | undefined
  readonly segments: SegmentsView | undefined
  readonly capacity: Section<CapacityView> | undefined
  readonly exchanges: readonly ExchangeView[]
  readonly handoffs: readonly HandoffView[]
  readonly responsibilities: MatrixView | undefined
  readonly rhythm: readonly RhythmView[]
  readonly calendar: Section<Fact> | undefined
  readonly approvals: readonly ApprovalView[]
  readonly changes: readonly ChangeView[]
  readonly problems: readonly ProblemView[]
  /** How likely the plan reaches the goal, and what would make it likelier; absent while it can't be computed. */
  readonly confidence: ConfidenceView | undefined
  /** The last day on which something new at a stage can still become a customer, stage by stage. */
  readonly deadlines: readonly Fact[]
  /** For how much each person answers, the most burdened first. */
  readonly loads: readonly LoadView[]
  /** When everything that comes back falls, and the days that come once. */
  readonly agenda: AgendaView | undefined
  /** How the computed numbers came about, by the dotted path that `how` of a number names. */
  readonly derivations: Readonly<Record<string, DerivationView>>
}

/** A place in the file, as editors count: lines and UTF-16 columns from 0. */
export interface Source {
  /** The dotted path, `commitments.first-contact`. */
  readonly at: string
  readonly start: Position
  readonly end: Position
}

/** `undefined` for what isn't written. */
export interface Placed {
  readonly source: Source | undefined
}

export interface Titled extends Placed {
  readonly text: string
  readonly status: string
}

export interface Section<Item> extends Placed {
  readonly items: readonly Item[]
}

/** One named value: “Revenue goal: $400,000 a month”. */
export interface Fact extends Placed {
  readonly key: string
  readonly label: string
  readonly value: readonly Part[]
  /** What belongs to the value in smaller type. */
  readonly note?: string | undefined
  /** Worked out from other values, not written in the file. */
  readonly computed: boolean
  /** Its derivation's path; absent for what is simply stated. */
  readonly how?: string | undefined
}

/** Does the plan reach the goal? */
export interface Verdict extends Placed {
  /** `undefined` while the numbers don't say. */
  readonly holds: boolean | undefined
  readonly sentence: readonly Part[]
  /** What else there is to say: chance, ways out. */
  readonly more: readonly (readonly Part[])[]
}

export interface PersonView extends Placed {
  readonly id: string
  readonly name: string
  readonly title: string | undefined
  readonly email: string | undefined
  readonly left: string | undefined
}

export interface PartyView extends Placed {
  readonly id: string
  readonly name: string
  readonly lead: Part
  readonly people: readonly PersonView[]
}

/** Something declared, with what it says of itself in labelled pieces of prose. */
export interface EntryView extends Placed {
  readonly id: string
  readonly name: string
  readonly text: readonly Block[]
  readonly details: readonly Detail[]
}

export interface Detail extends Placed {
  readonly key: string
  readonly label: string
  /** One item stands behind the label, several below it. */
  readonly items: readonly (readonly Block[])[]
}

export interface DefinitionView extends EntryView {
  readonly score: ScoreView | undefined
}

export interface ScoreView extends Placed {
  readonly threshold: string
  readonly points: readonly { readonly what: string; readonly points: string }[]
}

export interface FunnelView extends Placed {
  /** “a month” */
  readonly period: string
  readonly stages: readonly StageView[]
  readonly more: readonly Fact[]
}

/** A number in the funnel. */
export interface Count {
  readonly text: string
  readonly amount: number
  readonly stated: boolean
  /** The ends of a range, as text. */
  readonly range?: string | undefined
  readonly how?: string | undefined
}

export interface StageView extends Placed {
  readonly id: string
  readonly term: Part
  readonly owner: Part | undefined
  readonly plan: Count | undefined
  readonly required: Count | undefined
  /** Plan against need: `text` with sign, `short` when the plan is below. */
  readonly gap: { readonly text: string; readonly short: boolean; readonly how?: string | undefined } | undefined
  /** How many of the stage before get here, and when. */
  readonly step: readonly (readonly Part[])[]
  readonly worth: string | undefined
  readonly worthHow?: string | undefined
  readonly perCustomer: string | undefined
  /** For drawing, as multiples of the need; absent while it is unknown or 0. */
  readonly drawing: Drawing | undefined
}

/** In multiples of what is needed: 1 is the need itself. */
export interface Drawing {
  readonly plan: number
  readonly planTo: number | undefined
  /** The need within the evidence's 95 % interval. */
  readonly evidence: readonly [number, number] | undefined
  /** The same in words: “508 to 1,558”. */
  readonly evidenceText?: string | undefined
}

export interface HistoryView extends Placed {
  readonly columns: readonly string[]
  readonly rows: readonly (Placed & { readonly cells: readonly string[] })[]
}

export interface SegmentsView extends Placed {
  /** Stage names, for the columns behind the facts. */
  readonly stages: readonly string[]
  readonly items: readonly SegmentView[]
}

export interface SegmentView extends Placed {
  readonly id: string
  readonly name: string
  readonly facts: readonly Fact[]
  /** By stage: what is needed, and the rate into it. */
  readonly stages: readonly {
    readonly required: string | undefined
    readonly rate: string | undefined
    readonly requiredHow?: string | undefined
    readonly rateHow?: string | undefined
  }[]
}

export interface CapacityView extends Placed {
  readonly team: Part
  readonly sentences: readonly (readonly Part[])[]
  /** Whether the hours suffice; absent while unknown. */
  readonly holds: boolean | undefined
  /** The hours there are, in multiples of those that are needed; absent while one of them is unknown or 0. */
  readonly hours?: number | undefined
}

/** What two teams promise each other, face to face; `undefined` on the other side where only one is known. */
export interface ExchangeView {
  readonly sides: readonly SideView[]
}

export interface SideView extends Placed {
  readonly by: Part
  readonly to: Part | undefined
  readonly commitments: readonly CommitmentView[]
}

export interface CommitmentView extends Placed {
  readonly id: string
  readonly kind: string
  readonly sentence: readonly Part[]
  readonly owner: Part
  /** Whether the numbers support it; absent where there is nothing to compare. */
  readonly support: { readonly holds: boolean; readonly text: readonly Part[] } | undefined
  readonly touches: readonly TouchView[]
  readonly details: readonly Detail[]
}

export interface TouchView {
  readonly channel: string
  readonly count: number
  readonly text: string
}

export interface HandoffView extends Placed {
  readonly id: string
  readonly name: string
  readonly of: Part
  readonly becomes: Part | undefined
  readonly gives: Part
  readonly receives: Part
  readonly owner: Part | undefined
  readonly accept: readonly Part[] | undefined
  readonly when: readonly (readonly Block[])[]
  readonly requires: readonly string[]
  readonly reject: RejectionView | undefined
}

export interface RejectionView extends Placed {
  readonly within: readonly Part[] | undefined
  readonly to: Part | undefined
  readonly reasons: readonly { readonly text: string; readonly to: Part | undefined }[]
}

export type Role = 'responsible' | 'accountable' | 'consulted' | 'informed'

export interface MatrixView extends Placed {
  readonly columns: readonly Part[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixRow extends Placed {
  readonly task: readonly Block[]
  readonly for: Part | undefined
  /** One per column. */
  readonly roles: readonly (readonly Role[])[]
}

/** What comes back: reports, meetings and the review, the most frequent first. */
export interface RhythmView extends Placed {
  readonly id: string
  readonly kind: 'report' | 'meeting' | 'review'
  readonly cadence: Cadence | undefined
  /** “Every two weeks” */
  readonly every: string
  readonly title: string
  readonly sentence: readonly Part[]
  readonly details: readonly Detail[]
}

export interface ApprovalView extends Placed {
  readonly person: Part
  readonly date: string | undefined
  readonly version: string | undefined
}

export interface ChangeView extends Placed {
  readonly version: string | undefined
  readonly date: string | undefined
  readonly what: readonly Block[]
}

export interface ProblemView extends Placed {
  readonly severity: Severity
  readonly rule: string
  readonly message: string
}

/** How a number came about. */
export interface DerivationView {
  readonly name: string
  readonly value: string
  /** In words: “Marketing’s revenue ÷ average deal, rounded up”. */
  readonly formula: string
  /** The formula with its numbers; absent where the value is simply stated. */
  readonly working: string | undefined
  readonly inputs: readonly InputView[]
}

/** A number that took part in another. */
export interface InputView extends Placed {
  readonly name: string
  readonly value: string
  /** The path of its own derivation, for what is computed in its turn. */
  readonly how: string | undefined
}

export interface ConfidenceView extends Placed {
  /** The probability, for drawing. */
  readonly chance: number
  readonly sentence: readonly Part[]
  /** What it takes to be surer: “To be 90% sure: 321 contacts”. */
  readonly volumes: readonly Fact[]
  /** The same with the plan in its place among them, the smallest amount first; the plan's key is `plan`. */
  readonly ladder: readonly Fact[]
  /** “How sure so many contacts make it” */
  readonly ladderTitle: string
  /** Where more data would tell most. */
  readonly advice: readonly Part[] | undefined
}

export type Duty =
  | 'agreement'
  | 'commitment'
  | 'handoff'
  | 'stage'
  | 'task'
  | 'report'
  | 'meeting'
  | 'review'
  | 'definition'

export interface LoadView {
  readonly person: Part
  readonly team: Part | undefined
  /** “3 promises, 1 hand-off” */
  readonly summary: string
  readonly duties: readonly (Placed & { readonly kind: Duty; readonly text: string })[]
}

export interface AgendaView {
  /** The months that are drawn, in order. */
  readonly months: readonly MonthView[]
  /** Days from the first day of the first month, `undefined` if today is outside. */
  readonly today: number | undefined
  /** The first and last day in force, in days as `today`; clipped to the months. */
  readonly inForce: readonly [number, number]
  readonly tracks: readonly TrackView[]
  /** Days that come once, in order. */
  readonly days: readonly DayView[]
  /** What the dates rest on: the language says how often, not on which day. */
  readonly note: string
}

export interface MonthView {
  /** “Jul” */
  readonly label: string
  /** “July 2026” */
  readonly name: string
  readonly year: string
  /** Days from the first day of the first month, and how many it has. */
  readonly start: number
  readonly days: number
  /** What falls into it: “Smarketing meeting: 1 July”. */
  readonly entries: readonly { readonly title: string; readonly dates: string }[]
}

/** Something that comes back. */
export interface TrackView extends Placed {
  readonly id: string
  readonly kind: 'report' | 'meeting' | 'review'
  readonly title: string
  readonly every: string
  /** On every day, or on every working day: too often to be drawn one by one. */
  readonly daily: boolean
  /** In days from the first day of the first month. */
  readonly marks: readonly number[]
  /** The next day from today on; `undefined` after the last. */
  readonly next: string | undefined
  /** The one after it. */
  readonly afterThat: string | undefined
  readonly sentence: readonly Part[]
}

export interface DayView extends Placed {
  readonly kind: 'begins' | 'ends' | 'due' | 'last' | 'leaves' | 'review'
  /** ISO 8601. */
  readonly date: string
  readonly text: string
  readonly what: readonly Part[]
  readonly past: boolean
  /** In days from the first day of the first month; `undefined` outside them. */
  readonly at: number | undefined
}
