import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { misplacedKeys } from './language-order.ts'

const root = new URL('../../', import.meta.url)

/** Every agreement in a folder of the project and below, by its path from the root. */
const agreementsIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.sla.yaml'))
    .map(name => `${folder}${name.replaceAll('\\', '/')}`)
    .toSorted()

const parsed = (text: string) => parseDocument(text, { merge: true })

describe.each([...agreementsIn('samples/'), ...agreementsIn('test/fixtures/agreements/')])('%s', path => {
  const text = readFileSync(new URL(path, root), 'utf8')

  it('is YAML', () => {
    const { errors, warnings } = parsed(text)
    expect([...errors, ...warnings].map(problem => problem.message)).toEqual([])
  })

  it('has its keys in the order in which the language lists them', () => {
    expect(misplacedKeys(parsed(text).contents)).toEqual([])
  })
})

describe('the order of keys', () => {
  it('is judged at the top, in entries and in lists', () => {
    const text = [
      'sla: 1',
      'commitments:',
      '  leads: { kind: volume, by: marketing }',
      'history:',
      '  - { revenue: 1, period: 2026-01 }',
    ].join('\n')
    expect(misplacedKeys(parsed(text).contents)).toEqual([
      'commitments stands before history',
      'commitments.leads.kind stands before commitments.leads.by',
      'history.0.revenue stands before history.0.period',
    ])
  })
})
