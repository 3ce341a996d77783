// Generates what the code needs from schemas/sla.schema.json: types, and a validator that needs no Ajv at run time.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const root = new URL('../', import.meta.url)
const output = new URL('core/language/generated/', root)
const banner = '// Generated from schemas/sla.schema.json by scripts/generate.mjs. Do not edit.\n'

/** Keywords for people and for our own code: they don't decide whether a file is valid. */
const annotations = [
  ...['title', 'description', 'markdownDescription', 'examples', 'default'],
  ...['x-value', 'x-keys', 'x-refers'],
]

/** What each keyword that can fail says about the failure. */
const errorParams = {
  additionalProperties: '{ readonly additionalProperty: string }',
  const: '{ readonly allowedValue: unknown }',
  enum: '{ readonly allowedValues: readonly string[] }',
  exclusiveMinimum: '{ readonly comparison: string; readonly limit: number }',
  'false schema': 'Readonly<Record<string, never>>',
  maximum: '{ readonly comparison: string; readonly limit: number }',
  minimum: '{ readonly comparison: string; readonly limit: number }',
  minProperties: '{ readonly limit: number }',
  pattern: '{ readonly pattern: string }',
  required: '{ readonly missingProperty: string }',
  type: '{ readonly type: string | readonly string[] }',
}

const schema = JSON.parse(await readFile(new URL('schemas/sla.schema.json', root), 'utf8'))
await mkdir(output, { recursive: true })
await write('sla.ts', await types(schema))
await write('validate.js', validator(schema))
await write('validate.d.ts', validatorTypes())

/** Writes only what changed, so that watchers and incremental builds stay quiet. */
async function write(name, text) {
  const file = new URL(name, output)
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before !== text) await writeFile(file, text)
}

/** The schema with each of its keyword maps changed; names of properties are never taken for keywords. */
function mapSchema(node, change) {
  if (Array.isArray(node)) return node.map(item => mapSchema(item, change))
  if (typeof node !== 'object' || node === null) return node
  const named = new Set(['properties', 'patternProperties', '$defs'])
  const entries = Object.entries(change(node)).map(([keyword, value]) => {
    if (!named.has(keyword)) return [keyword, mapSchema(value, change)]
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapSchema(child, change)]))]
  })
  return Object.fromEntries(entries)
}

function without(keywords, node) {
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword)))
}

/** What a `$ref` inside the schema points to. */
function target(whole, ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((node, step) => node[step], whole)
}

/**
 * Types say which shape a valid file has: a commitment is one of its kinds, maps and lists of words have names,
 * texts and numbers stand in place. Conditions on what must be present are left to the validator.
 */
async function types(whole) {
  const dropped = [...annotations, ...['patternProperties', 'if', 'then', 'else', 'allOf']].filter(
    keyword => keyword !== 'description',
  )
  const inPlace = node => {
    const meant = node.$ref && target(whole, node.$ref)
    if (!meant) return node
    return meant.properties || meant.enum ? { $ref: node.$ref } : inPlace({ ...meant, ...without(['$ref'], node) })
  }
  const { commitment } = whole.$defs
  const kinds = { description: commitment.description, anyOf: commitment.allOf.flatMap(branch => branch.then ?? []) }
  const shapes = mapSchema(whole, node => without(dropped, node === commitment ? kinds : inPlace(node)))
  const text = await compile(shapes, 'SlaFile', { bannerComment: banner, unknownAny: true, format: false })
  return readonly(text)
}

/** What is read from a file is never changed in place. */
function readonly(text) {
  return text
    .replace(/^( *)("?[\w-]+"?\??: |\[k: string\]: )/gm, '$1readonly $2')
    .replace(/(\([^()]*\)|\b\w+)\[\]/g, 'readonly $1[]')
}

/** An ES module of plain code, without messages: no text of a library reaches a person. */
function validator(whole) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    verbose: false,
    strictSchema: true,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  })
  const check = ajv.compile(mapSchema(whole, node => without(annotations, node)))
  const code = standaloneCode(ajv, check)
  const failing = new Set([...code.matchAll(/keyword:"([^"]+)"/g)].map(match => match[1]))
  failing.delete('if')
  const unknown = [...failing].filter(keyword => !(keyword in errorParams))
  if (unknown.length > 0) throw new Error(`SchemaError has no entry for: ${unknown.join(', ')}.`)
  if (/\brequire\(|new Function/.test(code)) throw new Error('The validator would need Ajv at run time.')
  // A check of a small file mostly loads this code, so what nobody asks for is taken out of it.
  const short = withoutEvaluated(withShortErrors(withoutUnusedSchemas(code)))
  return banner + short.replace(/^export const validate = (\w+);\nexport default \w+;$/m, entry)
}

/** The exported function. An error of `if` only repeats what the branch it chose has reported, so it is left out. */
function entry(_exports, name) {
  return `
export function validate(value) {
  const valid = ${name}(value);
  validate.errors = valid ? [] : ${name}.errors.filter(error => error.keyword !== "if");
  return valid;
}
validate.errors = [];`
}

/** One call for each error. Nobody asks in which place of the schema a mistake was found. */
function withShortErrors(code) {
  const error = /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"[^"]*",keyword:("[^"]+"),params:(\{.*\})\};/
  const added = /\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/
  const short = code.replace(
    new RegExp(error.source + added.source, 'g'),
    (_all, _name, at = 'instancePath', keyword, params) =>
      `vErrors = withError(vErrors, ${at}, ${keyword}, ${params});\n`,
  )
  return `${short}
function withError(errors, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`
}

/** The schema asks nowhere which keys other keywords have seen, nor for anything around a value but its place. */
function withoutEvaluated(code) {
  const short = code
    .replace(/^const evaluated0 = .*;\n(?:if\(evaluated0\.dynamic\w+\)\{\nevaluated0\.\w+ = undefined;\n\}\n)+/gm, '')
    .replace(/^(?:evaluated0\.props|validate\d+\.evaluated) = .*;\n/gm, '')
    .replace(/^(function validate\d+\(data, )\{instancePath="", .*\}=\{\}\)\{$/gm, '$1instancePath = ""){')
    .replace(
      /\b(validate\d+\(.*?, )\{instancePath(?::(.*?))?,parentData\b.*?,rootData,dynamicAnchors\}\)/g,
      (_all, call, at = 'instancePath') => `${call}${at})`,
    )
  if (/evaluated|parentData|rootData/.test(short)) throw new Error('Ajv writes its code in another way than before.')
  return short
}

/** The code carries whole schemas of which it reads a few lists of words: the rest is taken out. */
function withoutUnusedSchemas(code) {
  return code.replace(/^const (schema\d+) = (.*);$/gm, (_line, name, json) => {
    const reads = [...code.matchAll(new RegExp(`\\b${name}((?:\\.[\\w$]+|\\["[^"]+"\\])+)`, 'g'))]
    const kept = {}
    for (const [, path] of reads) {
      const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]+)"\]/g)].map(([, word, quoted]) => word ?? quoted)
      keep(kept, JSON.parse(json), steps)
    }
    return reads.length > 0 ? `const ${name} = ${JSON.stringify(kept)};` : ''
  })
}

/** Copies what stands at the end of the path. Of `properties` itself the code only asks which names there are. */
function keep(kept, whole, [step, ...rest]) {
  const value = whole[step]
  if (rest.length > 0) {
    kept[step] ??= {}
    keep(kept[step], value, rest)
  } else if (step === 'properties') {
    kept[step] = { ...Object.fromEntries(Object.keys(value).map(name => [name, {}])), ...kept[step] }
  } else kept[step] = value
}

function validatorTypes() {
  const failures = Object.entries(errorParams).map(
    ([keyword, params]) => `  | Failure<${JSON.stringify(keyword)}, ${params}>`,
  )
  return `${banner}
import type { SlaFile } from './sla.ts'

interface Failure<Keyword extends string, Params> {
  readonly keyword: Keyword
  /** JSON pointer to the wrong value, or to the map whose key is missing or unknown; "" is the whole file. */
  readonly instancePath: string
  readonly params: Params
}

export type SchemaError =
${failures.join('\n')}

/** Whether a value has the shape of an agreement; \`validate.errors\` holds every error of the last call. */
export declare const validate: {
  (value: unknown): value is SlaFile
  readonly errors: readonly SchemaError[]
}
`
}
