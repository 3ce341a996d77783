import type { Hover, Position } from 'vscode-languageserver'
import { insertedValue } from '../../core/documents/inserts.ts'
import { Telling } from '../../core/documents/telling.ts'
import { say } from '../../core/language/message.ts'
import type { Insert, Reference } from '../../core/language/names.ts'
import { shapeAtPath, shapeOfNode } from '../../core/language/shape.ts'
import { ignoresOf, wholeFile } from '../../core/rules/suppression.ts'
import type { Span } from '../../core/syntax/lines.ts'
import { nodeAtPath, type Path, spotAt } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import type { AgreementDocument } from '../document.ts'
import { cardOf } from './cards.ts'
import { derivationAt } from './derivations.ts'
import { escaped, keyDocumentation, markup, translatedDescription } from './documentation.ts'
import { requiredKeys } from './required.ts'
import { metas, ruleText } from './rule-text.ts'

interface Explained {
  readonly span: Span
  readonly markdown: string
}

/** What stands at a position, explained: names by what they are declared as, numbers by their derivation, keys. */
export function hover(document: AgreementDocument, position: Position, abilities: Abilities): Hover | null {
  const offset = document.offsetAt(position)
  const found =
    nameAt(document, offset) ??
    insertAt(document, offset) ??
    ignoreAt(document, offset) ??
    spotExplained(document, offset)
  if (found === undefined) return null
  return { contents: markup(found.markdown, abilities.markdownHover), range: document.rangeOf(found.span) }
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end

function nameAt(document: AgreementDocument, offset: number): Explained | undefined {
  const reference = document.snapshot.names.references.find(({ span }) => holds(span, offset))
  const markdown = reference && explainedName(document, reference)
  return reference === undefined || markdown === undefined ? undefined : { span: reference.span, markdown }
}

function explainedName(document: AgreementDocument, reference: Reference): string | undefined {
  const { snapshot } = document
  const declaration = snapshot.names.resolve(reference)
  if (declaration === undefined) return undefined
  const numbers = reference.as === 'key' ? derivationAt(document, reference.path) : undefined
  return [cardOf(document, declaration), ...(numbers === undefined ? [] : [numbers])].join('\n\n---\n\n')
}

function insertAt(document: AgreementDocument, offset: number): Explained | undefined {
  const insert = document.snapshot.names.inserts.find(({ span }) => holds(span, offset))
  return insert && { span: insert.span, markdown: explainedInsert(document, insert) }
}

function explainedInsert(document: AgreementDocument, { target }: Insert): string {
  const value = insertedValue(new Telling(document.snapshot), target)
  const derivation = derivationAt(document, target.split('.'))
  const shown = document.words(
    value === undefined
      ? say`${`\`${target}\``} leads to no value.`
      : say`${`\`${target}\``} is ${`**${escaped(value)}**`}`,
  )
  return derivation === undefined ? shown : `${shown}\n\n---\n\n${derivation}`
}

/** A comment that ignores a finding: the rule, and which findings it keeps from being shown. */
function ignoreAt(document: AgreementDocument, offset: number): Explained | undefined {
  const { snapshot } = document
  const { text, lines } = snapshot.tree
  if (!text.slice(lines.startOf(lines.lineAt(offset)), offset).includes('#')) return undefined
  const ignore = ignoresOf(snapshot.tree).find(({ span }) => holds(span, offset))
  if (ignore === undefined) return undefined
  const { rule, ruleSpan, span, keyword } = ignore
  const meta = metas.find(({ id }) => id === rule)
  if (meta === undefined && holds(ruleSpan, offset)) return undefined
  const reach =
    keyword === wholeFile
      ? say`Nothing is said of this rule in the whole file.`
      : say`Nothing is said of this rule on the next line.`
  const parts = [...(meta === undefined ? [] : [ruleText(meta, document)]), document.words(reach)]
  return { span: holds(ruleSpan, offset) ? ruleSpan : span, markdown: parts.join('\n\n') }
}

function spotExplained(document: AgreementDocument, offset: number): Explained | undefined {
  const { snapshot } = document
  const { root } = snapshot.tree
  const spot = spotAt(root, offset)
  if (spot === undefined || spot.node.kind !== 'scalar') return undefined
  const { path, node, onKey } = spot
  const parts = onKey
    ? [declaredCard(document, path), derivationAt(document, path), keyText(document, path)]
    : [derivationAt(document, path), keyText(document, path)]
  const known = parts.filter(part => part !== undefined)
  return known.length === 0 ? undefined : { span: node.span, markdown: known.join('\n\n---\n\n') }
}

/** The card of what a key declares. */
function declaredCard(document: AgreementDocument, path: Path): string | undefined {
  const { snapshot } = document
  const parent = path.slice(0, -1)
  const kind = shapeAtPath(snapshot.tree.root, parent)?.keys.declares
  const declaration = kind && snapshot.names.declared(kind).get(String(path.at(-1)))
  return declaration && cardOf(document, declaration)
}

/** What the language says of the nearest key that it knows. */
function keyText({ snapshot, wording }: AgreementDocument, path: Path): string | undefined {
  const { root } = snapshot.tree
  const last = path.findLastIndex(step => typeof step === 'string')
  const key = path[last]
  const shape = shapeAtPath(root, path.slice(0, last + 1))
  if (typeof key !== 'string' || shape === undefined) return undefined
  const map = path.slice(0, last)
  const parent = shapeAtPath(root, map)
  const isId = parent !== undefined && (parent.keys.declares ?? parent.keys.refers ?? parent.keys.free) !== undefined
  if (isId && shape.title === undefined) return translatedDescription(shape, wording) || undefined
  const required = parent !== undefined && requiredKeys(shapeOfNode(parent, nodeAtPath(root, map))).includes(key)
  return keyDocumentation(key, shape, required, wording)
}
