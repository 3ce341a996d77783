import type { Wording } from '../../language/message.ts'
import type { Json } from '../../targets/document.ts'
import type { Rendering } from './markdown.ts'
import type { Change, Difference } from './model.ts'
import { changesFor, changeTold, inWords } from './telling-changes.ts'

/** The changes for other programs, in the shape that `docs/diff.md` describes. */
export function differenceJson(difference: Difference, { old, new: now, wording }: Rendering): Json {
  const { changes, teams, title } = difference
  return {
    ...(title === undefined ? {} : { title }),
    old,
    new: now,
    changes: changes.map(change => changeJson(change, difference, wording)),
    teams: Object.fromEntries(
      [...teams].map(([id, name]) => [
        id,
        {
          name,
          tighter: changesFor(difference, id, 'tighter').length,
          looser: changesFor(difference, id, 'looser').length,
        },
      ]),
    ),
    summary: {
      changes: changes.length,
      tighter: changes.filter(({ effects }) => effects.some(({ direction }) => direction === 'tighter')).length,
      looser: changes.filter(({ effects }) => effects.some(({ direction }) => direction === 'looser')).length,
    },
  }
}

function changeJson(change: Change, difference: Difference, wording: Wording): Json {
  const { at, kind, about, effects, old, new: now, wording: pieces } = change
  return {
    at,
    kind,
    about,
    sentence: inWords(changeTold(change, difference), wording),
    effects: Object.fromEntries(effects.map(({ team, direction }) => [team, direction])),
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
    ...(pieces === undefined ? {} : { wording: pieces.map(({ text, fate }) => ({ text, fate })) }),
  }
}
