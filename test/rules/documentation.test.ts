import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { worded } from '../../core/language/message.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { upToDate } from '../../scripts/rules/documentation.ts'
import { examplesOf, judged } from '../../scripts/rules/examples.ts'
import { baseOf, documentationOf } from '../../scripts/rules/files.ts'
import { sections } from '../../scripts/rules/page.ts'

const root = path.resolve(import.meta.dirname, '../..')
const base = baseOf(root)
const written = documentationOf(root)
const metas = rules.map(({ meta }) => meta)
const current = upToDate(written, metas, base)

const told = ({ rule, message }: Finding) => `${rule}: ${worded(message)}`

test('every rule has a page, and every page a rule', () =>
  expect([...written.pages.keys()]).toEqual(metas.map(({ id }) => id).toSorted()))

test('the agreement that completes the examples has no findings', () =>
  expect(judged({ kind: 'passes', text: base, files: new Map() }, base).findings.map(told)).toEqual([]))

test('the index and the README follow the rules (“npm run docs” writes them)', () => {
  expect(written.index).toBe(current.index)
  expect(written.readme).toBe(current.readme)
})

describe.each([...written.pages])('%s', (id, page) => {
  const examples = examplesOf(page)

  test('is up to date (“npm run docs” writes its facts and messages)', () => expect(page).toBe(current.pages.get(id)))

  test('says everything that a page says, in order', () => {
    expect([...page.matchAll(/^# (.+)$/gm)].slice(0, 1).map(([, title]) => title)).toEqual([id])
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(sections)
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['fails', 'passes']))
  })

  test.each(examples.filter(({ kind }) => kind === 'fails'))(
    'an example that fails raises this rule alone',
    example => {
      const { findings } = judged(example, base)
      expect(findings.map(told)).toEqual(findings.filter(({ rule }) => rule === id).map(told))
      expect(findings).not.toEqual([])
    },
  )

  test.each(examples.filter(({ kind }) => kind === 'passes'))('an example that passes has no findings', example =>
    expect(judged(example, base).findings.map(told)).toEqual([]),
  )

  test('offers quick fixes in an example, if its facts say so', () => {
    const offered = examples.flatMap(example => judged(example, base).findings.flatMap(({ fixes = [] }) => fixes))
    expect(offered.length > 0).toBe(metas.find(meta => meta.id === id)?.fixable !== undefined)
  })
})
