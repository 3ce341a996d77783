import type { Field, Person } from '../../language/agreement.ts'
import type { PartyView, PersonView } from '../model.ts'
import type { Telling } from '../telling.ts'

/** The teams with those who belong to them; a lead belongs to the team. */
export function partiesOf(telling: Telling): readonly PartyView[] {
  const { teams } = telling.agreement
  return [...(teams.value ?? [])].map(([id, { value, path }]) => ({
    id,
    name: telling.name('team', id),
    lead: telling.person(value?.lead ?? { path }),
    people: peopleWhere(telling, teamOf => teamOf === id),
    source: telling.source(path),
  }))
}

/** People of no team. */
export function othersOf(telling: Telling): readonly PersonView[] {
  return peopleWhere(telling, team => team === undefined || !telling.knows('team', team))
}

function peopleWhere(telling: Telling, wanted: (team: string | undefined) => boolean): readonly PersonView[] {
  const { people, teams } = telling.agreement
  const led = new Map([...(teams.value ?? [])].map(([id, { value }]) => [value?.lead.value, id]))
  return [...(people.value ?? [])]
    .filter(([id, { value }]) => wanted(value?.team.value ?? led.get(id)))
    .map(([id, field]) => personView(telling, id, field))
}

function personView(telling: Telling, id: string, { value, path }: Field<Person>): PersonView {
  return {
    id,
    name: telling.name('person', id),
    title: value?.title.value,
    email: value?.email.value,
    left: value?.left.value && telling.format.date(value.left.value),
    source: telling.source(path),
  }
}
