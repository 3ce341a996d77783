import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type NewRule, ruleFrom, scaffold } from '../../scripts/rules/scaffold.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const rule: NewRule = { id: 'phone-missing', group: 'names', severity: 'warning' }
const wrong = (id: string | undefined, ...words: readonly string[]) => {
  const result = ruleFrom(id, words)
  return 'wrong' in result ? result.wrong.split('\n')[0] : result
}

describe('“npm run new-rule” understands', () => {
  test('an id, a group and a severity', () => expect(ruleFrom('phone-missing', ['names', 'warning'])).toEqual(rule))

  test('nothing else', () => {
    expect(wrong(undefined)).toBe('A rule needs an id.')
    expect(wrong('Phone missing', 'names', 'warning')).toContain('“Phone missing” cannot be an id')
    expect(wrong('funnel-mismatch', 'numbers', 'error')).toBe('There is a rule “funnel-mismatch” already.')
    expect(wrong('phone-missing', 'names', 'fatal')).toBe('“fatal” is neither a group nor a severity.')
    expect(wrong('phone-missing', 'names')).toBe('A rule needs a group and a severity.')
    expect(wrong('phone-missing', 'warning')).toBe('A rule needs a group and a severity.')
  })
})

describe('a new rule comes with', () => {
  const files = scaffold(rule, read)

  test('its file, its test and its page, and a defect where its group has them', () => {
    expect([...files.keys()]).toEqual([
      'core/rules/names/phone-missing.ts',
      'core/rules/names/index.ts',
      'test/rules/names/phone-missing.test.ts',
      'docs/rules/phone-missing.md',
      'test/rules/defects.ts',
    ])
    expect([...scaffold({ ...rule, group: 'numbers' }, read).keys()]).not.toContain('test/rules/defects.ts')
    expect(files.get('test/rules/defects.ts')).toContain("\n  'phone-missing': sounded(")
  })

  test('what it says of itself', () => {
    const text = files.get('core/rules/names/phone-missing.ts')
    expect(text).toContain('export const phoneMissing: Rule = {')
    expect(text).toContain("id: 'phone-missing',\n    group: 'names',\n    severity: 'warning',")
  })

  test('its place in the index: among the imports by name, last in the list', () => {
    const index = scaffold(
      rule,
      () => `import type { Rule } from '../rule.ts'
import { duplicateName } from './duplicate-name.ts'
import { unusedPerson } from './unused-person.ts'

export const nameRules: readonly Rule[] = [
  unusedPerson,
  duplicateName,
]
`,
    ).get('core/rules/names/index.ts')
    expect(index).toBe(`import type { Rule } from '../rule.ts'
import { duplicateName } from './duplicate-name.ts'
import { phoneMissing } from './phone-missing.ts'
import { unusedPerson } from './unused-person.ts'

export const nameRules: readonly Rule[] = [
  unusedPerson,
  duplicateName,
  phoneMissing,
]
`)
  })

  test('before the rules that have to be the last', () =>
    expect(
      scaffold(
        { ...rule, group: 'life-cycle' },
        () => 'export const all: readonly Rule[] = [\n  a,\n  // Last.\n  b,\n]\n',
      ).get('core/rules/life-cycle/index.ts'),
    ).toContain('  a,\n  phoneMissing,\n  // Last.\n'))
})
