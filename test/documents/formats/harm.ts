import type { Shape } from '../../../core/language/shape.ts'
import { Snapshot } from '../../../core/snapshot.ts'
import { everything } from '../everything.ts'

/** Texts that would do harm, or look like more than text, where they are taken for anything else. */
export const harms: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  '</title></script><iframe src="https://example.org">',
  '<!-- -->]]><b>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '[x]: javascript:alert(1) "x"',
  '![x](https://example.org/x.png)',
  '[x](https://example.org "onclick=alert(1)")',
  '<https://example.org/%22onclick=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;',
  '{{ constructor.constructor }} {% include x %}',
  '[[</abbr><script>]]',
  'body{background:url(https://example.org/x)} */',
  '=HYPERLINK("https://example.org")',
  '+1+cmd|/C calc!A0',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\nATTACH:https://example.org\r\nEND:VEVENT',
  'a\rBEGIN:VEVENT\rb',
  'x\u2028END:VCALENDAR\u0085y\u0000\u0007\u001b[31m',
  '| a | b |\n| --- | --- |\n| c | d |',
  '# h\n\n- [ ] t\n\n~~~\n<b>\n~~~',
  '`` ` `` `<b>` $\\href{javascript:x}{y}$ :smile: @user',
  '\ud800 lone half',
]

/** An agreement that says everything, with this text wherever text of one's own may stand. */
export const harmed = (harm: string): string => withTexts(() => harm)

/** The same with another text in each place; with each turn a text moves on to the next place. */
export const mixed = (turn: number): string => withTexts(place => harms[(place + turn) % harms.length] ?? '')

function withTexts(textAt: (place: number) => string): string {
  return new Snapshot(everything, { today: '2026-11-21' }).slots
    .filter(({ node, shape }) => node.kind === 'scalar' && isFree(shape))
    .map(({ node }) => node.span)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }, place) => text.slice(0, start) + JSON.stringify(textAt(place)) + text.slice(end),
      everything,
    )
}

/** Text of one’s own: no number, no day, no name of something declared; also where not every text is one. */
const isFree = ({ value, refers }: Shape) =>
  ['prose', 'text', 'version', 'email', 'timezone'].includes(value ?? '') && refers.length === 0
