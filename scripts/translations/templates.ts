import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { withoutExample } from '../../core/language/shape.ts'
import { firstSentence } from '../../core/rules/structure/missing-key.ts'
import { type Area, areaOf, bookOf } from './areas.ts'

/** An English text that a person reads, as it is looked up in translations, and where it first stands. */
export interface Template {
  readonly text: string
  readonly area: Area
}

const folders = ['core', 'server', 'cli', 'client']
/** Writes texts of the manifest. */
const settings = 'scripts/rules/settings.ts'

/**
 * Every template of the product: of the sources, of the schema, and what each rule finds. Each is there once; the part
 * inside VS Code looks its texts up elsewhere and has its own.
 */
export function templatesIn(root: string): readonly Template[] {
  const found = new Map<string, Template>()
  const add = (text: string, file: string) => {
    const area = areaOf(file)
    const key = `${bookOf(area)} ${text}`
    if (isWordy(text) && !found.has(key)) found.set(key, { text, area })
  }
  const sources = [...folders.flatMap(folder => sourcesIn(root, folder)), settings]
  for (const file of sources)
    for (const text of templatesOf(readFileSync(path.join(root, file), 'utf8'))) add(text, file)
  const schema = 'schemas/sla.schema.json'
  const language: SchemaNode = JSON.parse(readFileSync(path.join(root, schema), 'utf8'))
  for (const text of schemaTexts(language, language)) add(text, schema)
  return [...found.values()]
}

/** Signs and places alone are the same in every language. */
const isWordy = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\d+\}/g, ''))

const sourcesIn = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !/\/(?:generated|wordings)\//.test(file))
    .sort()

/** The templates of a source: tagged ones, fixed words under a function that translates them, and what a rule finds. */
export function templatesOf(source: string): string[] {
  const code = source.replace(/^\s*\/\*\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '')
  const tagged = [...code.matchAll(/\b(?:say|phrase)`/g)].map(({ 0: tag, index }) => taggedAt(code, index + tag.length))
  const called = fixedWords.flatMap(pattern =>
    [...code.matchAll(pattern)].map(([, literal = '']) => literalText(literal)),
  )
  return [...tagged, ...called]
}

const literal = `('(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*")`

const fixedWords: readonly RegExp[] = [
  new RegExp(`\\b(?:t|english|label)\\(\\s*${literal}`, 'g'),
  new RegExp(`\\b(?:statedFact|computedFact)\\(\\s*[\\w.]+,\\s*'[\\w-]+',\\s*${literal}`, 'g'),
  new RegExp(`\\bfinds:\\s*${literal}`, 'g'),
]

const unescaped = (text: string) => text.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign))

const literalText = (quoted: string) => unescaped(quoted.slice(1, -1))

/** A tagged template from behind its opening sign, its substitutions as places. */
function taggedAt(code: string, start: number): string {
  let text = ''
  let places = 0
  let at = start
  while (code[at] !== '`') {
    if (at >= code.length) throw new Error(`A template is not closed: ${code.slice(start, start + 60)}`)
    if (code.startsWith('${', at)) {
      at = behindSubstitution(code, at + 2)
      text += `{${places++}}`
    } else {
      const length = code[at] === '\\' ? 2 : 1
      text += code.slice(at, at + length)
      at += length
    }
  }
  return unescaped(text)
}

/** Where a substitution ends: braces, texts and templates within it are passed over. */
function behindSubstitution(code: string, start: number): number {
  let depth = 1
  let at = start
  while (depth > 0) {
    const sign = code[at]
    if (sign === undefined) throw new Error('A substitution is not closed.')
    if (sign === '`') at = behindTemplate(code, at + 1)
    else if (sign === "'" || sign === '"') at = code.indexOf(sign, at + 1) + 1
    else {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      at++
    }
  }
  return at
}

function behindTemplate(code: string, start: number): number {
  let at = start
  while (code[at] !== '`') {
    if (at >= code.length) throw new Error('A template is not closed.')
    at = code.startsWith('${', at) ? behindSubstitution(code, at + 2) : at + (code[at] === '\\' ? 2 : 1)
  }
  return at + 1
}

interface SchemaNode {
  readonly title?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly [key: string]: unknown
}

type Properties = Readonly<Record<string, SchemaNode>>

/** What the schema says of each place, as hover and completion show it, and in short of what is missing. */
function schemaTexts(schema: SchemaNode, root: SchemaNode): string[] {
  const shown = withoutExample(schema.markdownDescription ?? schema.description ?? '') || undefined
  // A condition asks for keys that stand further up.
  const places = [schema, root].map(({ properties = {} }) => properties as Properties)
  const missed = ((schema.required as string[]) ?? []).map(key =>
    places.map(place => place[key]?.description).find(text => text !== undefined),
  )
  const short = missed.flatMap(text => (text === undefined ? [] : firstSentence(text)))
  const own = [schema.title, shown, ...short].filter(text => text !== undefined)
  const maps = ['properties', 'patternProperties', '$defs'].flatMap(key => Object.values(schema[key] ?? {}))
  const single = ['items', 'additionalProperties', 'if', 'then', 'else'].map(key => schema[key])
  const inner = [...maps, ...single, ...((schema.allOf as unknown[]) ?? [])]
  const below = inner.filter((part): part is SchemaNode => typeof part === 'object' && part !== null)
  return [...own, ...below.flatMap(part => schemaTexts(part, root))]
}
