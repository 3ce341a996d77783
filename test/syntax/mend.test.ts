import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../core/syntax/edit.ts'
import { parse } from '../../core/syntax/parse.ts'
import { plainOf } from './plain.ts'

/** What people type, the one problem found, the text after its fix, and how the text is read meanwhile. */
interface Slip {
  readonly typed: string
  readonly problem: string
  readonly fixed?: string
  readonly read: unknown
}

const slips: Readonly<Record<string, Slip>> = {
  'a tab in the indentation': {
    typed: 'goals:\n\tperiod: month\n',
    problem: 'tab',
    fixed: 'goals:\n  period: month\n',
    read: { goals: { period: 'month' } },
  },
  'tabs on neighbouring lines are one mistake': {
    typed: 'goals:\n\tperiod: month\n\trevenue: 5\n',
    problem: 'tab',
    fixed: 'goals:\n  period: month\n  revenue: 5\n',
    read: { goals: { period: 'month', revenue: 5 } },
  },
  'a no-break space behind the colon': {
    typed: 'a:\n  by:\u00a0sales\n  to: b\n',
    problem: 'no-break-space',
    fixed: 'a:\n  by: sales\n  to: b\n',
    read: { a: { by: 'sales', to: 'b' } },
  },
  'no space behind the colon': {
    typed: 'a:\n  kind: volume\n  count:250\n  every: month\n',
    problem: 'space-after-colon',
    fixed: 'a:\n  kind: volume\n  count: 250\n  every: month\n',
    read: { a: { kind: 'volume', count: 250, every: 'month' } },
  },
  'no space behind the only colon of a group': {
    typed: 'a:\n  count:250\n',
    problem: 'space-after-colon',
    fixed: 'a:\n  count: 250\n',
    read: { a: { count: 250 } },
  },
  'no space behind the colon in braces': {
    typed: 'a: {by:marketing, to: b}\n',
    problem: 'space-after-colon',
    fixed: 'a: {by: marketing, to: b}\n',
    read: { a: { by: 'marketing', to: 'b' } },
  },
  'no space behind the dash': {
    typed: 'when:\n  -score\n  - size\n',
    problem: 'space-after-dash',
    fixed: 'when:\n  - score\n  - size\n',
    read: { when: ['score', 'size'] },
  },
  'no colon behind a key': {
    typed: 'a:\n  kind: volume\n  owner ana\n  every: month\n',
    problem: 'missing-colon',
    fixed: 'a:\n  kind: volume\n  owner: ana\n  every: month\n',
    read: { a: { kind: 'volume', owner: 'ana', every: 'month' } },
  },
  'no colon behind the key of a group': {
    typed: 'a:\n  b: 1\npeople\n  ana: Ana\nx: 1\n',
    problem: 'missing-colon',
    fixed: 'a:\n  b: 1\npeople:\n  ana: Ana\nx: 1\n',
    read: { a: { b: 1 }, people: { ana: 'Ana' }, x: 1 },
  },
  'a colon inside text': {
    typed: 'why: Note: this\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'why: "Note: this"\nb: 1\n',
    read: { why: 'Note: this', b: 1 },
  },
  'an insert at the start of a text of several lines, with a colon further down': {
    typed: 'summary: {{ goals.revenue }} is what\n  we want, and more\n  stay: that.\ntitle: X\n',
    problem: 'needs-quotes',
    fixed: 'summary: "{{ goals.revenue }} is what\n  we want, and more\n  stay: that."\ntitle: X\n',
    read: { summary: '{{ goals.revenue }} is what we want, and more stay: that.', title: 'X' },
  },
  'a colon in each of two lines of a text': {
    typed: 'why: Note: this\n  goes on: here\ntitle: X\n',
    problem: 'needs-quotes',
    fixed: 'why: "Note: this\n  goes on: here"\ntitle: X\n',
    read: { why: 'Note: this goes on: here', title: 'X' },
  },
  'text that goes on behind a quote': {
    typed: 'when:\n  - "MQL" is a lead\n  - b\n',
    problem: 'needs-quotes',
    fixed: `when:\n  - '"MQL" is a lead'\n  - b\n`,
    read: { when: ['"MQL" is a lead', 'b'] },
  },
  'an apostrophe between apostrophes': {
    typed: "b: 'it's'\nc: 1\n",
    problem: 'needs-quotes',
    fixed: 'b: "it\'s"\nc: 1\n',
    read: { b: "it's", c: 1 },
  },
  'a name with an @': { typed: 'owner: @ana\n', problem: 'drop-at', fixed: 'owner: ana\n', read: { owner: 'ana' } },
  'a backtick in front': {
    typed: 'why: `x` is\n',
    problem: 'needs-quotes',
    fixed: 'why: "`x` is"\n',
    read: { why: '`x` is' },
  },
  'bold text': {
    typed: 'why: **bold** text\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'why: "**bold** text"\nb: 1\n',
    read: { why: '**bold** text', b: 1 },
  },
  'a comparison': {
    typed: 'why: > 80\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'why: "> 80"\nb: 1\n',
    read: { why: '> 80', b: 1 },
  },
  'a percent sign in front': {
    typed: 'why: % of leads\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'why: "% of leads"\nb: 1\n',
    read: { why: '% of leads', b: 1 },
  },
  'an insert alone': {
    typed: 'summary: {{ goals.revenue }}\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'summary: "{{ goals.revenue }}"\nb: 1\n',
    read: { summary: '{{ goals.revenue }}', b: 1 },
  },
  'an insert in front of text': {
    typed: 'summary: {{ goals.revenue }} is the goal\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'summary: "{{ goals.revenue }} is the goal"\nb: 1\n',
    read: { summary: '{{ goals.revenue }} is the goal', b: 1 },
  },
  'a term alone': {
    typed: 'mql: [[mql]]\n',
    problem: 'needs-quotes',
    fixed: 'mql: "[[mql]]"\n',
    read: { mql: '[[mql]]' },
  },
  'a term in a list in brackets': {
    typed: 'when: [Lead is [[mql]]]\nb: 1\n',
    problem: 'needs-quotes',
    fixed: 'when: ["Lead is [[mql]]"]\nb: 1\n',
    read: { when: ['Lead is [[mql]]'], b: 1 },
  },
  'no colon behind a key in braces': {
    typed: 'a: { by marketing, to: b }\n',
    problem: 'missing-colon',
    fixed: 'a: { by: marketing, to: b }\n',
    read: { a: { by: 'marketing', to: 'b' } },
  },
  'a thousands separator in braces': {
    typed: 'a: { volume: 2,500 }\n',
    problem: 'number-separator',
    fixed: 'a: { volume: 2500 }\n',
    read: { a: { volume: '2500' } },
  },
  'a decimal comma in braces': {
    typed: 'a: { rate: 8,5%, volume: 1 }\n',
    problem: 'number-separator',
    fixed: 'a: { rate: 8.5%, volume: 1 }\n',
    read: { a: { rate: '8.5%', volume: 1 } },
  },
  'a quote that is never closed': {
    typed: 'a: "hello\nb: 1\nc: 2\n',
    problem: 'unclosed-quote',
    fixed: 'a: "hello"\nb: 1\nc: 2\n',
    read: { a: 'hello', b: 1, c: 2 },
  },
  'a quote that the next quote seems to close': {
    typed: 'a: "hello\nb: "x"\n',
    problem: 'unclosed-quote',
    fixed: 'a: "hello"\nb: "x"\n',
    read: { a: 'hello', b: 'x' },
  },
  'a bracket that is never closed': {
    typed: 'a: [x, y\nb: 1\n',
    problem: 'unclosed-bracket',
    fixed: 'a: [x, y]\nb: 1\n',
    read: { a: ['x', 'y'], b: 1 },
  },
  'a line one space too deep': {
    typed: 'a:\n  b: 1\n   c: 2\n  d: 3\n',
    problem: 'indentation',
    fixed: 'a:\n  b: 1\n  c: 2\n  d: 3\n',
    // What moved is told once, and its value is not relied on meanwhile.
    read: { a: { b: 1, c: '2', d: 3 } },
  },
  'a line one space too shallow': {
    typed: 'a:\n  b: 1\n c: 2\n  d: 3\n',
    problem: 'indentation',
    fixed: 'a:\n  b: 1\n  c: 2\n  d: 3\n',
    // What moved is told once, and its value is not relied on meanwhile.
    read: { a: { b: 1, c: '2', d: 3 } },
  },
  'a key twice: the second is wrong': {
    typed: 'a: 1\nb: 2\na: 3\n',
    problem: 'duplicate-key',
    read: { a: 1, b: 2 },
  },
  'a directive': { typed: '%YAML 1.2\n---\na: 1\n', problem: 'directive', fixed: '---\na: 1\n', read: { a: 1 } },
  'a second document': {
    typed: 'a: 1\n---\nb: 1\n',
    problem: 'second-document',
    fixed: 'a: 1\nb: 1\n',
    read: { a: 1, b: 1 },
  },
  'an alias to nothing': { typed: 'a: *foo\nb: 1\n', problem: 'unknown-alias', read: { a: '', b: 1 } },
}

describe('a slip of the pen', () => {
  test.each(Object.entries(slips))('%s', (_, { typed, problem, fixed, read }) => {
    const { problems, root, partial } = parse(typed)
    expect(problems.map(({ kind }) => kind)).toEqual([problem])
    expect(plainOf(root)).toEqual(read)
    expect(partial).toBe(false)
    const [edits] = problems.map(found => found.edits)
    expect(edits && applyEdits(typed, edits)).toBe(fixed)
    if (fixed !== undefined) expect(parse(fixed).problems).toEqual([])
  })

  test('on one line leaves the places of the others as they are in the file', () => {
    const text = 'summary: {{ goals.revenue }} is it\nowner: @ana\nstatus: draft\n'
    const { root, problems } = parse(text)
    expect(problems.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['needs-quotes', '{{ goals.revenue }} is it'],
      ['drop-at', '@ana'],
    ])
    const status = root?.kind === 'map' ? root.entries[2] : undefined
    expect(status && text.slice(status.value.span.start, status.value.span.end)).toBe('draft')
  })
})

describe('text that nothing mends', () => {
  test('is left out, said once, and the rest is read', () => {
    const { root, problems, partial } = parse('a: 1\n- b\nc: 2\n')
    expect(problems.map(({ kind }) => kind)).toEqual(['unreadable'])
    expect(plainOf(root)).toEqual({ a: 1, c: 2 })
    expect(partial).toBe(true)
  })
})

describe('valid YAML that looks unusual', () => {
  test.each([
    ['text in several lines', 'why: one\n  two\nb: 1\n'],
    ['folded text with colons and stars', 'why: >\n  Note: *this*\n  @ana {{ x }}\nb: 1\n'],
    ['a block of text with tabs', 'why: |\n  a\n  \tb\n'],
    ['quoted text over lines', 'why: "one\n  two: three"\nb: 1\n'],
    ['brackets over lines', 'a: [x,\n  y]\nb: 1\n'],
    ['a leading document marker', '---\na: 1\n'],
    ['comments everywhere', '# a\na: 1 # b\n# c\n'],
    ['an address', 'why: see https://example.com/a:b\n'],
    ['a clock time', 'hours: 09:00-18:00\n'],
    ['anchors and merge keys', 'a: &x { b: 1 }\nc:\n  <<: *x\n  d: 2\n'],
    ['Windows line ends', 'a:\r\n  b: 1\r\n'],
    ['a byte-order mark', '\ufeffa: 1\n'],
  ])('%s has no problem', (_, text) => expect(parse(text).problems).toEqual([]))
})
