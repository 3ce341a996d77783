import type Fraction from 'fraction.js'
import type { Entry, Node, Path } from '../syntax/tree.ts'
import type { Figure, Percent, Rate } from './values/figure.ts'
import type { Cadence, Duration, HistoryPeriod, Hours, IsoDate, Weekday } from './values/time.ts'

/**
 * One thing an agreement can say, in one of three states:
 * absent (`node` is `undefined`), written but unreadable (`node` without `value`), and read (both).
 * Nothing takes the place of what is unreadable: it is unknown.
 */
export interface Field<T> {
  readonly path: Path
  /** Its key and value in the file; absent for entries of lists and for what isn't written. */
  readonly entry?: Entry | undefined
  readonly node?: Node | undefined
  readonly value?: T | undefined
  /** The file it is inherited from: its node's places are places there. Absent for what this file says itself. */
  readonly file?: string | undefined
}

/** A map from ids to what they declare, in the file's order. Entries that can't be read are there without value. */
export type Declared<T> = ReadonlyMap<string, Field<T>>

export type Kind = 'volume' | 'response' | 'follow-up' | 'conversion' | 'feedback' | 'report' | 'custom'
export type Status = 'draft' | 'proposed' | 'active' | 'retired'
export type Channel = 'call' | 'voicemail' | 'email' | 'social' | 'meeting' | 'message'

export interface Agreement {
  readonly title: Field<string>
  readonly version: Field<string>
  readonly status: Field<Status>
  readonly valid: Field<Validity>
  readonly summary: Field<string>
  readonly language: Field<'en' | 'es' | 'pt'>
  readonly owner: Field<string>
  readonly currency: Field<string>
  readonly calendar: Field<Calendar>
  readonly library: Field<boolean>
  readonly teams: Field<Declared<Team>>
  readonly people: Field<Declared<Person>>
  readonly definitions: Field<Declared<Definition>>
  readonly personas: Field<Declared<Persona>>
  readonly goals: Field<Goals>
  readonly history: Field<readonly Field<HistoryRow>[]>
  readonly funnel: Field<Funnel>
  readonly segments: Field<Declared<Segment>>
  readonly capacity: Field<Declared<Capacity>>
  readonly commitments: Field<Declared<Commitment>>
  readonly handoffs: Field<Declared<Handoff>>
  readonly responsibilities: Field<Declared<Responsibility>>
  readonly reports: Field<Declared<Report>>
  readonly meetings: Field<Declared<Meeting>>
  readonly review: Field<Review>
  readonly approvals: Field<readonly Field<Approval>[]>
  readonly changes: Field<readonly Field<Change>[]>
}

export interface Validity {
  readonly from: Field<IsoDate>
  readonly to: Field<IsoDate>
}

export interface Calendar {
  readonly timezone: Field<string>
  readonly hours: Field<readonly Hours[]>
  /** Absent: Monday to Friday. */
  readonly workdays: Field<readonly Weekday[]>
  readonly holidays: Field<readonly IsoDate[]>
}

export interface Team {
  readonly name: Field<string>
  readonly lead: Field<string>
}

export interface Person {
  /** The short form `ana: Ana Torres` fills only this. */
  readonly name: Field<string>
  readonly title: Field<string>
  readonly team: Field<string>
  readonly email: Field<string>
  readonly left: Field<IsoDate>
}

export interface Definition {
  readonly name: Field<string>
  /** The short form `mql: …` fills only this. */
  readonly meaning: Field<string>
  readonly criteria: Field<readonly Field<string>[]>
  readonly disqualifiers: Field<readonly Field<string>[]>
  readonly framework: Field<string>
  readonly score: Field<Score>
  readonly owner: Field<string>
}

export interface Score {
  readonly atLeast: Field<Fraction>
  readonly points: Field<Declared<Fraction>>
}

export interface Persona {
  readonly name: Field<string>
  readonly description: Field<string>
  readonly industries: Field<readonly Field<string>[]>
  readonly roles: Field<readonly Field<string>[]>
  readonly companySize: Field<string>
  readonly pains: Field<readonly Field<string>[]>
  readonly goals: Field<readonly Field<string>[]>
}

export interface Goals {
  readonly period: Field<Cadence>
  readonly revenue: Field<Figure>
  readonly marketingShare: Field<Percent>
  readonly averageDeal: Field<Figure>
  readonly customers: Field<Fraction>
  readonly dealPeriod: Field<Cadence>
  readonly lifetime: Field<Duration>
  readonly lifetimeValue: Field<Figure>
  readonly grossMargin: Field<Percent>
  readonly cost: Field<Figure>
  readonly due: Field<IsoDate>
}

export interface HistoryRow {
  readonly period: Field<HistoryPeriod>
  readonly segment: Field<string>
  readonly revenue: Field<Figure>
  /** By stage. */
  readonly volumes: Field<Declared<Fraction>>
  /** By commitment: the share of cases in which it was kept. */
  readonly kept: Field<Declared<Percent>>
}

export interface Funnel {
  readonly period: Field<Cadence>
  /** From first touch to customer. */
  readonly stages: Field<Declared<Stage>>
}

export interface Stage {
  readonly volume: Field<Fraction>
  readonly rate: Field<Rate>
  readonly lag: Field<Duration>
  readonly expanding: Field<boolean>
  readonly owner: Field<string>
}

export interface Segment {
  readonly name: Field<string>
  readonly revenueShare: Field<Percent>
  readonly averageDeal: Field<Figure>
  readonly marketingShare: Field<Percent>
  /** By stage. */
  readonly rates: Field<Declared<Rate>>
}

export interface Capacity {
  readonly people: Field<Fraction>
  readonly hoursPerWeek: Field<Fraction>
  readonly minutesEach: Field<Declared<Fraction>>
}

/** What a custom commitment aims at: a plain number, an amount of money or a percent. */
export interface Amount {
  readonly figure: Figure
  readonly percent: boolean
}

/** All keys of all kinds; those of other kinds than its own are absent. */
export interface Commitment {
  readonly kind: Field<Kind>
  readonly by: Field<string>
  readonly to: Field<string>
  readonly owner: Field<string>
  readonly why: Field<string>
  readonly measuredBy: Field<string>
  readonly onMiss: Field<OnMiss>
  readonly segment: Field<string>
  readonly of: Field<string>
  readonly count: Field<Fraction>
  readonly worth: Field<Figure>
  readonly every: Field<Cadence>
  readonly quality: Field<readonly Field<string>[]>
  readonly within: Field<Duration>
  readonly atLeast: Field<Percent>
  readonly starts: Field<'handoff' | 'creation'>
  readonly stops: Field<'attempt' | 'conversation'>
  readonly touches: Field<Declared<Fraction>>
  readonly total: Field<Fraction>
  readonly into: Field<string>
  readonly rate: Field<Percent>
  readonly outcomes: Field<readonly ('rejected' | 'lost' | 'won')[]>
  readonly report: Field<string>
  readonly statement: Field<string>
  readonly target: Field<Amount>
  readonly unit: Field<string>
}

export interface OnMiss {
  readonly escalateTo: Field<readonly Field<string>[]>
  readonly action: Field<string>
}

export interface Handoff {
  readonly of: Field<string>
  readonly becomes: Field<string>
  readonly gives: Field<string>
  readonly receives: Field<string>
  readonly owner: Field<string>
  readonly when: Field<readonly Field<string>[]>
  readonly requires: Field<readonly Field<string>[]>
  readonly acceptWithin: Field<Duration>
  readonly reject: Field<Rejection>
}

export interface Rejection {
  readonly within: Field<Duration>
  readonly reasons: Field<readonly Reason[]>
  /** The term that rejected ones become. */
  readonly to: Field<string>
}

export interface Reason {
  readonly text: string
  /** The term that this reason leads to, where the reasons are a map. */
  readonly to: Field<string>
}

export interface Responsibility {
  readonly task: Field<string>
  readonly for: Field<string>
  readonly responsible: Field<string>
  readonly accountable: Field<string>
  readonly consulted: Field<readonly Field<string>[]>
  readonly informed: Field<readonly Field<string>[]>
}

export interface Report {
  readonly title: Field<string>
  readonly kind: Field<'progress' | 'speed' | 'depth' | 'leadership' | 'custom'>
  readonly by: Field<string>
  readonly to: Field<readonly Field<string>[]>
  readonly owner: Field<string>
  readonly every: Field<Cadence>
  readonly shows: Field<readonly Field<string>[]>
}

export interface Meeting {
  readonly title: Field<string>
  readonly every: Field<Cadence>
  readonly owner: Field<string>
  readonly attendees: Field<readonly Field<string>[]>
  readonly agenda: Field<readonly Field<string>[]>
}

export interface Review {
  readonly every: Field<Cadence>
  readonly owner: Field<string>
  readonly next: Field<IsoDate>
  readonly how: Field<string>
}

export interface Approval {
  readonly person: Field<string>
  readonly date: Field<IsoDate>
  readonly version: Field<string>
}

export interface Change {
  readonly version: Field<string>
  readonly date: Field<IsoDate>
  readonly what: Field<string>
}
