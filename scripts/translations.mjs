// `npm run translations -- es [area]`: what a language lacks, as lines to fill in, and what it has too much of.
import { root } from './dependencies.mjs'
import { importTypeScript } from './typescript.mjs'

const { shortfallOf } = await importTypeScript('scripts/translations/shortfall.ts')
const [language, ...areas] = process.argv.slice(2)
if (language !== 'es' && language !== 'pt') {
  console.error('Say which language: npm run translations -- es [area …]')
  process.exit(2)
}
const { missing, stale } = shortfallOf(root, language)
for (const [area, texts] of Object.entries(missing)) {
  if (areas.length > 0 && !areas.includes(area)) continue
  console.log(`\n// ${area}: ${texts.length} missing`)
  for (const text of texts) console.log(`  ${JSON.stringify(text)}: '',`)
}
if (stale.length > 0) console.log(`\n// ${stale.length} that nothing says any more`)
for (const text of stale) console.log(`  ${JSON.stringify(text)}`)
