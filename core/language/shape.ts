import schema from '../../schemas/sla.schema.json'
import type { Node } from '../syntax/tree.ts'
import { entryOf, nodeAtPath, type Path } from '../syntax/tree.ts'
import type { ValueKind } from './values/kinds.ts'

/** What a name can stand for. */
export const nameKinds = [
  'person',
  'team',
  'term',
  'persona',
  'segment',
  'commitment',
  'handoff',
  'responsibility',
  'report',
  'meeting',
  'stage',
] as const
export type NameKind = (typeof nameKinds)[number]

type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'

/** What the schema says of one place in an agreement, its references resolved. */
export interface Shape {
  readonly types: ReadonlySet<JsonType>
  /** How a scalar here is read; absent where only words or switches are possible. */
  readonly value: ValueKind | undefined
  /** What a scalar here names. */
  readonly refers: readonly NameKind[]
  /** What the keys of a map here are. */
  readonly keys: { readonly declares?: NameKind; readonly refers?: readonly NameKind[]; readonly free?: boolean }
  readonly properties: ReadonlyMap<string, Shape>
  /** Values under keys that the language doesn't name. */
  readonly others: Shape | undefined
  readonly items: Shape | undefined
  readonly words: readonly string[]
  readonly required: readonly string[]
  /** Shapes by the word under `kind`. */
  readonly kinds: ReadonlyMap<string, Shape>
  readonly positive: boolean
  readonly title: string | undefined
  readonly description: string | undefined
  readonly markdown: string | undefined
  readonly examples: readonly unknown[]
  readonly fallback: unknown
}

interface Source {
  readonly $ref?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly properties?: Readonly<Record<string, Source | boolean>>
  readonly additionalProperties?: Source | boolean
  readonly items?: Source
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly required?: readonly string[]
  readonly allOf?: readonly Source[]
  readonly if?: Source
  readonly then?: Source
  readonly else?: Source
  readonly exclusiveMinimum?: number
  readonly title?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly 'x-value'?: ValueKind
  readonly 'x-refers'?: readonly NameKind[]
  readonly 'x-keys'?: Shape['keys']
}

/** What a description says, before its example. */
export const withoutExample = (markdown: string): string => markdown.split('\n\n```', 1)[0] ?? ''

/** What the schema refers to stands in the schema: definitions and properties of definitions. */
function resolved(source: Source): Source {
  if (source.$ref === undefined) return source
  const target = source.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], schema)
  const { $ref: _, ...siblings } = source
  const { title, ...general } = resolved(target as Source)
  return { ...general, ...(title === undefined || isGeneral(general) ? {} : { title }), ...siblings }
}

/** Titles such as “Text” or “Date” say what is written behind a key, and nothing of the key. */
const isGeneral = ({ properties, 'x-value': value }: Source): boolean =>
  properties === undefined && value !== undefined && generalValues.has(value)

const generalValues: ReadonlySet<ValueKind> = new Set<ValueKind>([
  ...(['id', 'text', 'prose', 'count', 'number', 'money', 'amount', 'percent'] as const),
  ...(['duration', 'length', 'cadence', 'date'] as const),
])

const shapes = new Map<Source, Shape>()

function shapeOf(source: Source): Shape {
  const known = shapes.get(source)
  if (known !== undefined) return known
  const shape = new LazyShape(resolved(source))
  shapes.set(source, shape)
  return shape
}

/** Builds what hangs below a place only when asked for it. */
class LazyShape implements Shape {
  readonly types: ReadonlySet<JsonType>
  readonly value: ValueKind | undefined
  readonly refers: readonly NameKind[]
  readonly keys: Shape['keys']
  readonly required: readonly string[]
  readonly words: readonly string[]
  readonly positive: boolean
  readonly title: string | undefined
  readonly description: string | undefined
  readonly markdown: string | undefined
  readonly examples: readonly unknown[]
  readonly fallback: unknown
  private made: {
    properties?: Map<string, Shape>
    kinds?: Map<string, Shape>
    others?: Shape | undefined
    items?: Shape | undefined
  } = {}

  constructor(private readonly source: Source) {
    this.types = new Set([source.type ?? []].flat() as JsonType[])
    this.value = source['x-value']
    this.refers = source['x-refers'] ?? []
    this.keys = source['x-keys'] ?? {}
    this.required = source.required ?? []
    this.words = (source.enum ?? []).map(String)
    this.positive = source.exclusiveMinimum === 0
    this.title = source.title
    this.description = source.description
    this.markdown = source.markdownDescription ?? source.description
    this.examples = source.examples ?? []
    this.fallback = source.default
  }

  get properties(): ReadonlyMap<string, Shape> {
    this.made.properties ??= new Map(
      Object.entries(this.source.properties ?? {}).flatMap(([key, value]) =>
        typeof value === 'boolean' ? [] : [[key, shapeOf(value)] as const],
      ),
    )
    return this.made.properties
  }

  get others(): Shape | undefined {
    const { additionalProperties } = this.source
    if (typeof additionalProperties === 'object') this.made.others ??= shapeOf(additionalProperties)
    return this.made.others
  }

  get items(): Shape | undefined {
    if (this.source.items !== undefined) this.made.items ??= shapeOf(this.source.items)
    return this.made.items
  }

  get kinds(): ReadonlyMap<string, Shape> {
    this.made.kinds ??= new Map(
      (this.source.allOf ?? []).flatMap(branch => {
        const kind = branch.if?.properties?.kind
        const word = typeof kind === 'object' ? kind.const : undefined
        if (typeof word === 'string' && branch.then !== undefined) return [[word, shapeOf(branch.then)] as const]
        return branch.else === undefined ? [] : [['', shapeOf(branch.else)] as const]
      }),
    )
    return this.made.kinds
  }
}

/** The whole file. Imported JSON has the types of its text (any word is a string), hence the cast. */
export const rootShape: Shape = shapeOf(schema as unknown as Source)

/** The shape of a map that is there: of commitments the one of its kind, or of all kinds while that isn't known. */
export function shapeOfNode(shape: Shape, node: Node | undefined): Shape {
  if (shape.kinds.size === 0) return shape
  const kind = entryOf(node, 'kind')?.value
  return (kind?.kind === 'scalar' ? shape.kinds.get(kind.text) : undefined) ?? shape.kinds.get('') ?? shape
}

/** The shape below a key of a map; `undefined` for keys that the language doesn't know and for `x-` keys. */
export function shapeBelow(shape: Shape, key: string): Shape | undefined {
  if (key.startsWith('x-')) return undefined
  return shape.properties.get(key) ?? shape.others
}

/** What the schema says of a place in this file; `undefined` where it says nothing. */
export function shapeAtPath(root: Node | undefined, path: Path): Shape | undefined {
  let shape: Shape | undefined = rootShape
  for (const [depth, step] of path.entries()) {
    if (shape === undefined) return undefined
    const node = nodeAtPath(root, path.slice(0, depth))
    if (typeof step === 'number') shape = shape.items
    else {
      const commitment: Shape = shapeOfNode(shape, node)
      // The word under `kind` is described once, on the commitment itself.
      shape = shape.properties.get(step) ?? shapeBelow(commitment, step)
    }
  }
  return shape
}
