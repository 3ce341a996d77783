import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { asFile, formatNamed, formatOfName } from '../../../core/documents/formats.ts'
import { agreement } from '../telling.ts'
import { textAs } from './made.ts'

describe('the commitments as a sheet', () => {
  test('are one a row', async () => {
    const { data } = Papa.parse<Record<string, string>>(
      await textAs(agreement('northwind.sla.yaml'), 'commitments-csv'),
      {
        header: true,
        skipEmptyLines: true,
      },
    )
    expect(data.map(row => row.Id)).toEqual([
      'qualified-contacts',
      'monthly-numbers',
      'first-contact',
      'persistence',
      'close-rate',
    ])
    expect(data[3]).toEqual({
      Id: 'persistence',
      By: 'Sales',
      To: 'Marketing',
      Promise: 'Sales makes 12 touches with each contact within 15 business days before giving up',
      'Answers for it': 'Ben',
      Touches: '6 calls, 3 voicemails, 3 e-mails',
      'Supported by the numbers': '',
      'If missed': 'goes to Ana',
    })
  })
})

test('the targets as a sheet have one number a row', async () => {
  expect(await textAs(agreement('northwind.sla.yaml'), 'csv')).toContain('\nfunnel,contact,required,250\n')
})

test('the targets as JSON are the targets document', async () => {
  const document = JSON.parse(await textAs(agreement('northwind.sla.yaml'), 'json'))
  expect(document.goals.customers).toBe(20)
})

describe('a format', () => {
  test.each([
    ['a.html', 'html'],
    ['a.PDF', 'pdf'],
    ['a.csv', 'csv'],
    ['a.commitments.csv', 'commitments-csv'],
    ['commitments.csv', 'csv'],
    ['a.txt', undefined],
    ['html', undefined],
  ])('of the name %s is %s', (name, id) => {
    expect(formatOfName(name)?.id).toBe(id)
  })
  test('for spreadsheets carries the mark by which they know its letters', () => {
    expect(asFile('á', formatNamed('csv'))).toBe('\ufeffá')
    expect(asFile('á', formatNamed('md'))).toBe('á')
  })
})
