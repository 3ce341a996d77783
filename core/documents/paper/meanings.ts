import type { AgreementView, EntryView, PartyView, PersonView, ScoreView } from '../model.ts'
import { number, text } from '../phrase.ts'
import { cell, column, detailEntries, labelled, numeric, prose, subheading, table, type Words } from './making.ts'
import type { Cell, PaperBlock } from './paper.ts'

/** Between whom: the teams with their leads and people. */
export function partiesSection({ parties, others }: AgreementView, t: Words): readonly PaperBlock[] {
  const rows = [
    ...parties.flatMap(party => partyRows(party, t)),
    ...others.map(person => personRow('', person, person.name, t)),
  ]
  const columns = [column(t('Team')), column(t('Name')), column(t('Role')), column(t('E-mail'), 1.4)]
  return table(t('Teams, their leads and their people'), columns, rows)
}

function partyRows({ name, lead, people }: PartyView, t: Words): readonly (readonly Cell[])[] {
  const isLead = ({ id }: PersonView) => lead.role === 'person' && lead.id === id
  const named = people.map(person =>
    personRow(name, person, isLead(person) ? t('{0} (lead)', person.name) : person.name, t),
  )
  // A lead may belong to another team, or be nobody yet.
  return people.some(isLead) ? named : [[[text(name)], [text(t('{0} (lead)', lead.text))], [], []], ...named]
}

function personRow(team: string, { title, email, left }: PersonView, name: string, t: Words): readonly Cell[] {
  const until = left === undefined ? undefined : t('until {0}', left)
  const address: Cell = email === undefined ? [] : [{ role: 'link', href: `mailto:${email}`, inside: [text(email)] }]
  return [cell(team), cell(name), cell([title, until].filter(words => words !== undefined).join(', ')), address]
}

export const definitionsSection = ({ definitions }: AgreementView, t: Words): readonly PaperBlock[] =>
  definitions.flatMap(definition => [
    ...entryBlocks(definition),
    ...(definition.score === undefined ? [] : scoreBlocks(definition.score, definition.name, t)),
  ])

export const personasSection = ({ personas }: AgreementView): readonly PaperBlock[] => personas.flatMap(entryBlocks)

const entryBlocks = ({ name, text: words, details }: EntryView): readonly PaperBlock[] => [
  subheading(text(name)),
  ...prose(words),
  ...labelled(detailEntries(details)),
]

const scoreBlocks = ({ threshold, points }: ScoreView, name: string, t: Words): readonly PaperBlock[] =>
  table(
    `${name}: ${threshold}`,
    [column(t('What counts'), 4), numeric(t('Points'))],
    points.map(({ what, points: worth }) => [[text(what)], [number(worth)]]),
  )
