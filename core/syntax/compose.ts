import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Node as SourceNode,
  type YAMLMap,
} from 'yaml'
import { limits } from './limits.ts'
import type { Span } from './lines.ts'
import type { SyntaxProblem } from './problems.ts'
import type { Entry, Node, Scalar, Style, YamlList, YamlMap } from './tree.ts'

/** An error of the YAML library: its code and place. Its words are never shown. */
export interface YamlError {
  readonly code: string
  readonly span: Span
}

export interface Composition {
  readonly root: Node | undefined
  readonly errors: readonly YamlError[]
  readonly problems: readonly SyntaxProblem[]
  /** It has anchors, aliases or merge keys. */
  readonly anchored: boolean
}

/** Reads a text with the YAML library into our tree. Spans are those of `text`. Never throws. */
export function compose(text: string): Composition {
  try {
    const document = parseDocument(text, {
      merge: true,
      uniqueKeys: false,
      prettyErrors: false,
      // Anything quieter hides a second document.
      logLevel: 'error',
    })
    const composer = new Composer(text)
    const root = document.contents === null ? undefined : composer.node(document.contents as SourceNode, 0)
    const { problems, anchored } = composer
    return { root, errors: errorsOf(document), problems, anchored }
  } catch {
    // The library gives up on texts that nest deeper than its stack.
    const problem: SyntaxProblem = { kind: 'too-deep', span: { start: 0, end: 1 }, limit: limits.depth }
    return { root: undefined, errors: [], problems: [problem], anchored: false }
  }
}

function errorsOf(document: Document.Parsed): YamlError[] {
  return [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    code,
    span: { start: pos[0], end: pos[1] },
  }))
}

const styles: Readonly<Record<string, Style>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

interface Anchored {
  readonly node: Node
  /** How many nodes an alias to it repeats. */
  readonly size: number
}

class Composer {
  readonly problems: SyntaxProblem[] = []
  anchored = false
  private readonly anchors = new Map<string, Anchored>()
  private repeated = 0
  private made = 0

  constructor(private readonly text: string) {}

  node(source: SourceNode, depth: number): Node {
    const span = spanOf(source)
    if (depth > limits.depth) {
      this.problems.push({ kind: 'too-deep', span, limit: limits.depth })
      return empty(span.start)
    }
    if (isAlias(source)) return this.alias(source.source, span)
    const before = this.made++
    const node = this.fresh(source, span, depth)
    if (source.anchor !== undefined) {
      this.anchored = true
      this.anchors.set(source.anchor, { node, size: this.made - before })
    }
    return node
  }

  private fresh(source: SourceNode, span: Span, depth: number): Node {
    if (isMap(source)) return this.map(source, span, depth)
    if (isSeq(source)) {
      const items = source.items.map(item => this.item(item, span, depth + 1))
      return { kind: 'list', span, flow: source.flow === true, items } satisfies YamlList
    }
    return this.scalar(source, span)
  }

  /** In flow lists the library makes a one-entry map of `[a: b]`. */
  private item(item: unknown, span: Span, depth: number): Node {
    if (isPair(item))
      return { kind: 'map', span: { ...span }, flow: true, entries: [this.entry(item as Pair, span.start, depth)] }
    return this.node(item as SourceNode, depth)
  }

  private scalar(source: SourceNode, span: Span): Scalar {
    if (!isScalar(source)) return empty(span.start)
    const style = styles[source.type ?? ''] ?? 'plain'
    const { value } = source
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    const text = style === 'plain' ? plainText(source.source, known) : String(value)
    return { kind: 'scalar', span, style, text, value: known, mended: false }
  }

  private alias(anchor: string, span: Span): Node {
    this.anchored = true
    const target = this.anchors.get(anchor)
    if (target === undefined) {
      this.problems.push({ kind: 'unknown-alias', span, text: anchor })
      return { ...empty(span.start), span, mended: true }
    }
    return this.repeat(target.size, span) ? { ...target.node, span } : { ...empty(span.start), span, mended: true }
  }

  private repeat(size: number, span: Span): boolean {
    const before = this.repeated
    this.repeated += size
    this.made += size
    if (this.repeated <= limits.repeated) return true
    if (before <= limits.repeated) this.problems.push({ kind: 'too-many-repeats', span, limit: limits.repeated })
    return false
  }

  private map(source: YAMLMap, span: Span, depth: number): YamlMap {
    const entries = new Map<string, Entry>()
    const merged: Entry[] = []
    for (const pair of source.items) {
      const entry = this.entry(pair as Pair, span.start, depth + 1)
      const known = entries.get(entry.key.text)
      if (entry.key.style === 'plain' && entry.key.text === '<<') {
        this.anchored = true
        merged.push(...this.inherited(entry.value))
      } else if (known === undefined) entries.set(entry.key.text, entry)
      else this.problems.push(duplicate(entry, known))
    }
    for (const entry of merged) if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry)
    return { kind: 'map', span, flow: source.flow === true, entries: [...entries.values()] }
  }

  private inherited(value: Node): Entry[] {
    const maps = value.kind === 'list' ? value.items : [value]
    const entries = maps.flatMap(map => (map.kind === 'map' ? map.entries : []))
    return this.repeat(entries.length, value.span) ? entries.map(entry => ({ ...entry, merged: true })) : []
  }

  private entry(pair: Pair, start: number, depth: number): Entry {
    const key = this.key(pair.key, start, depth)
    const value = pair.value === null ? empty(key.span.end) : this.node(pair.value as SourceNode, depth)
    return { key, value, merged: false }
  }

  private key(source: unknown, start: number, depth: number): Scalar {
    if (source === null || source === undefined) return empty(start)
    const node = this.node(source as SourceNode, depth)
    if (node.kind === 'scalar') return node
    this.problems.push({ kind: 'odd-key', span: node.span })
    const text = this.text.slice(node.span.start, node.span.end)
    return { kind: 'scalar', span: node.span, style: 'plain', text, value: text, mended: true }
  }
}

const plainText = (source: string | undefined, value: string | number | boolean | null) =>
  source ?? (value === null ? '' : String(value))

function spanOf(source: SourceNode): Span {
  const [start, end] = source.range ?? [0, 0]
  return { start, end }
}

const empty = (offset: number): Scalar => ({
  kind: 'scalar',
  span: { start: offset, end: offset },
  style: 'plain',
  text: '',
  value: null,
  mended: false,
})

const duplicate = (entry: Entry, first: Entry): SyntaxProblem => ({
  kind: 'duplicate-key',
  span: entry.key.span,
  text: entry.key.text,
  related: first.key.span,
})
