import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver'
import type { NameKind } from '../../core/language/shape.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Span } from '../../core/syntax/lines.ts'
import type { AgreementDocument } from '../document.ts'
import { mentions } from './occurrences.ts'

/** Standard types, so that every theme has a colour for them: terms, people, teams, other names, units. */
const types = ['type', 'variable', 'class', 'property', 'keyword'] as const
export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: ['declaration'] }

const typeOf: Readonly<Partial<Record<NameKind, (typeof types)[number]>>> = {
  term: 'type',
  stage: 'type',
  person: 'variable',
  team: 'class',
}

interface Token {
  readonly span: Span
  readonly type: (typeof types)[number]
  readonly declares: boolean
}

/** What the names and units of a text are, so that they can be coloured; of a part of it, if a range is given. */
export function semanticTokens(document: AgreementDocument, range?: Range): SemanticTokens {
  const { start, end } = range === undefined ? { start: 0, end: document.text.length } : document.spanOf(range)
  const builder = new SemanticTokensBuilder()
  let done = start
  for (const { span, type, declares } of tokensOf(document.snapshot)) {
    if (span.start < done || span.end > end) continue
    const [from, to] = [document.positionAt(span.start), document.positionAt(span.end)]
    if (from.line !== to.line || to.character <= from.character) continue
    builder.push(from.line, from.character, to.character - from.character, types.indexOf(type), declares ? 1 : 0)
    done = span.end
  }
  return builder.build()
}

/** In order of place; of two at one place the declaration first. */
function tokensOf(snapshot: Snapshot): Token[] {
  const names = [...mentions(snapshot)].map(
    ({ kind, span, declares }): Token => ({ span, type: typeOf[kind] ?? 'property', declares }),
  )
  return [...names, ...units(snapshot)].sort(
    (a, b) => a.span.start - b.span.start || Number(b.declares) - Number(a.declares),
  )
}

const timed = new Set(['duration', 'lag', 'length'])

/** The words behind the number of a time. */
function units({ slots }: Snapshot): Token[] {
  return slots.flatMap(({ node, shape }) => {
    if (node.kind !== 'scalar' || node.style !== 'plain' || !timed.has(shape.value ?? '')) return []
    const [number = ''] = /^\d+ +/.exec(node.text) ?? []
    const span = { start: node.span.start + number.length, end: node.span.end }
    return number === '' ? [] : [{ span, type: 'keyword' as const, declares: false }]
  })
}
