import { type CompletionItem, CompletionItemKind, type Hover, type Position, TextEdit } from 'vscode-languageserver'
import { configurationKeys, severityWords } from '../../core/config/read.ts'
import { type Message, say } from '../../core/language/message.ts'
import type { Meta } from '../../core/rules/rule.ts'
import { entryOf, nodeAtPath, spotAt } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import type { ConfigurationDocument } from '../document.ts'
import { markup } from './documentation.ts'
import { metas, ruleText } from './rule-text.ts'

const meanings: Readonly<Record<(typeof configurationKeys)[number], Message>> = {
  rules: say`How much each rule weighs: \`error\`, \`warning\`, \`info\`, or \`off\`. It beats what a person sets in the editor.`,
  ignore: say`Files that are not checked: a list of patterns that start from the folder of this file. \`*\` fits a part of a name, \`**\` any folders.`,
}

/** What the key at a position decides. */
export function configurationHover(
  document: ConfigurationDocument,
  position: Position,
  abilities: Abilities,
): Hover | null {
  const spot = spotAt(document.configuration.tree.root, document.offsetAt(position))
  if (spot === undefined) return null
  const [section, id] = spot.path
  const meta = section === 'rules' ? metas.find(one => one.id === id) : undefined
  const key = spot.path.length === 1 && spot.onKey ? configurationKeys.find(known => known === section) : undefined
  const text = meta === undefined ? key && document.words(meanings[key]) : ruleText(meta, document)
  return text === undefined
    ? null
    : { contents: markup(text, abilities.markdownHover), range: document.rangeOf(spot.node.span) }
}

/** Keys, rules or severities, as the line at a position and the key above it want; also in text that can't be read. */
export function configurationCompletion(
  document: ConfigurationDocument,
  position: Position,
  abilities: Abilities,
): CompletionItem[] {
  const { lines } = document
  const offset = document.offsetAt(position)
  const before = document.text.slice(lines.startOf(position.line), offset)
  const behind = document.text.slice(offset, lines.endOf(position.line))
  const inRules = sectionAbove(document, position.line) === 'rules'
  const item = (word: string, newText: string, kind: CompletionItemKind, about: string): CompletionItem => ({
    label: word,
    kind,
    documentation: markup(about, abilities.markdownCompletion),
    textEdit: TextEdit.replace(document.rangeOf({ start: offset - typedBefore(before), end: offset }), newText),
  })
  const colon = /^[\w-]*\s*:/.test(behind) ? '' : ':'
  if (/^[\w-]*$/.test(before))
    return configurationKeys
      .filter(key => entryOf(document.configuration.tree.root, key) === undefined || before === key)
      .map(key => item(key, `${key}${colon}`, CompletionItemKind.Property, document.words(meanings[key])))
  if (!inRules) return []
  if (/^\s+[\w-]*$/.test(before))
    return unset(document, before.trim()).map(meta =>
      item(meta.id, colon === '' ? meta.id : `${meta.id}: `, CompletionItemKind.Property, ruleText(meta, document)),
    )
  if (/^\s+[\w-]+:\s+\w*$/.test(before))
    return severityWords.map(word => item(word, word, CompletionItemKind.EnumMember, document.words(effects[word])))
  return []
}

const effects: Readonly<Record<(typeof severityWords)[number], Message>> = {
  error: say`Fails checks; red in the editor.`,
  warning: say`Stands out, and fails checks only where a limit for warnings is set.`,
  info: say`A hint.`,
  off: say`Nothing is said.`,
}

const typedBefore = (before: string) => /[\w-]*$/.exec(before)?.[0].length ?? 0

/** The rules that nothing is said about yet, and the one that is being typed. */
function unset(document: ConfigurationDocument, typed: string): readonly Meta[] {
  const said = nodeAtPath(document.configuration.tree.root, ['rules'])
  return metas.filter(({ id }) => id === typed || entryOf(said, id) === undefined)
}

/** The key at the left margin below which a line stands. */
function sectionAbove({ lines }: ConfigurationDocument, line: number): string | undefined {
  for (let number = line - 1; number >= 0; number--) {
    const key = /^([\w-]+)\s*:/.exec(lines.line(number))?.[1]
    if (key !== undefined) return key
  }
  return undefined
}
