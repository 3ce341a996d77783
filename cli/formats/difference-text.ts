import { styleText } from 'node:util'
import Fraction from 'fraction.js'
import type { Rendering } from '../../core/documents/diff/markdown.ts'
import type { Change, Difference, Direction, WordingPiece } from '../../core/documents/diff/model.ts'
import {
  changesFor,
  changeTold,
  inWords,
  isWritten,
  neutralChanges,
  nothingChanged,
  teamsConcerned,
} from '../../core/documents/diff/telling-changes.ts'
import { count, type Message, say } from '../../core/language/message.ts'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** The changes for a person at a terminal: by team, then what concerns nobody in particular, then what is computed. */
export function differenceText(difference: Difference, rendering: Rendering, colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const words = (message: Message) => oneLine(inWords(message, rendering.wording))
  const { changes, title } = difference
  const between = words(say`From ${rendering.old} to ${rendering.new}`)
  const parts = [
    title === undefined ? between : `${paint('bold', oneLine(title))}\n${between}`,
    ...(changes.length === 0 ? [`${paint('green', '✓')} ${words(nothingChanged)}.`] : []),
    ...byTeam(difference, words, paint),
    ...block(
      words(say`Neither tighter nor looser`),
      neutralChanges(difference).map(change => told(change, '·', words, paint)),
      paint,
    ),
    ...block(
      words(say`What follows from it`),
      changes.filter(change => !isWritten(change)).map(change => computed(change, difference, words, paint)),
      paint,
    ),
    ...(changes.length === 0 ? [] : [words(closing(difference))]),
  ]
  return `${parts.join('\n\n')}\n`
}

type Words = (message: Message) => string

const styles: Readonly<Record<Direction, { readonly mark: string; readonly colour: 'red' | 'green' }>> = {
  tighter: { mark: '▲', colour: 'red' },
  looser: { mark: '▼', colour: 'green' },
}

function byTeam(difference: Difference, words: Words, paint: Paint): string[] {
  return teamsConcerned(difference).flatMap(team =>
    (['tighter', 'looser'] as const).flatMap(direction => {
      const { mark, colour } = styles[direction]
      const name = difference.teams.get(team) ?? team
      const changes = changesFor(difference, team, direction).filter(isWritten)
      const heading = words(direction === 'tighter' ? say`Tighter for ${name}` : say`Looser for ${name}`)
      return block(
        heading,
        changes.map(change => told(change, paint(colour, mark), words, paint)),
        paint,
      )
    }),
  )
}

const block = (heading: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : [[paint('underline', heading), ...lines].join('\n')]

function told({ sentence, at, wording }: Change, mark: string, words: Words, paint: Paint): string {
  const line = `  ${mark} ${words(sentence)}  ${paint('dim', at)}`
  return wording === undefined ? line : `${line}\n      ${wording.map(piece => reworded(piece, paint)).join(' ')}`
}

/** Without colours the marks of `git diff --word-diff`. */
function reworded({ text, fate }: WordingPiece, paint: Paint): string {
  const shown = oneLine(text)
  if (fate === 'kept') return shown
  return fate === 'added' ? paint('green', `{+${shown}+}`) : paint('red', `[-${shown}-]`)
}

function computed(change: Change, difference: Difference, words: Words, paint: Paint): string {
  const [direction] = change.effects.map(effect => styles[effect.direction])
  const mark = direction === undefined ? '·' : paint(direction.colour, direction.mark)
  return `  ${mark} ${words(changeTold(change, difference))}  ${paint('dim', change.at)}`
}

function closing({ changes }: Difference): Message {
  const written = changes.filter(isWritten).length
  const some = count(new Fraction(written))
  const more = count(new Fraction(changes.length - written))
  if (written === changes.length) return written === 1 ? say`1 change` : say`${some} changes`
  if (written === 1) return say`1 change; computed numbers that follow from it: ${more}`
  return say`${some} changes; computed numbers that follow from them: ${more}`
}

/** What a file says must not write over what the terminal shows. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '')
