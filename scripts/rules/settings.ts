import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { severityWords } from '../../core/config/read.ts'
import { fixed, type Message, say, worded } from '../../core/language/message.ts'
import { type Language, languages, wordingFor } from '../../core/language/wording.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Meta } from '../../core/rules/rule.ts'
import { editorNames } from '../translations/translated.ts'

/** What a person reads about a rule where its severity is decided. */
const told = ({ finds, severity }: Meta): Message =>
  severity === 'info'
    ? say`Finds ${fixed(finds)}. Information unless it is changed here.`
    : severity === 'error'
      ? say`Finds ${fixed(finds)}. An error unless it is changed here.`
      : say`Finds ${fixed(finds)}. A warning unless it is changed here.`

const about = (meta: Meta) => worded(told(meta))

/** Under which the manifest's texts have what is told about a rule. */
const textKey = ({ id }: Meta) => `rule.${id}`

const severity = {
  enum: severityWords,
  enumDescriptions: severityWords.map(word => `%severity.${word}%`),
}

/** The JSON Schema of `sla.config.yaml`, for editors and tools that know no more of it. */
export const configurationSchema = (metas: readonly Meta[]) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://sla-as-code.dev/schemas/sla.config.schema.json',
  title: 'Configuration of SLA as Code',
  description:
    'What a team decides about the checks of its agreements, for the editor and the command line alike. It beats what a person sets in the editor.',
  type: ['object', 'null'],
  additionalProperties: false,
  patternProperties: { '^x-': { description: 'A note of your own.' } },
  properties: {
    rules: {
      description: 'How much each rule weighs: error, warning, info, or off.',
      type: ['object', 'null'],
      additionalProperties: false,
      patternProperties: { '^x-': { description: 'A note of your own.' } },
      properties: Object.fromEntries(
        metas.map(meta => [meta.id, { description: about(meta), default: meta.severity, enum: severityWords }]),
      ),
      examples: [{ 'missing-persona': 'off', 'review-overdue': 'error' }],
    },
    ignore: {
      description:
        'Files that are not checked: patterns that start from the folder of this file. * fits a part of a name, ** any folders.',
      type: ['array', 'null'],
      items: { type: 'string', minLength: 1, examples: ['drafts/**', '**/*.template.sla.yaml'] },
    },
  },
})

/** The editor's setting `sla.rules`; its texts stand in `package.nls.json`. */
export const rulesSetting = (metas: readonly Meta[]) => ({
  type: 'object',
  default: {},
  scope: 'window',
  markdownDescription: '%setting.rules%',
  propertyNames: { enum: metas.map(({ id }) => id), enumDescriptions: metas.map(meta => `%${textKey(meta)}%`) },
  additionalProperties: { type: 'string', ...severity },
})

/** The manifest's texts of a language: those of people who write them, and those about rules. */
export const manifestTexts = (
  metas: readonly Meta[],
  written: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(written).filter(([key]) => !key.startsWith('rule.'))),
  ...Object.fromEntries(metas.map(meta => [textKey(meta), worded(told(meta), wordingFor(language))])),
})

/** The file of the manifest's texts, as VS Code looks for it. */
export const textsFile = (language: Language) =>
  language === 'en' ? 'package.nls.json' : `package.nls.${editorNames[language]}.json`

const schemaFile = 'schemas/sla.config.schema.json'

/** Brings everything that offers rules to be set up to date with the rules. */
export function writeSettings(root: string): void {
  const metas = rules.map(({ meta }) => meta)
  writeFileSync(path.join(root, schemaFile), inShort(configurationSchema(metas)))
  const manifestFile = path.join(root, 'package.json')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  manifest.contributes.configuration.properties['sla.rules'] = rulesSetting(metas)
  writeFileSync(manifestFile, `${JSON.stringify(manifest, undefined, 2)}\n`)
  for (const language of languages) {
    const file = path.join(root, textsFile(language))
    const texts = manifestTexts(metas, JSON.parse(readFileSync(file, 'utf8')), language)
    writeFileSync(file, `${JSON.stringify(texts, undefined, 2)}\n`)
  }
}

/** As the formatter wants it: lists of words on one line where they fit. */
const inShort = (value: unknown) =>
  `${JSON.stringify(value, undefined, 2)}\n`.replace(/\[\s+("[^[\]{}]*?")\s+\]/g, (list, words: string) => {
    const line = `[${words.replace(/",\s+/g, '", ')}]`
    return line.length < 80 ? line : list
  })
