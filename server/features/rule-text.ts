import { fixed, say } from '../../core/language/message.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Meta } from '../../core/rules/rule.ts'
import type { OpenDocument } from '../document.ts'

/** What every rule says of itself. */
export const metas: readonly Meta[] = rules.map(({ meta }) => meta)

/** What a rule finds and how much it weighs, with the way to its page, as Markdown. */
export function ruleText({ id, finds, severity }: Meta, document: OpenDocument): string {
  const found = document.words(say`Finds ${fixed(finds)}.`)
  const unchanged = document.words(say`Unless it is changed: ${`\`${severity}\``}.`)
  return `**${id}**\n\n${found}\n\n${unchanged} [${document.words(say`More about it`)}](${document.rulePage(id)})`
}
