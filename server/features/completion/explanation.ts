import type { CompletionItem, MarkupContent } from 'vscode-languageserver'
import { insertedValue } from '../../../core/documents/inserts.ts'
import { Telling } from '../../../core/documents/telling.ts'
import { shapeAtPath } from '../../../core/language/shape.ts'
import type { Abilities } from '../../abilities.ts'
import type { AgreementDocument } from '../../document.ts'
import { cardOf } from '../cards.ts'
import { derivationAt } from '../derivations.ts'
import { escaped, keyDocumentation, markup } from '../documentation.ts'
import { metas, ruleText } from '../rule-text.ts'
import type { About } from './candidate.ts'
import type { ItemData } from './items.ts'

/** An item with its explanation, for clients that ask for it only when the item is looked at. */
export function resolvedItem(document: AgreementDocument, item: CompletionItem, abilities: Abilities): CompletionItem {
  const { about } = item.data as ItemData
  const documentation = about && explained(document, about, abilities)
  return documentation === undefined ? item : { ...item, documentation }
}

/** What a candidate is, in the client's form; `undefined` where there is nothing to say. */
export function explained(
  document: AgreementDocument,
  about: About,
  { markdownCompletion }: Abilities,
): MarkupContent | undefined {
  const markdown = explanation(document, about)
  return markdown === undefined ? undefined : markup(markdown, markdownCompletion)
}

function explanation(document: AgreementDocument, about: About): string | undefined {
  const { snapshot } = document
  if ('text' in about) return `\`\`\`yaml\n${about.text}\n\`\`\``
  if ('insert' in about) return explainedInsert(document, about.insert)
  if ('rule' in about) {
    const meta = metas.find(({ id }) => id === about.rule)
    return meta && ruleText(meta, document)
  }
  if ('name' in about) {
    const declaration = snapshot.names.declared(about.kind).get(about.name)
    return declaration && cardOf(document, declaration)
  }
  const shape = shapeAtPath(snapshot.tree.root, about.key)
  return shape && keyDocumentation(String(about.key.at(-1)), shape, about.required, document.wording)
}

function explainedInsert(document: AgreementDocument, target: string): string {
  const value = insertedValue(new Telling(document.snapshot), target)
  return [value === undefined ? '' : `**${escaped(value)}**`, derivationAt(document, target.split('.')) ?? '']
    .join('\n\n')
    .trim()
}
