import type { MarkupContent } from 'vscode-languageserver'
import type { Shape } from '../../core/language/shape.ts'

/** What a key means, whether it must be there, and which words it takes, as Markdown. */
export function keyDocumentation(key: string, shape: Shape, required: boolean): string {
  const title = shape.title === undefined ? `\`${key}\`` : `**${shape.title}** \`${key}\``
  const words = shape.words.length > 0 ? [`One of ${listed(shape.words)}.`] : []
  const fallback = shape.fallback === undefined ? [] : [`If absent: \`${[shape.fallback].flat().join(', ')}\`.`]
  return [required ? `${title} · required` : title, shape.markdown ?? '', ...words, ...fallback]
    .filter(part => part !== '')
    .join('\n\n')
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
    .replace(/```\w*\n([\s\S]*?)\n```/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+!|<>~-])/g, '$1')
}
