import { describe, expect, it } from 'vitest'
import { Lines } from '../../../core/syntax/lines.ts'
import { dotted } from '../../../core/syntax/tree.ts'
import { placeAt, textPathAt } from '../../../server/features/completion/place.ts'
import { unmarked } from '../marked.ts'

/** The place of the `|`, in short: what is typed, where, and beside which keys. */
function place(marked: string): string | undefined {
  const { text, cursor } = unmarked(marked)
  const found = placeAt(new Lines(text), cursor)
  if (found === undefined) return undefined
  const { at, path, typed, end, siblings, dash, flow, colon, gap, quote, shift } = found
  const flags = Object.entries({ dash, flow, colon, gap, quoted: quote !== undefined, shifted: shift !== undefined })
  return [
    `${at} “${text.slice(typed.start, typed.end)}‸${text.slice(typed.end, end)}” in ${dotted(path) || 'the file'}`,
    siblings.size > 0 ? `beside ${[...siblings.keys()].join(', ')}` : '',
    ...flags.flatMap(([name, set]) => (set ? [name] : [])),
  ]
    .filter(part => part !== '')
    .join('; ')
}

describe('keys at the top', () => {
  it.each([
    ['in an empty file', '|', 'thing “‸” in the file'],
    ['in a file with comments only', '# Ours\n|', 'thing “‸” in the file'],
    ['half typed', 'ti|', 'thing “ti‸” in the file'],
    ['beside others, above and below', 'sla: 1\nti|\nstatus: draft\n', 'thing “ti‸” in the file; beside sla, status'],
    ['at the end of the file', 'sla: 1\npeople:\n  ana: Ana\n|', 'thing “‸” in the file; beside sla, people'],
    ['in a key that is there', 'sla: 1\nti|tle: X\n', 'thing “ti‸tle” in the file; beside sla; colon'],
    ['behind a marker of the document', '---\n|', 'thing “‸” in the file'],
    ['behind a byte-order mark', '\ufeffs|', 'thing “s‸” in the file'],
    ['between lines with CRLF', 'sla: 1\r\nti|\r\n', 'thing “ti‸” in the file; beside sla'],
  ])('%s', (_, marked, expected) => expect(place(marked)).toBe(expected))
})

describe('keys of maps', () => {
  it.each([
    ['on a line with only indentation', 'goals:\n  |', 'thing “‸” in goals'],
    ['half typed', 'goals:\n  rev|', 'thing “rev‸” in goals'],
    [
      'beside others, whose values may go on below',
      'commitments:\n  first:\n    by: sales\n    touches:\n      call: 2\n    |\n    owner: ben\n',
      'thing “‸” in commitments.first; beside by, touches, owner',
    ],
    ['of the next entry', 'teams:\n  sales:\n    lead: ben\n  |', 'thing “‸” in teams; beside sales'],
    [
      'past empty lines and comments',
      'goals:\n\n  # Money\n  period: month\n\n  |',
      'thing “‸” in goals; beside period',
    ],
    ['under a key with a comment', 'goals: # ours\n  |', 'thing “‸” in goals'],
    ['under a quoted key', '"goals":\n  |', 'thing “‸” in goals'],
    ['under a key with an anchor', 'goals: &ours\n  |', 'thing “‸” in goals'],
    ['deep down', 'handoffs:\n  a:\n    reject:\n      wi|', 'thing “wi‸” in handoffs.a.reject'],
  ])('%s', (_, marked, expected) => expect(place(marked)).toBe(expected))
})

describe('lines that are indented unlike their neighbours', () => {
  it.each([
    ['less', 'goals:\n    period: month\n  rev|', 'thing “rev‸” in goals; beside period; shifted'],
    ['more', 'goals:\n  period: month\n     rev|', 'thing “rev‸” in goals; beside period; shifted'],
    ['more than an item of a list', 'to:\n  - sales\n      |', 'thing “‸” in to; shifted'],
  ])('belong to them when indented %s', (_, marked, expected) => expect(place(marked)).toBe(expected))

  it('are moved under them', () => {
    const shift = (marked: string) => {
      const { text, cursor } = unmarked(marked)
      return placeAt(new Lines(text), cursor)?.shift
    }
    expect(shift('goals:\n    period: month\n  |')).toEqual({ span: { start: 25, end: 25 }, text: '  ' })
    expect(shift('goals:\n  period: month\n     |')).toEqual({ span: { start: 23, end: 26 }, text: '' })
  })
})

describe('items of lists', () => {
  it.each([
    ['behind a dash', 'attendees:\n  - |', 'thing “‸” in attendees.0; dash'],
    ['half typed', 'attendees:\n  - sales\n  - mark|', 'thing “mark‸” in attendees.0; dash'],
    ['behind a dash as far left as its key', 'attendees:\n- |', 'thing “‸” in attendees.0; dash'],
    ['without a dash', 'attendees:\n  - sales\n  |', 'thing “‸” in attendees'],
    ['that are maps: the first key', 'history:\n  - pe|', 'thing “pe‸” in history.0; dash'],
    [
      'that are maps: the next key',
      'history:\n  - period: 2025-10\n    |\n    revenue: 1\n  - period: 2025-11\n',
      'thing “‸” in history.0; beside period, revenue',
    ],
    [
      'that are maps: the first key before others',
      'history:\n  - |\n    revenue: 1\n',
      'thing “‸” in history.0; beside revenue; dash',
    ],
    ['that are maps: a key below', 'history:\n  - volumes:\n      |', 'thing “‸” in history.0.volumes'],
    ['that are maps: a value', 'approvals:\n  - person: an|', 'value “an‸” in approvals.0.person'],
  ])('%s', (_, marked, expected) => expect(place(marked)).toBe(expected))
})

describe('items whose dash stands alone', () => {
  it.each([
    ['the first key', 'approvals:\n  -\n    |', 'thing “‸” in approvals.0'],
    ['the next key', 'approvals:\n  -\n    person: ana\n    |', 'thing “‸” in approvals.0; beside person'],
  ])('%s', (_, marked, expected) => expect(place(marked)).toBe(expected))
})

describe('values', () => {
  it.each([
    ['behind the colon and a space', 'owner: |', 'value “‸” in owner'],
    ['right behind the colon', 'owner:|', 'value “‸” in owner; gap'],
    ['half typed', 'teams:\n  sales:\n    lead: be|', 'value “be‸” in teams.sales.lead'],
    ['with spaces', 'within: 2 bus|', 'value “2 bus‸” in within'],
    ['in the middle, with what follows', 'status: dra|ft # yet\n', 'value “dra‸ft” in status'],
    ['in quotes', 'owner: "an|"\n', 'value “an‸” in owner; quoted'],
    ['in a quote that is still open', "owner: 'an|\n", 'value “an‸” in owner; quoted'],
    ['on a line of their own', 'teams:\n  sales:\n    lead:\n      be|', 'thing “be‸” in teams.sales.lead'],
    ['in text that goes on', 'summary: >\n  First\n  |\n', 'text “‸” in summary'],
    [
      'in text that looks like keys',
      'summary: |\n  goals:\n    per‸'.replace('|', '>').replace('‸', '|'),
      'text “‸” in summary',
    ],
  ])('%s', (_, marked, expected) => expect(place(marked)).toBe(expected))

  it.each([
    ['in a comment', '# sla|'],
    ['in a comment behind a value', 'owner: ana # our |'],
    ['in front of a comment', '  | # note'],
    ['between a key and its colon', 'owner | : ana'],
    ['in front of a line', 'goals:\n |  period: month'],
    ['at the header of a text', 'summary: >|'],
  ])('are none %s', (_, marked) => expect(place(marked)).toBeUndefined())
})

describe('braces and brackets', () => {
  it.each([
    ['just opened', 'touches: {|', 'thing “‸” in touches; flow; gap'],
    ['empty', 'touches: { | }', 'thing “‸” in touches; flow'],
    ['the next key', 'touches: { call: 6, em| }', 'thing “em‸” in touches; beside call; flow'],
    ['right behind a comma', 'touches: { call: 6,| }', 'thing “‸” in touches; beside call; flow; gap'],
    ['a key between others', 'touches: { call: 6, |, email: 2 }', 'thing “‸” in touches; beside call, email; flow'],
    ['a key that is there', 'touches: { ca|ll: 6, email: 2 }', 'thing “ca‸ll” in touches; beside email; flow; colon'],
    ['a value', 'touches: { call: | }', 'value “‸” in touches.call; flow'],
    ['a value right behind the colon', 'people: { ana: { team:| } }', 'value “‸” in people.ana.team; flow; gap'],
    ['a value in quotes', 'people: { ana: { team: "sa|" } }', 'value “sa‸” in people.ana.team; flow; quoted'],
    ['an item', 'attendees: [sales, mar|]', 'thing “mar‸” in attendees.0; flow'],
    ['a first item', 'attendees: [|', 'thing “‸” in attendees.0; flow'],
    ['a row', 'history:\n  - { period: 2025-10, re|', 'thing “re‸” in history.0; beside period; flow'],
    ['a map in a row', 'history:\n  - { volumes: { vi| }, period: 2025-10 }', 'thing “vi‸” in history.0.volumes; flow'],
    ['over several lines', 'touches: {\n    call: 6,\n    |\n  }\n', 'thing “‸” in touches; beside call; flow'],
    [
      'a map that began above',
      'history:\n  - { period: 2025-10,\n      volumes: { visit: 1,\n        | } }',
      'thing “‸” in history.0.volumes; beside visit; flow',
    ],
    ['an apostrophe in a word', "x: { a: don't, | }", 'thing “‸” in x; beside a; flow'],
    ['a comma in quotes', 'x: { a: "1, 2", | }', 'thing “‸” in x; beside a; flow'],
    ['closed before', 'goals:\n  - {}\n|', 'thing “‸” in the file; beside goals'],
  ])('%s', (_, marked, expected) => expect(place(marked)).toBe(expected))

  it.each([
    ['behind them', 'touches: { call: 6 }|'],
    ['in front of them', 'touches: |{ call: 6 }'],
    ['behind a row', 'history:\n  - { period: 2025-10 } |'],
    ['in front of a row', 'history:\n  - |{ period: 2025-10 }'],
  ])('have no place %s', (_, marked) => expect(place(marked)).toBeUndefined())
})

describe('the way to a text', () => {
  const path = (marked: string) => {
    const { text, cursor } = unmarked(marked)
    const found = textPathAt(new Lines(text), cursor)
    return found && dotted(found)
  }

  it.each([
    ['behind a key', 'summary: We [[|', 'summary'],
    ['that looks like braces', 'summary: {{ go|', 'summary'],
    ['in a block', 'summary: >\n  We\n  bring [[|', 'summary'],
    ['that goes on without a mark', 'summary: We bring\n  our [[|', 'summary'],
    ['in an item', 'quality:\n  - We [[|', 'quality.0'],
    ['in an item that goes on', 'quality:\n  - We\n    bring [[|', 'quality.0'],
  ])('%s', (_, marked, expected) => expect(path(marked)).toBe(expected))

  it('is none in a comment', () => expect(path('# [[|')).toBeUndefined())
})
