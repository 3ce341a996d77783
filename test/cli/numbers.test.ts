import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from './scratch.ts'

const { file, sla } = scratchFolder()
const classic = readFileSync(path.resolve(import.meta.dirname, '../fixtures/classic.sla.yaml'), 'utf8')
beforeEach(() => file('classic.sla.yaml', classic))

describe('sla targets', () => {
  test('prints a table for people', async () => {
    const { out, status } = await sla(['targets', 'classic.sla.yaml'])
    expect(status).toBe(0)
    expect(out).toContain('Funnel, each month\n──────────────────\n')
    expect(out).toMatch(/visit +2,500 +1,500 +– +1,000 +160 +125\n/)
  })
  test('prints the targets document', async () => {
    const document = JSON.parse((await sla(['targets', 'classic.sla.yaml', '--format', 'json'])).out)
    expect(document.funnel.stages.visit).toEqual({
      plan: 2500,
      required: 1500,
      rate: null,
      gap: 1000,
      value: 160,
      'per-customer': 125,
    })
  })
  test('prints a sheet, in which nothing is a formula', async () => {
    file('formula.sla.yaml', classic.replace('title: Northwind', 'title: =cmd()|Northwind'))
    const { out } = await sla(['targets', 'formula.sla.yaml', '--format', 'csv'])
    expect(out).toContain("title,,title,'=cmd()|Northwind")
    expect(out).toContain('funnel,visit,required,1500')
  })
  test('works for a file with findings, and ends well', async () => {
    file('broken.sla.yaml', classic.replace('revenue: 400000', 'revenue: 400,000'))
    const { out, status } = await sla(['targets', 'broken.sla.yaml', '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(out).goals).toMatchObject({ revenue: null, customers: null })
    expect(JSON.parse(out).funnel.stages.customer).toMatchObject({ plan: 20, required: null })
  })
  test.each([
    [['targets'], 'needs a file'],
    [['targets', 'a', 'b'], 'takes one file'],
    [['targets', 'nope.sla.yaml'], 'There is no file'],
    [['targets', '.'], 'is a folder'],
  ])('says how it is used: %j', async (args, message) => {
    const { err, status } = await sla(args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})

describe('sla explain', () => {
  test('goes down to the numbers in the file', async () => {
    const { out } = await sla(['explain', 'classic.sla.yaml', 'goals.customers'])
    expect(out).toContain('= 240,000 USD ÷ 20,000 USD = 12')
    expect(out).toContain('revenue: 400,000 USD (line 23)')
  })
  test('shows the page of a rule', async () => {
    const page = '# touch-total\n<!-- facts -->\nFinds a wrong total.\n'
    const { out } = await sla(['explain', 'touch-total'], '', { rulePage: async () => page })
    expect(out).toBe('# touch-total\nFinds a wrong total.\n')
  })
  test('says in short what a rule finds where there are no pages', async () =>
    expect((await sla(['explain', 'touch-total'])).out).toContain('touch-total (error, numbers)'))
  test.each([
    [['explain', 'classic.sla.yaml', 'goals.nothing'], 'leads to no known number'],
    [['explain', 'touch-totl'], 'Did you mean touch-total?'],
    [['explain'], 'needs a file and a path'],
  ])('says how it is used: %j', async (args, message) => {
    const { err, status } = await sla(args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})
