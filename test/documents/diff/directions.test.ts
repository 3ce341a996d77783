import { describe, expect, test } from 'vitest'
import { sound } from '../../rules/sound.ts'
import { compared, edited, told, toldWritten, written } from './comparing.ts'

describe('what a change means, and for whom', () => {
  test.each([
    ['count: 200', 'count: 250', 'Marketing delivers 250 instead of 200 MQLs every month: tighter for Marketing'],
    ['count: 200', 'count: 150', 'Marketing delivers 150 instead of 200 MQLs every month: looser for Marketing'],
    [
      'within: 2 business hours',
      'within: 6 business hours',
      'Sales answers each MQL within 6 instead of 2 business hours: looser for Sales',
    ],
    [
      'within: 2 business hours',
      'within: 30 business minutes',
      'Sales answers each MQL within 30 business minutes instead of 2 business hours: tighter for Sales',
    ],
    [
      'at-least: 95%',
      'at-least: 90%',
      'Commitment “First contact”, share of cases: 90% instead of 95%: looser for Sales',
    ],
    ['call: 4', 'call: 5', 'Sales makes 5 instead of 4 touches by call with each MQL: tighter for Sales'],
    [
      'email: 2 }\n    total',
      'email: 2, social: 1 }\n    total',
      'Commitment “Persistence”, touches (social): now 1: tighter for Sales',
    ],
    ['total: 6', 'total: 5', 'Sales makes 5 instead of 6 touches with each MQL: looser for Sales'],
    [
      'within: 10 business days',
      'within: 8 business days',
      'Sales makes its touches with each MQL within 8 instead of 10 business days: tighter for Sales',
    ],
    ['      - name\n', '', 'Marketing need no longer hand over “name” with each MQL: looser for Marketing'],
    [
      '      - name\n',
      '      - name\n      - phone\n',
      'Marketing hands over “phone” with each MQL too: tighter for Marketing',
    ],
    [
      '    reject:\n      within: 3',
      '    reject:\n      within: 1',
      'Sales gives rejected MQLs back within 1 business day instead of 3 business days: tighter for Sales',
    ],
    [
      '      - Runs a hotel or a campus\n',
      '      - Runs a hotel or a campus\n      - Owns ten bikes\n',
      '“MQL” has one more criterion: “Owns ten bikes”: tighter for Marketing',
    ],
    [
      'marketing-share: 50%',
      'marketing-share: 60%',
      'Goals, Marketing’s share: 60% instead of 50%: tighter for Marketing',
    ],
    ['rate: 5%', 'rate: 6%', '6% instead of 5% of MQLs become customers: tighter for Sales'],
    [
      'volume: 2000',
      'volume: 1800',
      'The funnel plans 1,800 instead of 2,000 visits every month: looser for Marketing',
    ],
    ['every: day', 'every: week', 'Report “Progress”, how often: week instead of day: looser for Marketing'],
    ['status: active', 'status: draft', 'Status: draft instead of active'],
    ['lead: ben', 'lead: cleo', 'Team “Sales”, lead: Cleo instead of Ben'],
    ['people: 2', 'people: 3', 'Capacity “Sales”, number of people: 3 instead of 2'],
    ['hours: 09:00-18:00', 'hours: 09:00-17:00', 'Calendar, hours: 09:00–17:00 instead of 09:00–18:00'],
    ['currency: EUR', 'currency: USD', 'Currency: USD instead of EUR'],
    ['to: 2027-09-30', 'to: 2027-12-31', 'In force, last day: 2027-12-31 instead of 2027-09-30'],
  ])('%s → %s', (from, to, sentence) => {
    expect(toldWritten(edited(from, to))).toEqual([sentence])
  })

  test('a new promise binds who makes it, and a promise that is gone frees', () => {
    const without = sound.replace(/ {2}stories:\n(?: {4}.*\n| {6}.*\n)+/, '')
    expect(toldWritten(compared(without, sound))).toEqual([
      'New promise of Marketing: “Marketing – Publishes stories of customers: 2 stories every month”: tighter for Marketing',
    ])
    expect(toldWritten(compared(sound, without))).toEqual([
      'Marketing no longer promises: “Marketing – Publishes stories of customers: 2 stories every month”: looser for Marketing',
    ])
  })

  test('a promise that another team makes is looser for the one and tighter for the other', () => {
    const [change] = written(edited('  first-contact:\n    by: sales', '  first-contact:\n    by: marketing'))
    expect(change).toMatchObject({
      at: 'commitments.first-contact.by',
      effects: [
        { team: 'sales', direction: 'looser' },
        { team: 'marketing', direction: 'tighter' },
      ],
    })
  })

  test('a volume in another rhythm counts by what comes in a month', () => {
    const weekly = sound.replace('count: 200', 'count: 60\n    every: week')
    expect(written(compared(sound, weekly)).map(({ at, effects }) => [at, effects[0]?.direction])).toEqual([
      ['commitments.leads.count', 'tighter'],
      ['commitments.leads.every', 'tighter'],
    ])
  })

  test('a time in business hours and one by the clock have a direction only where it is certain', () => {
    const direction = (from: string, to: string) =>
      written(compared(sound.replace('2 business hours', from), sound.replace('2 business hours', to)))[0]?.effects[0]
        ?.direction
    expect(direction('5 minutes', '5 business minutes')).toBe('looser')
    expect(direction('2 business hours', '1 hour')).toBe('tighter')
    expect(direction('1 business day', '1 week')).toBe('looser')
    expect(direction('1 business day', '1 day')).toBeUndefined()
    expect(direction('30 days', '1 month')).toBeUndefined()
  })

  test('money of two currencies has no direction, and neither has what is computed from it', () => {
    const dollars = sound.replace('currency: EUR', 'currency: USD').replace('revenue: 100000', 'revenue: 110000')
    expect(told(compared(sound, dollars))).toEqual(
      expect.arrayContaining([
        'Goals, revenue: 110,000 USD instead of 100,000 EUR',
        'Revenue that starts with Marketing: 55,000 USD instead of 50,000 EUR',
        'Customers that the goal takes: 11 instead of 10: tighter for Sales',
      ]),
    )
  })

  test('the same goal in another period is the same goal', () => {
    const quarterly = sound.replace('period: month\n  revenue: 100000', 'period: quarter\n  revenue: 300000')
    const { changes } = compared(sound, quarterly)
    expect(changes.flatMap(({ effects }) => effects)).toEqual([])
    expect(told(compared(sound, quarterly))).toContain('Needed of “MQL”: 600 a quarter instead of 200 a month')
  })

  test('the same goal for a longer time is looser for all on whom it depends', () => {
    expect(toldWritten(edited('period: month\n  revenue', 'period: quarter\n  revenue'))).toEqual([
      'Goals, period: quarter instead of month: looser for Marketing, Sales',
    ])
  })

  test('a rate behind another stage has no direction', () => {
    const longer = sound
      .replace('  visit: ', '  trial: The product is tried for a week.\n  visit: ')
      .replace('    customer:\n      rate: 5%', '    trial:\n      rate: 50%\n    customer:\n      rate: 10%')
    expect(toldWritten(compared(sound, longer))).toContain('Stage “Customer”, rate: 10% instead of 5%')
  })

  test('a promise of another kind is another promise', () => {
    expect(
      toldWritten(
        edited(
          'kind: response\n    of: mql\n    within: 2 business hours\n',
          'kind: feedback\n    of: mql\n    within: 2 business hours\n',
        ),
      )[0],
    ).toMatch(/^“Sales returns each rejected MQL .+” instead of “Sales contacts each MQL within 2 business hours.*”$/)
  })

  test('so many leads and so much money have no direction', () => {
    const [gone, come] = written(edited('count: 200', 'value: 50000'))
    expect([gone?.at, gone?.effects, come?.at, come?.effects]).toEqual([
      'commitments.leads.value',
      [],
      'commitments.leads.count',
      [],
    ])
  })
})

describe('what follows by computing', () => {
  test('names the numbers before and after, and for whom the need grows', () => {
    expect(told(edited('revenue: 100000', 'revenue: 150000'))).toEqual(
      expect.arrayContaining([
        'Needed of “MQL”: 300 instead of 200: tighter for Marketing',
        'Needed of “Customer”: 15 instead of 10: tighter for Sales',
        '“Leads” is enough for the goal: no instead of yes',
      ]),
    )
  })

  test('says after which day new ones come too late', () => {
    const lagging = (lag: string) => sound.replace('rate: 5%', `rate: 5%\n      lag: ${lag}`)
    expect(told(compared(lagging('20 days'), lagging('30 days')))).toContain(
      'Last day for a new “Visit” to become a customer in time: 2027-08-31 instead of 2027-09-10',
    )
  })

  test('leaves out what is written', () => {
    const { changes } = edited('volume: 2000', 'volume: 2100')
    expect(changes.filter(({ at }) => at.startsWith('funnel.stages.visit')).map(({ at }) => at)).toEqual([
      'funnel.stages.visit.volume',
    ])
  })
})

describe('names', () => {
  test('an id that is written otherwise is one change, wherever it is used', () => {
    expect(toldWritten(compared(sound, sound.replaceAll(/\bana\b/g, 'anna')))).toEqual([
      'Person “Ana” is now written “anna” instead of “ana”',
    ])
    expect(toldWritten(compared(sound, sound.replaceAll(/\bmql\b/g, 'qualified')))).toEqual(
      [
        'Definition “Qualified” is now written “qualified” instead of “mql”',
        // The hand-off's own id holds the old word.
      ].concat(
        sound.includes('mql-to-sales')
          ? ['Hand-off “Qualified to sales” is now written “qualified-to-sales” instead of “mql-to-sales”']
          : [],
      ),
    )
  })

  test('a promise under another name is the same promise', () => {
    const renamed = sound.replaceAll('first-contact', 'hello').replace('2 business hours', '3 business hours')
    expect(toldWritten(compared(sound, renamed))).toEqual([
      'Commitment “Hello” is now written “hello” instead of “first-contact”',
      'Sales answers each MQL within 3 instead of 2 business hours: looser for Sales',
    ])
  })

  test('two that are alike are not guessed at', () => {
    const twins = (one: string, two: string) => sound.replace('  cleo:', `  ${one}: Twin\n  ${two}: Twin\n  cleo:`)
    const kinds = written(compared(twins('a', 'b'), twins('c', 'd'))).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['added', 'added', 'removed', 'removed'])
  })
})

describe('wording', () => {
  test('is shown word by word', () => {
    const [change] = written(edited('Someone who asked for an offer.', 'Someone who asked us for an offer.'))
    expect(change).toMatchObject({ at: 'definitions.mql.meaning', kind: 'reworded', effects: [] })
    expect(change?.wording).toEqual([
      { text: 'Someone who asked', fate: 'kept' },
      { text: 'us', fate: 'added' },
      { text: 'for an offer.', fate: 'kept' },
    ])
  })

  test('of one criterion among others is a reword, not one gone and one new', () => {
    const [change, ...others] = written(edited('Runs a hotel or a campus', 'Runs a hotel, a campus or a resort'))
    expect(change).toMatchObject({ at: 'definitions.mql.criteria.0', kind: 'reworded' })
    expect(others).toEqual([])
  })
})
