import type { Commitment, Field } from '../../language/agreement.ts'
import { displayedName } from '../../language/names.ts'
import type { CommitmentView, ExchangeView, SideView } from '../model.ts'
import type { Part } from '../phrase.ts'
import { sentenceOf } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { commitmentDetails } from './promise-details.ts'
import { supportOf } from './support.ts'
import { touchesOf } from './touches.ts'

/**
 * What the teams promise each other, in pairs that face each other: each side's promises to the other, also where
 * there are none. Promises without a team, or to nobody in particular, stand alone.
 */
export function exchangesOf(telling: Telling): readonly ExchangeView[] {
  const teams = [...(telling.agreement.teams.value?.keys() ?? [])]
  const entries = [...(telling.agreement.commitments.value ?? [])]
  const promises = entries.map(([id, field]) => promiseOf(telling, teams, id, field))
  const side = (by: string, to: string) =>
    sideOf(
      telling,
      by,
      to,
      promises.filter(promise => promise.by === by && promise.to === to),
    )
  const faced = teams.flatMap((one, at) =>
    teams.slice(at + 1).map(other => ({ sides: [side(one, other), side(other, one)] })),
  )
  const isFaced = ({ by = '', to = '' }: Promised) => by !== to && teams.includes(by) && teams.includes(to)
  const alone = promises.filter(promise => !isFaced(promise))
  return [
    // Of two teams both sides show, even if both are empty; of more only those between which something is promised.
    ...faced.filter(({ sides }) => teams.length === 2 || sides.some(({ commitments }) => commitments.length > 0)),
    ...[...new Set(alone.map(({ by }) => by))].map(by => ({
      sides: [
        sideOf(
          telling,
          by,
          undefined,
          alone.filter(promise => promise.by === by),
        ),
      ],
    })),
  ]
}

interface Promised {
  readonly by: string | undefined
  readonly to: string | undefined
  readonly view: CommitmentView
}

function promiseOf(telling: Telling, teams: readonly string[], id: string, field: Field<Commitment>): Promised {
  const by = field.value?.by.value
  const other = teams.length === 2 && by !== undefined ? teams.find(team => team !== by) : undefined
  // A team that promises something to itself promises it to nobody here.
  const to = field.value?.to.value ?? (by !== undefined && teams.includes(by) ? other : undefined)
  return { by, to, view: commitmentView(telling, id, field) }
}

function sideOf(telling: Telling, by: string | undefined, to: string | undefined, own: readonly Promised[]): SideView {
  const team = (id: string | undefined): Part =>
    id !== undefined && telling.knows('team', id)
      ? { role: 'team', id, text: telling.name('team', id) }
      : { role: 'unknown', text: id === undefined ? telling.label('Nobody yet') : displayedName(id) }
  return {
    by: team(by),
    to: to === undefined ? undefined : team(to),
    commitments: own.map(({ view }) => view),
    source: by === undefined ? undefined : telling.source(['teams', by]),
  }
}

function commitmentView(telling: Telling, id: string, { value, path }: Field<Commitment>): CommitmentView {
  const source = telling.source(path)
  if (value === undefined)
    return {
      id,
      kind: '',
      sentence: [],
      owner: { role: 'unknown', text: '…' },
      support: undefined,
      touches: [],
      details: [],
      source,
    }
  return {
    id,
    kind: value.kind.value ?? '',
    sentence: sentenceOf(telling, value),
    owner: telling.person(value.owner),
    support: supportOf(telling, id, value),
    touches: touchesOf(telling, value),
    details: commitmentDetails(telling, value),
    source,
  }
}
