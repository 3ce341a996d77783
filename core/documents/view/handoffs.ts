import type { Field, Handoff, Rejection } from '../../language/agreement.ts'
import type { HandoffView, RejectionView } from '../model.ts'
import { type Part, phrase } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/** How things change hands between the teams, and how they come back. */
export function handoffsOf(telling: Telling): readonly HandoffView[] {
  return [...(telling.agreement.handoffs.value ?? [])].flatMap(([id, field]) =>
    field.value === undefined ? [] : [handoffView(telling, id, field, field.value)],
  )
}

function handoffView(telling: Telling, id: string, { path }: Field<Handoff>, handoff: Handoff): HandoffView {
  const { gives, receives, acceptWithin, reject } = handoff
  return {
    id,
    name: telling.name('handoff', id),
    of: telling.term(handoff.of),
    becomes: handoff.becomes.node === undefined ? undefined : telling.term(handoff.becomes),
    gives: telling.team(gives.node === undefined ? otherThan(telling, receives, gives) : gives),
    receives: telling.team(receives.node === undefined ? otherThan(telling, gives, receives) : receives),
    owner: handoff.owner.node === undefined ? undefined : telling.person(handoff.owner),
    accept:
      acceptWithin.node === undefined
        ? undefined
        : telling.parts(
            phrase`accepts within ${telling.stated(acceptWithin, value => telling.format.duration(value))}`,
          ),
    when: (handoff.when.value ?? []).map(item => telling.blocks(item)).filter(blocks => blocks.length > 0),
    requires: (handoff.requires.value ?? []).flatMap(({ value }) => value ?? []),
    reject: reject.value && rejectionView(telling, reject, reject.value),
    source: telling.source(path),
  }
}

/** With two teams one side of a hand-off is enough. */
function otherThan(telling: Telling, known: Field<string>, missing: Field<string>): Field<string> {
  const teams = [...(telling.agreement.teams.value?.keys() ?? [])]
  const other = teams.length === 2 && known.value !== undefined ? teams.find(team => team !== known.value) : undefined
  return other === undefined ? missing : { path: missing.path, value: other }
}

function rejectionView(telling: Telling, { path }: Field<Rejection>, rejection: Rejection): RejectionView {
  const { within, reasons, to } = rejection
  const term = (field: Field<string>): Part | undefined => (field.node === undefined ? undefined : telling.term(field))
  return {
    within:
      within.node === undefined
        ? undefined
        : telling.parts(phrase`back within ${telling.stated(within, value => telling.format.duration(value))}`),
    to: term(to),
    reasons: (reasons.value ?? []).map(reason => ({ text: reason.text, to: term(reason.to) })),
    source: telling.source(path),
  }
}
