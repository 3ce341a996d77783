import { readFileSync } from 'node:fs'

interface Part {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Part | false>>
  readonly additionalProperties?: Part | boolean
  readonly items?: Part
}

interface Schema extends Part {
  readonly $defs: Readonly<Record<string, Part>>
}

const schema: Schema = JSON.parse(readFileSync(new URL('../../schemas/sla.schema.json', import.meta.url), 'utf8'))

/** What is described once more for each kind of commitment, where the kind isn't known, and what a library may not have. */
const repeated = ['commitment', 'commitment-any', 'library-file', 'agreement-file']

const namesOf = (part: Part, name: string) =>
  Object.entries(part.properties ?? {}).flatMap(([key, below]) => (below === false ? [] : [`${name}.${key}`]))

/** Every key of the language, with what it is a key of: `agreement.title`, `commitment-volume.count`. */
export const languageKeys: readonly string[] = [
  ...namesOf(schema, 'agreement'),
  ...Object.entries(schema.$defs).flatMap(([name, part]) => (repeated.includes(name) ? [] : namesOf(part, name))),
]

/** The keys of the language that a value, as YAML reads it, has in it. */
export function keysIn(value: unknown, part: Part | boolean | undefined = schema, name = 'agreement'): string[] {
  if (typeof part !== 'object' || typeof value !== 'object' || value === null) return []
  if (part.$ref !== undefined) {
    const path = part.$ref === '#/$defs/commitment' ? kindOf(value) : part.$ref.slice(2).split('/')
    const target = path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], schema)
    return keysIn(value, target as Part, path.at(-1))
  }
  if (Array.isArray(value)) return value.flatMap(item => keysIn(item, part.items, name))
  return Object.entries(value).flatMap(([key, below]) => {
    const own = part.properties?.[key]
    return [...(own ? [`${name}.${key}`] : []), ...keysIn(below, own ?? part.additionalProperties, name)]
  })
}

/** Where the schema describes a commitment of this kind. */
const kindOf = (value: object) => ['$defs', `commitment-${'kind' in value ? value.kind : 'any'}`]
