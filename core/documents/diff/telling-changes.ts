import { joined, type Message, say, type Wording, worded } from '../../language/message.ts'
import type { Change, Difference, Direction } from './model.ts'

/** The sentence of a change with what it means for whom: “…: looser for Sales”. */
export function changeTold({ sentence, effects }: Change, { teams }: Pick<Difference, 'teams'>): Message {
  const [tighter, looser] = (['tighter', 'looser'] as const).map(direction =>
    effects.filter(effect => effect.direction === direction).map(({ team }) => teams.get(team) ?? team),
  )
  const forTighter = tighter?.length ? say`tighter for ${joined(tighter, ', ')}` : undefined
  const forLooser = looser?.length ? say`looser for ${joined(looser, ', ')}` : undefined
  if (forTighter !== undefined && forLooser !== undefined) return say`${sentence}: ${forTighter}, ${forLooser}`
  const one = forTighter ?? forLooser
  return one === undefined ? sentence : say`${sentence}: ${one}`
}

/** The changes that are tighter or looser for a team, in order, what follows by computing included. */
export const changesFor = ({ changes }: Difference, team: string, direction: Direction): readonly Change[] =>
  changes.filter(({ effects }) => effects.some(effect => effect.team === team && effect.direction === direction))

/** Whether there is something that is tighter, or looser, for anybody. */
export const isAny = ({ changes }: Difference, direction: Direction): boolean =>
  changes.some(({ effects }) => effects.some(effect => effect.direction === direction))

/** What somebody wrote; the rest follows from it. */
export const isWritten = ({ kind }: Change): boolean => kind !== 'computed'

/** The teams for whom something that was written is tighter or looser, in the agreement's order. */
export const teamsConcerned = (difference: Difference): readonly string[] =>
  [...difference.teams.keys()].filter(team =>
    difference.changes.some(change => isWritten(change) && change.effects.some(effect => effect.team === team)),
  )

/** What was written and is neither tighter nor looser for anybody. */
export const neutralChanges = ({ changes }: Difference): readonly Change[] =>
  changes.filter(change => change.effects.length === 0 && isWritten(change))

/** As a sentence that stands alone: labels begin with a small letter. */
export function inWords(message: Message, wording: Wording): string {
  const text = worded(message, wording)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const nothingChanged: Message = say`Nothing changed in what is agreed`
