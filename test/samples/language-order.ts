import { readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'

interface SchemaNode {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, SchemaNode | true>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode
}

interface Schema extends SchemaNode {
  readonly $defs: Readonly<Record<string, SchemaNode>>
}

const schema: Schema = JSON.parse(readFileSync(new URL('../../schemas/sla.schema.json', import.meta.url), 'utf8'))

/** A stage reads as a calculation, rate before volume ("10% makes 250"), whichever the schema explains first. */
const stageKeys = ['rate', 'volume', 'owner', 'lag', 'expanding']

/** A library says what it is at once: it starts with `sla` and `library`. */
const topKeys = ['sla', 'library', ...Object.keys(schema.properties ?? {}).filter(key => !/^(sla|library)$/.test(key))]

const orderOf = (part: SchemaNode | undefined): readonly string[] => {
  if (part === schema) return topKeys
  return part === schema.$defs.stage ? stageKeys : Object.keys(part?.properties ?? {})
}

const isOwnKey = (key: string) => key.startsWith('x-')

const textOf = (node: unknown) => (isScalar(node) ? String(node.value) : '')

const definitionOf = (ref: string) => schema.$defs[ref.replace('#/$defs/', '')]

/** The part of the schema that describes a node; a commitment's keys depend on its kind. */
const describing = (part: SchemaNode | boolean | undefined, node: unknown): SchemaNode | undefined => {
  if (part === undefined || typeof part === 'boolean') return undefined
  if (part.$ref === '#/$defs/commitment' && isMap(node))
    return schema.$defs[`commitment-${textOf(node.get('kind', true))}`]
  return part.$ref === undefined ? part : describing(definitionOf(part.$ref), node)
}

const misplacedIn = (map: YAMLMap, part: SchemaNode | undefined, path: string): readonly string[] => {
  const known = orderOf(part)
  const keys = map.items.map(pair => textOf(pair.key)).filter(key => known.includes(key))
  const inOrder = keys.toSorted((a, b) => known.indexOf(a) - known.indexOf(b))
  const first = keys.findIndex((key, index) => key !== inOrder[index])
  const here = first === -1 ? [] : [`${path}${keys[first]} stands before ${path}${inOrder[first]}`]
  const below = map.items
    .filter(pair => !isOwnKey(textOf(pair.key)))
    .flatMap(pair => {
      const key = textOf(pair.key)
      const next = part?.properties?.[key] ?? part?.additionalProperties
      return misplacedKeys(pair.value as ParsedNode | null, next, `${path}${key}.`)
    })
  return [...here, ...below]
}

/** Sentences about keys that don't stand in the order in which the language lists them; empty if all do. */
export const misplacedKeys = (
  node: ParsedNode | null,
  part: SchemaNode | boolean | undefined = schema,
  path = '',
): readonly string[] => {
  const described = describing(part, node)
  if (isMap(node)) return misplacedIn(node, described, path)
  if (!isSeq(node)) return []
  return node.items.flatMap((item, index) => misplacedKeys(item as ParsedNode, described?.items, `${path}${index}.`))
}
