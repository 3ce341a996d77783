import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isMap, isSeq, type ParsedNode, parseDocument } from 'yaml'
import { misplacedKeys } from './language-order.ts'

interface Snippet {
  readonly prefix: readonly string[]
  readonly description: string
  readonly body: readonly string[]
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL('../../snippets/sla.json', import.meta.url), 'utf8'),
)

/** What the variables of a snippet say on a fixed day. */
const today: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '21' }

/** The text a person gets who accepts a snippet and changes none of its placeholders. */
const accepted = ({ body }: Snippet): string => {
  const text = body.join('\n')
  const defaults = new Map<string, string>()
  for (const [, stop, value = ''] of text.matchAll(/\$\{(\d+):([^}]*)\}/g)) defaults.set(String(stop), value)
  return text
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(
      /\$\{(\d+):[^}]*\}|\$(\d+)/g,
      (_, first?: string, again?: string) => defaults.get(first ?? again ?? '') ?? '',
    )
    .replace(/\$([A-Z_]+)/g, (_, variable: string) => today[variable] ?? variable)
}

/** Where an entry belongs; a snippet that isn't listed stands at the top of a file. */
const places: Readonly<Record<string, string>> = {
  'Lead volume': 'commitments',
  'Pipeline value': 'commitments',
  'First response': 'commitments',
  'Follow-up touches': 'commitments',
  'Close rate': 'commitments',
  'Rejected-lead feedback': 'commitments',
  'Report commitment': 'commitments',
  'Custom commitment': 'commitments',
  'Definition, short': 'definitions',
  'Definition, full': 'definitions',
  'Lead score': 'definitions.mql',
  Person: 'people',
  Team: 'teams',
  Persona: 'personas',
  'History row': 'history',
  Stage: 'funnel.stages',
  Segment: 'segments',
  'Hand-off': 'handoffs',
  Responsibility: 'responsibilities',
  Report: 'reports',
  Meeting: 'meetings',
  Approval: 'approvals',
  Change: 'changes',
}

/** A file that holds nothing but the snippet, in its place. */
const fileWith = (name: string, snippet: Snippet): string => {
  const above = places[name]?.split('.') ?? []
  const opening = above.map((key, depth) => `${'  '.repeat(depth)}${key}:`)
  const body = accepted(snippet)
    .split('\n')
    .map(line => (line === '' ? '' : '  '.repeat(above.length) + line))
  return [...opening, ...body].join('\n')
}

const usesBracesOutsideRows = (node: ParsedNode | null, key = ''): boolean => {
  const isRow = ['touches', 'minutes-each', 'rates', 'history'].includes(key)
  if (isRow || node === null) return false
  if (isMap(node))
    return node.flow === true || node.items.some(pair => usesBracesOutsideRows(pair.value, String(pair.key)))
  return isSeq(node) && node.items.some(item => usesBracesOutsideRows(item as ParsedNode))
}

describe.each(Object.entries(snippets))('the snippet "%s"', (name, snippet) => {
  const file = parseDocument(fileWith(name, snippet))

  it('is YAML as soon as it is accepted', () => {
    expect([...file.errors, ...file.warnings].map(problem => problem.message)).toEqual([])
  })

  it('has its keys in the order of the language, without braces except for rows of numbers', () => {
    expect(misplacedKeys(file.contents)).toEqual([])
    expect(usesBracesOutsideRows(file.contents)).toBe(false)
  })

  it('is found by plain words and described in a sentence', () => {
    expect(snippet.prefix.filter(word => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([])
    expect(snippet.description.length).toBeGreaterThan(20)
  })
})

describe('the snippets together', () => {
  it('answer to a word only once', () => {
    const words = Object.values(snippets).flatMap(snippet => snippet.prefix)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('have a place for every listed entry', () => {
    expect(Object.keys(places).filter(name => snippets[name] === undefined)).toEqual([])
  })
})
