import { type Message, say, type Value } from '../../language/message.ts'
import type { Snapshot } from '../../snapshot.ts'
import { dotted } from '../../syntax/tree.ts'
import { computedChanges } from './computed.ts'
import { Comparing, type Deviation } from './deviations.ts'
import { effectsOf } from './effects.ts'
import type { Change, Difference } from './model.ts'
import { renamedIn, renamesBetween } from './renames.ts'
import { rewordingOf } from './rewording.ts'
import { jsonOfSaid, type Said, type Stated } from './said.ts'
import { sentenceOf } from './sentences.ts'
import { shownBoth, shownValue } from './shown.ts'
import { type Sides, sideOf } from './side.ts'

/**
 * What changed between two agreements in business terms, and for whom it is tighter or looser. Layout, comments,
 * short forms and what counts anyway without being written make no difference. Never throws.
 */
export function differenceBetween(older: Snapshot, newer: Snapshot): Difference {
  const sides: Sides = { before: sideOf(older), after: sideOf(newer) }
  const renamed = renamedIn(renamesBetween(sides.before.said, sides.after.said))
  const written = new Comparing(sides, renamed).all().map(deviation => changeOf(deviation, { sides, renamed }))
  const computed = computedChanges(sides, renamed, new Set(written.map(({ at }) => at)))
  return { changes: [...written, ...computed], teams: teamsOf(sides), title: titleOf(sides) }
}

function changeOf(deviation: Deviation, judging: Parameters<typeof effectsOf>[1]): Change {
  const { sides } = judging
  const { kind, was, is, isPath } = deviation
  return {
    at: dotted(is?.at ?? was?.at ?? isPath),
    kind: wasReworded(deviation) ? 'reworded' : kind,
    about: String(isPath[0] ?? ''),
    sentence: sentenceOf(deviation, sides),
    effects: effectsOf(deviation, judging),
    old:
      was && kind !== 'renamed' ? jsonOfSaid(was) : kind === 'renamed' ? String(deviation.wasPath.at(-1)) : undefined,
    new: is && kind !== 'renamed' ? jsonOfSaid(is) : kind === 'renamed' ? String(deviation.isPath.at(-1)) : undefined,
    shown: shownIn(deviation, sides),
    wording: wordingIn(was, is),
  }
}

const isProse = (said: Said | undefined): said is Stated => said?.kind === 'stated' && said.read?.kind === 'prose'

const wasReworded = ({ kind, was, is }: Deviation): boolean => kind === 'changed' && isProse(was) && isProse(is)

function wordingIn(was: Said | undefined, is: Said | undefined): Change['wording'] {
  if (isProse(was) && isProse(is)) return rewordingOf(was.text, is.text)
  if (isProse(is) && was === undefined) return rewordingOf('', is.text)
  return isProse(was) && is === undefined ? rewordingOf(was.text, '') : undefined
}

function shownIn({ was, is, kind }: Deviation, { before, after }: Sides): Change['shown'] {
  if (kind === 'renamed' || (was ?? is)?.kind !== 'stated') return undefined
  const [old, now] = [was, is].map(said => (said?.kind === 'stated' ? said : undefined))
  if (old && now) {
    const shown = shownBoth(old, now, before, after)
    return { old: text(shown.old), new: text(shown.now) }
  }
  return { old: old && text(shownValue(old, before)), new: now && text(shownValue(now, after)) }
}

const text = (value: Value): Message => say`${value}`

function teamsOf({ before, after }: Sides): Difference['teams'] {
  const named = ({ agreement, telling }: Sides['after']) =>
    [...(agreement.teams.value?.keys() ?? [])].map(id => [id, telling.name('team', id)] as const)
  const newer = named(after)
  const older = named(before).filter(([id]) => !newer.some(([known]) => known === id))
  return new Map([...newer, ...older])
}

const titleOf = ({ before, after }: Sides): string | undefined =>
  after.agreement.title.value ?? before.agreement.title.value
