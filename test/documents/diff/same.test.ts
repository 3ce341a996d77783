import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceBetween } from '../../../core/documents/diff/difference.ts'
import { checked, texts } from '../../precision/agreements.ts'
import { sound } from '../../rules/sound.ts'
import { compared, snapshot } from './comparing.ts'

describe('nothing changed in what is agreed', () => {
  test.each(Object.keys(texts))('between %s and itself', name => {
    expect(differenceBetween(checked(name), checked(name)).changes).toEqual([])
  })

  test.each([
    ['comments', (text: string) => `# A note.\n${text.replaceAll('\nteams:', '\n# Who signs.\nteams:')}`],
    [
      'quotes',
      (text: string) => text.replace('title: Fernhill', 'title: "Fernhill').replace('and Sales\n', 'and Sales"\n'),
    ],
    ['short and full forms', (text: string) => text.replace('  ana: Ana\n', '  ana: { name: Ana }\n')],
    ['braces and lines', (text: string) => text.replace('    to: [sales]', '    to:\n      - sales')],
    ['one value or a list of one', (text: string) => text.replace('escalate-to: ben', 'escalate-to: [ben]')],
    [
      'the order of lists',
      (text: string) => text.replace('      - name\n      - company\n', '      - company\n      - name\n'),
    ],
    ['the order of sections', (text: string) => text.replace('currency: EUR\n', '').concat('currency: EUR\n')],
    ['another word for a rhythm', (text: string) => text.replace('every: day', 'every: daily')],
    ['the same time', (text: string) => text.replace('2 business hours', '120 business minutes')],
    ['spaces in percents', (text: string) => text.replace('95%', '95.0 %')],
    ['what counts anyway: a month', (text: string) => text.replace('count: 200', 'count: 200\n    every: month')],
    [
      'what counts anyway: all',
      (text: string) => text.replace('within: 10 business days', 'within: 10 business days\n    at-least: 100%'),
    ],
    [
      'what counts anyway: the name',
      (text: string) => text.replace('    meaning: Someone', '    name: MQL\n    meaning: Someone'),
    ],
    [
      'what counts anyway: the week',
      (text: string) => text.replace('hours: 09', 'workdays: [mon, tue, wed, thu, fri]\n  hours: 09'),
    ],
    ['what counts anyway: who receives', (text: string) => text.replace('    receives: sales\n', '')],
    ['keys of your own', (text: string) => `${text}x-note: ours\n`],
    [
      'lines wrapped otherwise',
      (text: string) =>
        text.replace('Someone who asked for an offer.', '>\n      Someone who asked\n      for an offer.'),
    ],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('%s', (_, edit) => {
    const newer = edit(sound)
    expect(newer).not.toBe(sound)
    expect(compared(sound, newer).changes).toEqual([])
    expect(compared(newer, sound).changes).toEqual([])
  })
})

describe('any two texts can be compared', () => {
  const all = Object.values(texts)
  const cut = fc.tuple(fc.constantFrom(...all), fc.nat(), fc.nat(40), fc.string()).map(([text, at, length, insert]) => {
    const start = at % text.length
    return text.slice(0, start) + insert + text.slice(start + length)
  })

  test('whatever is broken in them', () => {
    fc.assert(
      fc.property(cut, cut, (older, newer) => {
        for (const { at, sentence } of compared(older, newer).changes) {
          expect(at).toBeTypeOf('string')
          expect(sentence.template).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a text has no changes against itself, broken or not', () => {
    fc.assert(
      fc.property(cut, text => {
        expect(compared(text, text).changes).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test.each([
    '',
    'sla: 1',
    '- 1',
    'null',
    '{',
    'commitments: 3',
    'people: [a]',
    'definitions: { constructor: x, __proto__: y }',
  ])('%j and a whole agreement', text => {
    expect(compared(text, sound).changes.length).toBeGreaterThan(0)
    expect(compared(sound, text).changes.length).toBeGreaterThan(0)
    expect(snapshot(text).text).toBe(text)
  })
})
