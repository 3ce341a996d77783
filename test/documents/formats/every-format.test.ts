import { describe, expect, test } from 'vitest'
import { formats, type WrittenId } from '../../../core/documents/formats.ts'
import { manuscriptOf } from '../../../core/documents/manuscript.ts'
import { render } from '../../../core/documents/render.ts'
import { missingFrom } from '../every-field.ts'
import { everything } from '../everything.ts'
import { agreements, snapshotOf } from '../telling.ts'
import { docxAs, textAs } from './made.ts'
import { readMarkdown } from './read-markdown.ts'
import { wordsOf } from './unpacked.ts'

const written = formats.map(({ id }) => id).filter((id): id is WrittenId => id !== 'pdf')

/** What an agreement takes from other files is read only with them. */
const alone = ([name, text]: readonly [string, string]) => name !== 'broken.sla.yaml' && !/^extends:/mu.test(text)
const sound: readonly (readonly [string, string])[] = [
  ['an agreement that says everything', everything],
  ...[...agreements].filter(alone),
]

describe('every field reaches every document of running text', () => {
  test.each(sound)('Markdown: %s', async (_, text) => {
    expect(missingFrom(readMarkdown(await textAs(text, 'md')).words, snapshotOf(text))).toEqual([])
  })
  test.each(sound)('Word: %s', async (_, text) => {
    expect(missingFrom(wordsOf(await docxAs(text)), snapshotOf(text))).toEqual([])
  })
})

test('the web page is the page of the preview, with its style and a place to sign', async () => {
  const text = agreements.get('northwind.sla.yaml') ?? ''
  const page = await textAs(text, 'html')
  expect(page).toContain('<body class="paper">')
  expect(page).toMatch(/<style>[^<]*@page[^<]*<\/style>/)
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i)
  expect(page).toMatch(/<ul class="signatures">.*<b>Ana<\/b>.*for Marketing.*<b>Ben<\/b>.*for Sales.*<\/ul>/s)
})

describe('the same agreement gives the same bytes', () => {
  test.each(written)('%s', async format => {
    const text = agreements.get('veloz.sla.yaml') ?? ''
    const [one, other] = await Promise.all([1, 2].map(() => render(manuscriptOf(snapshotOf(text)), format)))
    expect(Buffer.from(one ?? '').equals(Buffer.from(other ?? ' '))).toBe(true)
  })
})

describe('what is wrong is listed', () => {
  const broken = agreements.get('broken.sla.yaml') ?? ''
  const { findings } = snapshotOf(broken)

  test('in Markdown and Word, under the last heading, and told at the beginning', async () => {
    const { words } = readMarkdown(await textAs(broken, 'md'))
    for (const read of [words, wordsOf(await docxAs(broken))]) {
      expect(read).toContain('This agreement has 12 errors. They are listed at the end, under “Open points”.')
      const listed = read.slice(read.lastIndexOf('Open points'))
      for (const { rule } of findings) expect(listed).toContain(rule)
    }
  })

  test('a sound agreement has no such heading', async () => {
    expect(await textAs(agreements.get('northwind.sla.yaml') ?? '', 'md')).not.toContain('Open points')
  })
})

describe('documents can be made of any text', () => {
  test.each([
    '',
    '- a\n- b',
    'just words',
    '\u0000',
    'sla: [1',
    'teams: 3\npeople: []\ncommitments: yes\nfunnel: []\nhistory: {}\nhandoffs: 1',
    'commitments: { constructor: { kind: volume }, a: , b: [] }',
    'meetings: { a: { every: sometimes }, b: { every: month } }\nvalid: { from: 2026-13-01, to: 2020-01-01 }',
    'review: { every: week, next: 2026-02-30 }',
  ])('%j', async text => {
    for (const format of written) {
      const content = await render(manuscriptOf(snapshotOf(text)), format)
      expect(content.length).toBeGreaterThan(0)
    }
  })
})
