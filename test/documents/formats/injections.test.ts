import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { WrittenId } from '../../../core/documents/formats.ts'
import { manuscriptOf } from '../../../core/documents/manuscript.ts'
import { render } from '../../../core/documents/render.ts'
import { snapshotOf, viewOfText } from '../telling.ts'
import { harmed, harms } from './harm.ts'
import { textAs } from './made.ts'
import { readMarkdown } from './read-markdown.ts'
import { partOf, unpacked } from './unpacked.ts'

/** Where links of documents may lead. */
const harmless = /^(?:https?|mailto):/

test('the harm stands in every field of one’s own words', () => {
  const text = harmed('harm')
  for (const field of ['title', 'summary', 'email', 'meaning', 'statement', 'unit', 'task', 'what', 'action', 'how'])
    expect(text).toMatch(new RegExp(`"?\\b${field}"?:\\s*"harm"`))
  expect(viewOfText(text).title.text).toBe('harm')
})

/** How many events an agreement that says everything has. */
const events = new ICAL.Component(ICAL.parse(await textAs(harmed('harm'), 'ics'))).getAllSubcomponents('vevent').length

describe.each(harms)('%j stands as text', harm => {
  const manuscript = manuscriptOf(snapshotOf(harmed(harm)))
  const as = async (format: WrittenId) => String(await render(manuscript, format))

  test('in Markdown', async () => {
    const { html, links, images } = readMarkdown(await as('md'))
    expect(html.filter(tag => tag !== '<br>')).toEqual([])
    expect(links.filter(href => !harmless.test(href))).toEqual([])
    expect(images).toEqual([])
  })

  test('in Word', async () => {
    const docx = await render(manuscript, 'docx')
    if (typeof docx === 'string') throw new Error('A Word document is no text.')
    for (const [path, part] of unpacked(docx)) if (/\.(?:xml|rels)$/.test(path)) expectWellFormed(part.toString('utf8'))
    const links = [...partOf(docx, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g)]
    expect(links.map(([, href = '']) => href).filter(href => !harmless.test(href))).toEqual([])
  })

  test('on the web page', async () => {
    const page = await as('html')
    expect(page.match(/<(?:script|iframe|img|object|embed|form|input)\b|\son\w+="/gi)).toBeNull()
    expect(page.match(/(?:href|src)="(?!#|https?:|mailto:)/gi)).toBeNull()
  })

  test('in the sheets', async () => {
    for (const format of ['csv', 'commitments-csv'] as const) {
      const { data, errors } = Papa.parse<string[]>(await as(format), { skipEmptyLines: true })
      expect(errors).toEqual([])
      const cells = data.flat().filter(cell => !/^-?\d+(?:\.\d+)?(?:e[-+]\d+)?$/.test(cell))
      expect(cells.filter(cell => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
      expect(new Set(data.map(row => row.length)).size).toBe(1)
    }
  })

  test('in the calendar', async () => {
    const ics = await as('ics')
    expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')).toHaveLength(events)
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    expect(ics).not.toMatch(/^(?:ATTACH|X-EVIL)/m)
  })
})

/** Every tag is closed by its own, and what is no tag has no `<`; nor are there letters that XML doesn't have. */
function expectWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml.replace(
    /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, ...groups: string[]) => {
      const [closes, name = '', , alone] = groups
      if (closes) expect(open.pop()).toBe(name)
      else if (name !== '' && !alone) open.push(name)
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toContain('<')
  expect(rest).not.toMatch(/&(?!(?:lt|gt|amp|quot|apos|#\d+);)/)
  expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u)
}
