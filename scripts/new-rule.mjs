// `npm run new-rule <id> -- --group <group> --severity <severity>`: makes the files of a new rule to fill in.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './dependencies.mjs'
import { importTypeScript } from './typescript.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { group: { type: 'string' }, severity: { type: 'string' } },
})
const [id, ...words] = positionals
// Without the “--” npm takes the flags for its own: it leaves their values as bare words, or in the environment.
const { npm_config_group, npm_config_severity } = process.env
const typed = [...words, values.group, values.severity, npm_config_group, npm_config_severity]

const { ruleFrom, scaffold } = await importTypeScript('scripts/rules/scaffold.ts')
const rule = ruleFrom(
  id,
  typed.filter(word => word && word !== 'true'),
)
if ('wrong' in rule) {
  console.error(rule.wrong)
  process.exit(2)
}
const files = scaffold(rule, file => readFileSync(path.join(root, file), 'utf8'))
for (const [file, text] of files) writeFileSync(path.join(root, file), text)
const run = (...script) => spawnSync(process.execPath, script, { cwd: root, stdio: 'inherit' })
run(
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--write',
  ...[...files.keys()].filter(file => file.endsWith('.ts')),
)
run('scripts/rules-docs.mjs')
console.log(`Fill in:\n${[...files.keys()].map(file => `  ${file}`).join('\n')}
Then: npm run format, npm run docs, npm run unit -- test/rules`)
