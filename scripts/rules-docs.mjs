// `npm run docs`: brings the generated parts of docs, of the README and of the settings up to date with rules and schema.
import { root } from './dependencies.mjs'
import { importTypeScript } from './typescript.mjs'

const { writeDocumentation } = await importTypeScript('scripts/rules/files.ts')
const { writeSettings } = await importTypeScript('scripts/rules/settings.ts')
const { writeLanguageReference } = await importTypeScript('scripts/language/page.ts')
writeSettings(root)
writeLanguageReference(root)
const missing = writeDocumentation(root)
if (missing.length > 0) {
  console.error(`These rules have no page in docs/rules yet: ${missing.join(', ')}.`)
  process.exitCode = 1
}
