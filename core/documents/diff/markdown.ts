import { type Message, say, type Wording, worded } from '../../language/message.ts'
import { escaped, escapedLine } from '../markdown/escape.ts'
import type { Change, Difference, WordingPiece } from './model.ts'
import { changesFor, inWords, isWritten, neutralChanges, nothingChanged, teamsConcerned } from './telling-changes.ts'

/** What a rendering needs to know besides the changes. */
export interface Rendering {
  /** How the two versions are called: paths, or a revision with a path. */
  readonly old: string
  readonly new: string
  readonly wording: Wording
}

/** The changes as GitHub-flavoured Markdown, for a comment on a pull request: nothing in it is markup of the agreement. */
export function differenceMarkdown(difference: Difference, rendering: Rendering): string {
  const words = (message: Message) => plain(inWords(message, rendering.wording))
  const { title, changes } = difference
  const heading = title === undefined ? say`What changed` : say`What changed: ${title}`
  const parts = [
    `## ${words(heading)}`,
    escapedLine(words(say`From ${rendering.old} to ${rendering.new}`)),
    ...(changes.length === 0
      ? [`**${words(nothingChanged)}.**`]
      : [
          ...teamTables(difference, words),
          ...others(difference, words),
          ...computed(difference, words, rendering.wording),
          ...wordings(changes, words),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

type Words = (message: Message) => string

/** A table for each team, what is tighter for it first. */
function teamTables(difference: Difference, words: Words): string[] {
  return teamsConcerned(difference).map(team => {
    const rows = (['tighter', 'looser'] as const).flatMap(direction => {
      const label = direction === 'tighter' ? say`▲ tighter` : say`▼ looser`
      return changesFor(difference, team, direction)
        .filter(isWritten)
        .map(change => [words(label), words(change.sentence)])
    })
    return `### ${plain(difference.teams.get(team) ?? team)}\n\n${table([' ', words(say`Change`)], rows)}`
  })
}

function others(difference: Difference, words: Words): string[] {
  const list = neutralChanges(difference).map(({ sentence }) => `- ${escapedLine(words(sentence))}`)
  return list.length === 0 ? [] : [`### ${words(say`Neither tighter nor looser`)}\n\n${list.join('\n')}`]
}

function computed({ changes, teams }: Difference, words: Words, wording: Wording): string[] {
  const rows = changes
    .filter(({ kind }) => kind === 'computed')
    .map(({ name, shown, effects }) => {
      const meaning = effects.map(({ team, direction }) => {
        const who = teams.get(team) ?? team
        return plain(worded(direction === 'tighter' ? say`tighter for ${who}` : say`looser for ${who}`, wording))
      })
      return [words(name ?? say`–`), words(shown?.old ?? say`–`), words(shown?.new ?? say`–`), meaning.join(', ')]
    })
  const head = [words(say`Computed`), words(say`Before`), words(say`After`), ' ']
  return rows.length === 0 ? [] : [`### ${words(say`What follows from it`)}\n\n${table(head, rows)}`]
}

function wordings(changes: readonly Change[], words: Words): string[] {
  const reworded = changes.filter(({ wording }) => wording !== undefined)
  const texts = reworded.map(
    ({ sentence, wording = [] }) => `**${words(sentence)}**\n\n> ${escapedLine(wording.map(piece).join(' '))}`,
  )
  return texts.length === 0 ? [] : [`### ${words(say`Wording`)}\n\n${texts.join('\n\n')}`]
}

const marks: Readonly<Record<WordingPiece['fate'], string>> = { kept: '', added: '**', removed: '~~' }

const piece = ({ text, fate }: WordingPiece): string => `${marks[fate]}${plain(text)}${marks[fate]}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** Text as it is, and nobody is told of it who happens to be called like a word in it. */
const plain = (text: string): string => escaped(text).replace(/(^|[^\w.])@/gu, '$1@\u200b')
