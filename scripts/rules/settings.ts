import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { severityWords } from '../../core/config/read.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Meta } from '../../core/rules/rule.ts'

/** What a person reads about a rule where its severity is decided. */
const about = ({ finds, severity }: Meta) =>
  `Finds ${finds}. ${severity === 'info' ? 'Information' : severity === 'error' ? 'An error' : 'A warning'} unless it is changed here.`

const severity = {
  enum: severityWords,
  enumDescriptions: [
    'Fails checks; red in the editor.',
    'Stands out, and fails checks only where a limit for warnings is set.',
    'A hint.',
    'Nothing is said.',
  ],
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

/** The editor's setting `sla.rules`. */
export const rulesSetting = (metas: readonly Meta[]) => ({
  type: 'object',
  default: {},
  scope: 'window',
  markdownDescription:
    'How much each rule weighs for you: `error`, `warning`, `info`, or `off`. What the team writes in `sla.config.yaml` beats it.',
  propertyNames: { enum: metas.map(({ id }) => id), enumDescriptions: metas.map(about) },
  additionalProperties: { type: 'string', ...severity },
})

const schemaFile = 'schemas/sla.config.schema.json'

/** Brings everything that offers rules to be set up to date with the rules. */
export function writeSettings(root: string): void {
  const metas = rules.map(({ meta }) => meta)
  writeFileSync(path.join(root, schemaFile), inShort(configurationSchema(metas)))
  const manifestFile = path.join(root, 'package.json')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  manifest.contributes.configuration.properties['sla.rules'] = rulesSetting(metas)
  writeFileSync(manifestFile, `${JSON.stringify(manifest, undefined, 2)}\n`)
}

/** As the formatter wants it: lists of words on one line where they fit. */
const inShort = (value: unknown) =>
  `${JSON.stringify(value, undefined, 2)}\n`.replace(/\[\s+("[^[\]{}]*?")\s+\]/g, (list, words: string) => {
    const line = `[${words.replace(/",\s+/g, '", ')}]`
    return line.length < 80 ? line : list
  })
