import { beforeAll, describe, expect, test } from 'vitest'
import { agreement } from '../telling.ts'
import { docxAs } from './made.ts'
import { partOf, unpacked, wordsOf } from './unpacked.ts'

let northwind: Uint8Array = new Uint8Array()
let document = ''
beforeAll(async () => {
  northwind = await docxAs(agreement('northwind.sla.yaml'))
  document = partOf(northwind, 'word/document.xml')
})

/** The paragraphs of a style, as text. */
const styled = (style: string): readonly string[] =>
  [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inner = '']) => inner)
    .filter(inner => inner.includes(`<w:pStyle w:val="${style}"/>`))
    .map(inner => inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'))

test('has the title and Word’s own headings, so that navigation works', () => {
  expect(styled('Title')).toEqual(['Northwind – Marketing and Sales'])
  expect(styled('Heading1')).toEqual([
    'Between whom',
    'What the words mean',
    'Whom we look for',
    'Goals and targets',
    'What each side promises',
    'How it changes hands',
    'Who does what',
    'Who answers for how much',
    'Reports and meetings',
    'Approvals',
    'How the numbers came about',
  ])
  expect(styled('Heading2')).toEqual(expect.arrayContaining(['Marketing promises Sales', 'Sales promises Marketing']))
})

test('numbers each promise, so that people can name it', () => {
  expect(styled('Clause')[0]).toBe('Marketing delivers 250 contacts every month')
  expect(document.match(/<w:pStyle w:val="Clause"\/>.*?<w:ilvl w:val="1"\/>/gs)).toHaveLength(5)
})

test('repeats the header of each table and cuts no row in two', () => {
  const rows = [...document.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([row]) => row)
  const headers = rows.filter(row => row.includes('<w:tblHeader/>'))
  expect(headers.length).toBe(styled('Caption').length + 1)
  expect(rows.filter(row => !row.includes('<w:cantSplit/>'))).toEqual([])
})

test('has a place to sign for each lead, with what they approved', () => {
  expect(wordsOf(northwind)).toMatch(/Signature\s+Date\s+Ana\s+for Marketing\s+22 June 2026, version 2026\.07/)
})

test('counts its pages', () => {
  const footer = [...unpacked(northwind)].find(([path]) => /^word\/footer\d+\.xml$/.test(path))?.[1].toString() ?? ''
  expect(footer).toMatch(/PAGE<.*NUMPAGES</s)
  expect(footer).toContain('Northwind – Marketing and Sales · version 2026.07 · active')
})

describe('its properties', () => {
  test('say what it is, and in which language', () => {
    const properties = partOf(northwind, 'docProps/core.xml')
    expect(properties).toContain('<dc:title>Northwind – Marketing and Sales</dc:title>')
    expect(properties).toContain('<dc:language>en</dc:language>')
    expect(partOf(northwind, 'word/styles.xml')).toContain('<w:lang w:val="en-US"/>')
  })
  test('say nothing of when and by whom it was made', () => {
    expect(partOf(northwind, 'docProps/core.xml')).not.toMatch(/created|modified|creator/i)
  })
})

test('links only to what is written as a link', async () => {
  const docx = await docxAs(
    'sla: 1\npeople: { ana: { name: Ana, email: ana@harbor.example } }\nteams: { a: { lead: ana } }\n',
  )
  const links = partOf(docx, 'word/_rels/document.xml.rels').match(/Target="[^"]*" TargetMode="External"/g)
  expect(links).toEqual(['Target="mailto:ana@harbor.example" TargetMode="External"'])
})

test('is of no day and no time zone', () => {
  const zip = Buffer.from(northwind)
  const times = new Set<number>()
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4))
    times.add(zip.readUInt32LE(at + 12))
  expect([...times]).toEqual([0x00210000])
})
