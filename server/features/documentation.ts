import type { MarkupContent } from 'vscode-languageserver'
import { fixed, say, type Wording, worded } from '../../core/language/message.ts'
import { type Shape, withoutExample } from '../../core/language/shape.ts'

/** What a key means, whether it must be there, and which words it takes, as Markdown. */
export function keyDocumentation(key: string, shape: Shape, required: boolean, wording: Wording): string {
  const told = (template: string | undefined) => (template === undefined ? '' : translated(template, wording))
  const title = shape.title === undefined ? `\`${key}\`` : `**${told(shape.title)}** \`${key}\``
  const words = shape.words.length > 0 ? [worded(say`One of ${listed(shape.words)}.`, wording)] : []
  const fallback =
    shape.fallback === undefined
      ? []
      : [worded(say`If absent: ${`\`${[shape.fallback].flat().join(', ')}\``}.`, wording)]
  return [
    required ? `${title} · ${worded(say`required`, wording)}` : title,
    translatedDescription(shape, wording),
    ...words,
    ...fallback,
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

/** A text of the schema in the person's language. */
export const translated = (template: string, wording: Wording): string => worded(fixed(template), wording)

/** What a key means, in the person's language; the example behind it is the same in all. Empty without a description. */
export function translatedDescription({ markdown = '' }: Shape, wording: Wording): string {
  const text = withoutExample(markdown)
  return text === '' ? '' : translated(text, wording) + markdown.slice(text.length)
}

const listed = (words: readonly string[]) => words.map(word => `\`${word}\``).join(', ')

/** Text of the file that must not be taken for Markdown. */
export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&').replace(/\s+/g, ' ')

/** As the client can show it: Markdown, or the same words without its signs. */
export function markup(markdown: string, canMarkdown: boolean): MarkupContent {
  return canMarkdown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: plain(markdown) }
}

function plain(markdown: string): string {
  return markdown
    .replace(/^\*\*([^*`]*)\*\* `([^`]*)`/gm, '$1 ($2)')
    .replace(/```\w*\n([\s\S]*?)\n```/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+!|<>~-])/g, '$1')
}
