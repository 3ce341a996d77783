import { describe, expect, test } from 'vitest'
import type { AgreementView } from '../../core/documents/model.ts'
import { plainText } from '../../core/documents/phrase.ts'
import { viewOf } from '../../core/documents/view.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { agreement, agreements, viewOfText } from './telling.ts'

const northwind = () => viewOfText(agreement('northwind.sla.yaml'))

describe('how numbers came about', () => {
  const customers = ({ goals }: AgreementView) => goals?.items.find(({ key }) => key === 'customers')
  test('is told in words, in numbers, and down to the lines of the file', () => {
    const view = northwind()
    expect(customers(view)?.how).toBe('goals.customers')
    const told = view.derivations['goals.customers']
    expect(told).toMatchObject({
      name: 'Customers',
      value: '20',
      formula: 'Marketing’s revenue ÷ average deal, rounded up',
      working: '$240,000 ÷ $12,500 = 19.2',
    })
    expect(told?.inputs.map(({ name, value, how }) => [name, value, how])).toEqual([
      ['Marketing’s revenue', '$240,000', 'goals.marketing-revenue'],
      ['average deal', '$12,500', undefined],
    ])
    expect(told?.inputs[1]?.source?.at).toBe('goals.average-deal')
  })
  test('is not told of what simply stands in the file', () => {
    const view = northwind()
    expect(view.goals?.items.find(({ key }) => key === 'revenue')?.how).toBeUndefined()
    expect(view.funnel?.stages[0]?.plan).toMatchObject({ stated: true, how: undefined })
  })
  test.each([...agreements])('leads from number to number without an end in %s', (_, text) => {
    const { derivations } = viewOfText(text)
    const missing = Object.values(derivations)
      .flatMap(({ inputs }) => inputs.flatMap(({ how }) => how ?? []))
      .filter(path => !Object.hasOwn(derivations, path))
    expect(missing).toEqual([])
  })
})

describe('how sure it is', () => {
  test('stands among what would make it surer', () => {
    expect(northwind().confidence?.ladder.map(({ label, value }) => `${label}: ${plainText(value)}`)).toEqual([
      'The plan: 53% sure: 250',
      'To be 80% sure: 294',
      'To be 90% sure: 321',
      'To be 95% sure: 344',
    ])
  })
  test('is not said of an agreement without goals', () => {
    expect(viewOfText('sla: 1\nfunnel: { stages: { lead: { volume: 3 } } }').confidence).toBeUndefined()
  })
})

describe('owners', () => {
  test('are listed with everything they answer for, the most burdened first', () => {
    expect(northwind().loads.map(({ person, team, summary }) => [person.text, team?.text, summary])).toEqual([
      ['Ben', 'Sales', expect.stringContaining('1 hand-off')],
      ['Ana', 'Marketing', expect.stringContaining('2 reports')],
      ['Olga', undefined, expect.stringContaining('the review')],
    ])
    const [ben] = northwind().loads
    expect(ben?.duties.map(({ kind }) => kind)).toEqual([
      'commitment',
      'commitment',
      'commitment',
      'handoff',
      'task',
      'report',
      'report',
    ])
  })
})

describe('the calendar', () => {
  const agendaOn = (today: string, text = agreement('northwind.sla.yaml')) =>
    viewOf(new Snapshot(text, { today })).agenda
  const next = (today: string, title: string) => agendaOn(today)?.tracks.find(track => track.title === title)

  test('covers the months in force', () => {
    const months = agendaOn('2026-11-21')?.months.map(({ label }) => label)
    expect([months?.length, months?.[0], months?.at(-1)]).toEqual([12, 'Jul', 'Jun'])
  })
  test('knows what comes next, from any day', () => {
    // New Year’s Day is a holiday in this agreement, and a weekend follows it.
    const meeting = 'Marketing and Sales look at the numbers'
    expect(next('2026-11-21', meeting)).toMatchObject({ next: '1 December 2026', afterThat: '4 January 2027' })
    expect(next('2027-05-20', meeting)).toMatchObject({ next: '1 June 2027', afterThat: undefined })
    expect(next('2027-06-20', meeting)?.next).toBeUndefined()
  })
  test('takes a review’s next date as it is written', () => {
    expect(next('2026-11-21', 'Review of this agreement')?.next).toBe('12 January 2027')
  })
  test('lists the days that come once, and which are past', () => {
    expect(agendaOn('2026-11-21')?.days.map(({ text, what, past }) => [text, plainText(what), past])).toEqual([
      ['1 July 2026', 'The agreement comes into force', true],
      ['9 June 2027', 'Last day for new ones to become customers in time: Visit and Contact', false],
      ['30 June 2027', 'The agreement ends', false],
    ])
  })
  test('shows a year of an agreement that lasts for many', () => {
    const long = agreement('northwind.sla.yaml').replace('to: 2027-06-30', 'to: 2035-06-30')
    const months = agendaOn('2030-03-15', long)?.months
    expect([months?.[0]?.name, months?.at(-1)?.name]).toEqual(['March 2030', 'February 2031'])
  })
  test('shows the last year of one that is over', () => {
    const old = agreement('northwind.sla.yaml')
      .replace('from: 2026-07-01', 'from: 2016-07-01')
      .replace('to: 2027-06-30', 'to: 2020-06-30')
    const months = agendaOn('2026-11-21', old)?.months
    expect([months?.[0]?.name, months?.at(-1)?.name]).toEqual(['July 2019', 'June 2020'])
  })
  test('is not there for what has no dates', () => {
    expect(agendaOn('2026-11-21', 'sla: 1\ntitle: Words')).toBeUndefined()
  })
})
