import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { Configuration } from '../../core/config/configuration.ts'
import { languages } from '../../core/language/wording.ts'
import { rules } from '../../core/rules/registry.ts'
import { configurationSchema, manifestTexts, rulesSetting, textsFile } from '../../scripts/rules/settings.ts'

const json = (file: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const metas = rules.map(({ meta }) => meta)

describe('what offers rules to be set follows the rules (“npm run docs” writes it)', () => {
  test('schemas/sla.config.schema.json', () =>
    expect(json('schemas/sla.config.schema.json')).toEqual(plain(configurationSchema(metas))))

  test('the setting sla.rules', () =>
    expect(json('package.json').contributes.configuration.properties['sla.rules']).toEqual(plain(rulesSetting(metas))))

  test.each(languages)('its texts in %s', language => {
    const texts = json(textsFile(language))
    expect(texts).toEqual(manifestTexts(metas, texts, language))
  })
})

test('the example of the documentation is sound', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/configuration.md'), 'utf8')
  const [, example = ''] = /```yaml\n(rules:[\s\S]*?)```/.exec(page) ?? []
  const configuration = new Configuration(example)
  expect(configuration.findings).toEqual([])
  expect([...configuration.severities]).toEqual([
    ['missing-persona', 'off'],
    ['review-overdue', 'error'],
  ])
  expect(configuration.ignores('offers/old.template.sla.yaml')).toBe(true)
})

describe('the schema says the same as our own checks', () => {
  const ajv = new Ajv2020({ strictTypes: false })
  const valid = ajv.compile(json('schemas/sla.config.schema.json'))
  test.each([
    [{}],
    [null],
    [{ rules: null, ignore: null, 'x-note': 1 }],
    [{ rules: { expired: 'off', 'x-note': 'ours' }, ignore: ['drafts/**'] }],
    [{ ruls: {} }],
    [{ rules: { expird: 'off' } }],
    [{ rules: { expired: 'loud' } }],
    [{ rules: ['expired'] }],
    [{ ignore: 'drafts' }],
    [{ ignore: [5] }],
    [{ ignore: [''] }],
  ])('%j', value => {
    const { findings } = new Configuration(value === null ? '' : JSON.stringify(value))
    expect(findings.length === 0).toBe(valid(value))
  })
})
