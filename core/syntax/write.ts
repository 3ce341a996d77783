import { stringify } from 'yaml'

/** A plain value as the text behind a key: a scalar on the same line, a map or list in block style below it. */
export function valueText(value: unknown): string {
  const text = stringify(value, { lineWidth: 0 }).trimEnd()
  const below = typeof value === 'object' && value !== null && Object.keys(value).length > 0
  return below ? `\n  ${text.replaceAll('\n', '\n  ')}` : text
}
