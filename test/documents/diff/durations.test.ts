import { describe, expect, test } from 'vitest'
import { compareDurations } from '../../../core/documents/diff/durations.ts'
import { rewordingOf } from '../../../core/documents/diff/rewording.ts'
import type { Duration } from '../../../core/language/values/time.ts'
import { snapshot } from './comparing.ts'

const time = (text: string): Duration => {
  const [count, ...unit] = text.replace(/s$/, '').split(' ')
  return { count: Number(count), unit: unit.at(-1) as Duration['unit'], business: unit.length === 2 }
}

const office = snapshot('sla: 1\ncalendar:\n  timezone: Europe/Lisbon\n  hours: 09:00-17:00\n').agreement.calendar.value
const short = snapshot('sla: 1\ncalendar:\n  timezone: Europe/Lisbon\n  hours: 09:00-12:00\n').agreement.calendar.value

describe('with the office open from 9 to 17 on five days', () => {
  test.each([
    ['15 minutes', '5 minutes', 'shorter'],
    ['1 hour', '90 minutes', 'longer'],
    ['1 week', '6 days', 'shorter'],
    ['27 days', '1 month', 'longer'],
    ['30 days', '1 month', undefined],
    ['1 quarter', '100 days', 'longer'],
    ['1 business day', '9 business hours', 'longer'],
    ['2 business days', '15 business hours', 'shorter'],
    ['1 business day', '8 business hours', undefined],
    ['5 minutes', '5 business minutes', 'longer'],
    // From Friday 17:00 to Monday 09:01 it is 64 hours and a minute.
    ['65 hours', '1 business minute', 'shorter'],
    ['64 hours', '1 business minute', undefined],
    ['1 business day', '1 day', undefined],
    ['1 business day', '1 month', 'longer'],
    // From Monday morning to Friday evening of the next week it is eleven days and eight hours.
    ['10 business days', '1 week', 'shorter'],
    ['10 business days', '12 days', undefined],
    ['10 business days', '2 weeks', 'longer'],
    ['50 business days', '9 weeks', 'shorter'],
  ] as const)('%s becomes %s: %s', (was, is, expected) => {
    const at = (text: string) => ({ duration: time(text), calendar: office })
    expect(compareDurations(at(was), at(is))).toBe(expected)
  })
})

test('a business day is as long as the calendar of its time has it', () => {
  const day = time('1 business day')
  expect(compareDurations({ duration: day, calendar: office }, { duration: day, calendar: short })).toBe('shorter')
})

test('without a calendar a business day is only compared with business days', () => {
  const at = (text: string) => ({ duration: time(text), calendar: undefined })
  expect(compareDurations(at('1 business day'), at('2 business days'))).toBe('longer')
  expect(compareDurations(at('1 business day'), at('2 business hours'))).toBeUndefined()
})

describe('word by word', () => {
  test.each([
    ['a b c', 'a x c', 'a [b] +x+ c'],
    ['a b', 'a b c', 'a b +c+'],
    ['', 'a', '+a+'],
    ['a', '', '[a]'],
    ['a a b', 'a b', 'a [a] b'],
    ['x a b c', 'a b c y', '[x] a b c +y+'],
  ])('%j becomes %j', (old, now, expected) => {
    const marks = { kept: ['', ''], added: ['+', '+'], removed: ['[', ']'] } as const
    const shown = rewordingOf(old, now).map(({ text, fate }) => marks[fate].join(text))
    expect(shown.join(' ')).toBe(expected)
  })

  test('texts too long to align are replaced whole', () => {
    const long = (word: string) => Array(2500).fill(word).join(' ')
    expect(rewordingOf(long('a'), long('b')).map(({ fate }) => fate)).toEqual(['removed', 'added'])
  })
})
