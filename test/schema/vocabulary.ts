/** A node of the JSON Schema, as far as these tests look at it. */
export interface SchemaNode {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly description?: string
  readonly markdownDescription?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>
  readonly patternProperties?: Readonly<Record<string, SchemaNode | boolean>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode
  readonly allOf?: readonly SchemaNode[]
  readonly 'x-value'?: string
  readonly 'x-refers'?: readonly string[]
  readonly 'x-keys'?: {
    readonly declares?: string
    readonly refers?: readonly string[]
    readonly free?: true
  }
}

/** A part of the schema with its JSON pointer and, where it is a property or definition, its name. */
export interface SchemaPart {
  readonly pointer: string
  readonly node: SchemaNode
  readonly named: boolean
}

/** The node a pointer such as `#/$defs/team` leads to. */
function follow(schema: SchemaNode, ref: string): SchemaNode {
  let node: unknown = schema
  for (const step of ref.slice(2).split('/')) {
    if (typeof node !== 'object' || node === null) throw new Error(`${ref} leads nowhere`)
    node = Reflect.get(node, step)
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${ref} leads nowhere`)
  return node
}

/** The node with everything it refers to; what it says itself wins. */
export function meant(schema: SchemaNode, node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node
  const { $ref, ...own } = node
  return { ...meant(schema, follow(schema, $ref)), ...own }
}

const isNode = (value: SchemaNode | boolean | undefined): value is SchemaNode => typeof value === 'object'

/** Every place of the schema that describes a value: definitions, properties, entries of maps, items of lists. */
export function partsOf(schema: SchemaNode): readonly SchemaPart[] {
  const parts: SchemaPart[] = []
  const visit = (pointer: string, node: SchemaNode | boolean | undefined, named: boolean): void => {
    if (!isNode(node)) return
    parts.push({ pointer, node, named })
    for (const [name, child] of Object.entries(node.properties ?? {}))
      visit(`${pointer}/properties/${name}`, child, true)
    visit(`${pointer}/additionalProperties`, node.additionalProperties, false)
    visit(`${pointer}/items`, node.items, false)
  }
  visit('#', schema, true)
  for (const [name, node] of Object.entries(schema.$defs ?? {})) visit(`#/$defs/${name}`, node, true)
  return parts
}
