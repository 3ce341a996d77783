import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type SchemaError, validate } from '../../core/language/generated/validate.js'

const classic = readFileSync(new URL('../fixtures/classic.sla.yaml', import.meta.url), 'utf8')

/** An error as `keyword /path`, with the key that is missing or unknown. */
function inShort(error: SchemaError): string {
  const at = `${error.keyword} ${error.instancePath}`
  if (error.keyword === 'required') return `${at} ${error.params.missingProperty}`
  if (error.keyword === 'additionalProperties') return `${at} ${error.params.additionalProperty}`
  return at
}

function errorsOf(text: string): readonly string[] {
  const value: unknown = parse(text)
  const valid = validate(value)
  const errors = validate.errors.map(inShort)
  expect(valid).toBe(errors.length === 0)
  return errors
}

/** The classic agreement with the first text that is found replaced. */
function classicWith(before: string, after: string): string {
  if (!classic.includes(before)) throw new Error(`The classic agreement has no "${before}".`)
  return classic.replace(before, () => after)
}

/** The classic agreement with one more commitment. */
const promising = (body: string) => `${classic}  promise: { by: sales, ${body} }\n`

describe('an agreement that is complete', () => {
  it('has no errors', () => expect(errorsOf(classic)).toEqual([]))

  it.each([
    ['an x- key at the top', classicWith('sla: 1', 'sla: 1\nx-crm: 17')],
    ['an x- key in an entry', classicWith('    lead: ana', '    lead: ana\n    x-crm: [1]')],
    ['an x- key in a map of ids', classicWith('  ana: Ana', '  ana: Ana\n  x-note: 1')],
    [
      'an x- key in a map of rates',
      classicWith('goals:', 'segments: { smb: { revenue-share: 100%, rates: { x-a: 1 } } }\ngoals:'),
    ],
    ['an x- key among the touches', classicWith('{ call: 6, voicemail: 3', '{ x-fax: often, call: 6, voicemail: 3')],
    ['an x- key in a commitment', classicWith('    count: 250', '    count: 250\n    x-source: CRM')],
    ['an x- key in a list of rows', `${classic}history:\n  - { period: 2025, x-note: low }\n`],
    ['no commitments yet', 'sla: 1\ntitle: A\nteams: { a: {}, b: {} }\npeople: {}\ndefinitions: {}\ncommitments: {}'],
    ['a person in full', classicWith('  ana: Ana', '  ana: { name: Ana, team: marketing, left: 2026-09-30 }')],
    [
      'a definition with criteria',
      classicWith('contact: Someone', 'contact:\n    criteria: [Has a budget]\n    meaning: Someone'),
    ],
    ['a range of rates', classicWith('rate: 8%', 'rate: 8% to 12.5 %')],
    ['a version in quotes or not', classicWith('sla: 1', 'sla: 1\nversion: 2026.10')],
    ['a cadence spelled otherwise', classicWith('every: month', 'every: monthly')],
    ['hours with a break', `${classic}calendar: { timezone: Europe/Madrid, hours: [09:00-14:00, 16:00-19:00] }\n`],
    ['a value instead of a count', classicWith('count: 250', 'value: 400000')],
    ['reasons as a list', `${classic}handoffs: { a: { of: contact, reject: { reasons: [no budget] } } }\n`],
    ['reasons as a map', `${classic}handoffs: { a: { of: contact, reject: { reasons: { no budget: contact } } } }\n`],
    ['a response', promising('kind: response, of: contact, within: 5 business minutes, starts: creation')],
    ['a conversion', promising('kind: conversion, of: contact, into: customer, rate: 8%')],
    ['feedback', promising('kind: feedback, of: contact, within: 3 business days, outcomes: [rejected, won]')],
    ['a report', promising('kind: report, report: daily')],
    ['something else', promising('kind: custom, statement: Marketing writes, target: 95%, every: month')],
  ])('may have %s', (_what, text) => expect(errorsOf(text)).toEqual([]))
})

describe('one mistake is one error', () => {
  it.each([
    ['an unknown key at the top', classicWith('currency:', 'curency:'), ['additionalProperties  curency']],
    ['an unknown key in a section', classicWith('  revenue:', '  revenu:'), ['additionalProperties /goals revenu']],
    [
      'an unknown key in an entry',
      classicWith('    lead: ana', '    leed: ana'),
      ['additionalProperties /teams/marketing leed'],
    ],
    [
      'an unknown touch',
      classicWith('{ call: 6, voicemail: 3', '{ call: 6, fax: 3'),
      ['additionalProperties /commitments/persistence/touches fax'],
    ],
    ['a missing title', classicWith('title: Northwind – Marketing and Sales\n', ''), ['required  title']],
    ['missing commitments', classicWith('commitments:', 'x-commitments:'), ['required  commitments']],
    ['missing teams', classicWith('teams:', 'x-teams:'), ['required  teams']],
    ['one team only', classicWith('  sales:\n    name: Sales\n    lead: ben\n', ''), ['minProperties /teams']],
    ['active without dates', classicWith('valid:', 'status: active\nx-valid:'), ['required  valid']],
    ['half of the dates', classicWith('  to: 2026-12-31\n', ''), ['required /valid to']],
    ['goals without period', classicWith('goals:\n  period: month\n', 'goals:\n'), ['required /goals period']],
    ['a calendar without hours', `${classic}calendar: { timezone: UTC }\n`, ['required /calendar hours']],
    ['a segment without share', `${classic}segments: { smb: {} }\n`, ['required /segments/smb revenue-share']],
    [
      'a definition without meaning',
      classicWith('contact: Someone', 'contact:\n    name: Someone'),
      ['required /definitions/contact meaning'],
    ],
    ['a hand-off of nothing', `${classic}handoffs: { a: { gives: sales } }\n`, ['required /handoffs/a of']],
    ['a list where a map belongs', classicWith('  ana: Ana\n  ben: Ben', '  - Ana'), ['type /people']],
    [
      'text where a map belongs',
      classicWith('  visit: A person', '  visit: [a]\n  x-visit: A person'),
      ['type /definitions/visit'],
    ],
    ['text where a number belongs', classicWith('revenue: 400000', 'revenue: a lot'), ['type /goals/revenue']],
    ['a bare number for a percent', classicWith('rate: 8%', 'rate: 0.08'), ['type /funnel/stages/customer/rate']],
    ['a percent that is none', classicWith('rate: 8%', 'rate: 8,5%'), ['pattern /funnel/stages/customer/rate']],
    ['half a lead', classicWith('count: 250', 'count: 2.5'), ['type /commitments/qualified-leads/count']],
    ['fewer than none', classicWith('volume: 250', 'volume: -1'), ['minimum /funnel/stages/visit/volume']],
    ['a goal of nothing', classicWith('revenue: 400000', 'revenue: 0'), ['exclusiveMinimum /goals/revenue']],
    ['an unknown word', classicWith('sla: 1', 'sla: 1\nstatus: final'), ['enum /status']],
    ['an unknown cadence', classicWith('every: month', 'every: moon'), ['enum /commitments/qualified-leads/every']],
    ['an unknown version of the language', classicWith('sla: 1', 'sla: 2'), ['const /sla']],
    ['a date that is none', classicWith('from: 2026-07-01', 'from: 2026-7-1'), ['pattern /valid/from']],
    [
      'an unknown unit',
      classicWith('15 business days', '15 business weeks'),
      ['pattern /commitments/persistence/within'],
    ],
    ['a lag in hours', classicWith('lag: 45 days', 'lag: 45 hours'), ['pattern /funnel/stages/customer/lag']],
    ['a file of another kind', `${classic}extends: terms.txt\n`, ['pattern /extends']],
    ['an unknown week', `${classic}history: [{ period: 2025-W54 }]\n`, ['pattern /history/0/period']],
  ])('%s', (_what, text, expected) => expect(errorsOf(text)).toEqual(expected))
})

describe('a commitment', () => {
  it.each([
    [
      'the key of another kind',
      'kind: response, of: contact, within: 1 day, count: 5',
      ['additionalProperties /commitments/promise count'],
    ],
    [
      'a segment where there is none',
      'kind: report, report: daily, segment: smb',
      ['additionalProperties /commitments/promise segment'],
    ],
    ['no kind', 'of: contact, count: 5, within: 1 day', ['required /commitments/promise kind']],
    ['an unknown kind', 'kind: respons, of: contact, within: 1 day', ['enum /commitments/promise/kind']],
    [
      'no kind and an unknown key',
      'of: contact, cuont: 5',
      ['additionalProperties /commitments/promise cuont', 'required /commitments/promise kind'],
    ],
    ['neither count nor value', 'kind: volume, of: contact', ['required /commitments/promise count']],
    ['no time limit', 'kind: response, of: contact', ['required /commitments/promise within']],
    ['no touches', 'kind: follow-up, of: contact, total: 12', ['required /commitments/promise touches']],
    ['no rate', 'kind: conversion, of: contact, into: customer', ['required /commitments/promise rate']],
    ['no statement', 'kind: custom, target: 4', ['required /commitments/promise statement']],
    ['a wrong value beside right ones', 'kind: volume, of: contact, count: many', ['type /commitments/promise/count']],
  ])('with %s has one error for it', (_what, body, expected) =>
    expect([...errorsOf(promising(body))].sort()).toEqual(expected),
  )

  it('without a team has one error for it', () =>
    expect(errorsOf(classicWith('    by: marketing\n', ''))).toEqual(['required /commitments/qualified-leads by']))
})

describe('a file for extends', () => {
  it('needs nothing but its marks', () => expect(errorsOf('sla: 1\nlibrary: true')).toEqual([]))

  it('holds shared maps, calendar and title', () =>
    expect(
      errorsOf('sla: 1\nlibrary: true\ntitle: Shared\nteams: { sales: {} }\ncalendar: { holidays: [2026-12-25] }'),
    ).toEqual([]))

  it('has no goals', () =>
    expect(errorsOf('sla: 1\nlibrary: true\ngoals: { period: month }')).toEqual(['false schema /goals']))

  it('has no unknown keys either', () =>
    expect(errorsOf('sla: 1\nlibrary: true\ngaols: 1')).toEqual(['additionalProperties  gaols']))

  it('may bring teams, people, definitions and hours to an agreement that uses it', () =>
    expect(errorsOf('sla: 1\ntitle: A\nextends: shared.sla.yaml\ncalendar: { holidays: [] }\ncommitments: {}')).toEqual(
      [],
    ))
})

describe('what is no agreement at all', () => {
  it.each([
    ['an empty file', '', ['type ']],
    ['a list', '- 1', ['type ']],
    [
      'an empty map',
      '{}',
      [
        'required  commitments',
        'required  definitions',
        'required  people',
        'required  sla',
        'required  teams',
        'required  title',
      ],
    ],
  ])('%s', (_what, text, expected) => expect([...errorsOf(text)].sort()).toEqual(expected))
})
