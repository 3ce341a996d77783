import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { meant, partsOf, type SchemaNode } from './vocabulary.ts'

const schema: SchemaNode = JSON.parse(readFileSync(new URL('../../schemas/sla.schema.json', import.meta.url), 'utf8'))
const parts = partsOf(schema).map(part => ({ ...part, node: meant(schema, part.node) }))
/** Conditions on the whole file: they repeat keys without describing them. */
const isCondition = (pointer: string) => /\$defs\/(agreement|library)-file/.test(pointer)
const described = parts.filter(part => part.named && !isCondition(part.pointer))
const typesOf = ({ type }: SchemaNode): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))
const pointers = (found: readonly { readonly pointer: string }[]) => found.map(part => part.pointer)

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
ajv.addVocabulary(['markdownDescription', 'x-value', 'x-keys', 'x-refers'])
ajv.addSchema(schema, 'sla')
const withoutMarkup = (markdown: string) => markdown.replace(/\*\*|`/g, '')

describe('the schema as documentation', () => {
  it('describes every key, in plain text and in Markdown', () => {
    const silent = described.filter(({ node }) => !node.description || !node.markdownDescription)
    expect(pointers(silent)).toEqual([])
  })

  it('says the same in both', () => {
    const differing = described.filter(
      ({ node }) => !withoutMarkup(node.markdownDescription ?? '').startsWith(node.description ?? '-'),
    )
    expect(pointers(differing)).toEqual([])
  })

  it('gives examples for every key', () => {
    const without = described.filter(({ pointer, node }) => pointer !== '#' && !node.examples?.length)
    expect(pointers(without)).toEqual([])
  })

  it.each(
    described.filter(({ pointer, node }) => pointer !== '#' && node.examples).map(part => [part.pointer, part.node]),
  )('has examples that fit: %s', (pointer, node) => {
    const check = ajv.compile({ $ref: `sla${pointer}` })
    for (const example of node.examples ?? []) {
      check(example)
      expect(check.errors ?? [], JSON.stringify(example)).toEqual([])
    }
  })
})

describe('the vocabulary our own code reads', () => {
  it('names the kind of value of every scalar that is not a word of a list, true or false', () => {
    const scalars = parts.filter(({ node }) =>
      typesOf(node).some(type => ['string', 'number', 'integer'].includes(type)),
    )
    const unnamed = scalars.filter(({ node }) => !node.enum && node.const === undefined && !node['x-value'])
    expect(scalars.length).toBeGreaterThan(100)
    expect(pointers(unnamed)).toEqual([])
  })

  it('uses these kinds of values and no others', () => {
    const used = new Set(parts.flatMap(({ node }) => node['x-value'] ?? []))
    const values = 'amount cadence count currency date duration email history-period hours id lag language-version'
    const more = 'length money number path percent prose rate text timezone version'
    expect([...used].sort()).toEqual(`${values} ${more}`.split(' '))
  })

  it('says of every open map what its keys are', () => {
    const open = parts.filter(({ node }) => typeof node.additionalProperties === 'object')
    const unsaid = open.filter(({ node }) => !node['x-keys'])
    expect(pointers(unsaid)).toEqual([])
  })

  it('says what every id names', () => {
    const ids = parts.filter(({ pointer, node }) => node['x-value'] === 'id' && pointer !== '#/$defs/id')
    expect(pointers(ids.filter(({ node }) => !node['x-refers']?.length))).toEqual([])
  })

  it('refers only to kinds of names that something declares', () => {
    const declared = new Set(parts.flatMap(({ node }) => node['x-keys']?.declares ?? []))
    const referred = new Set(
      parts.flatMap(({ node }) => [...(node['x-refers'] ?? []), ...(node['x-keys']?.refers ?? [])]),
    )
    expect([...referred].filter(kind => !declared.has(kind))).toEqual([])
  })

  /** Maps that list their own keys; a commitment leaves that to its kind. */
  const maps = parts.filter(({ node }) => typesOf(node).includes('object') && !node.allOf)

  it('allows x- keys in every map', () => {
    expect(maps.length).toBeGreaterThan(40)
    expect(pointers(maps.filter(({ node }) => node.patternProperties?.['^x-'] !== true))).toEqual([])
  })

  it('allows no unknown keys in any map', () => {
    expect(pointers(maps.filter(({ node }) => node.additionalProperties === undefined))).toEqual([])
  })
})
