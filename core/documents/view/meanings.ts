import type { Definition, Field } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import type { DefinitionView, Detail, EntryView, ScoreView } from '../model.ts'
import { phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'

const frameworks: Readonly<Record<string, string>> = {
  bant: english('BANT: budget, authority, need, timeline'),
  meddic: english('MEDDIC: metrics, economic buyer, decision criteria, decision process, pain, champion'),
  champ: english('CHAMP: challenges, authority, money, priority'),
  custom: english('Its own questions, as in the criteria'),
}

export const isDetail = (detail: Detail | undefined): detail is Detail => detail !== undefined

/** A detail of one line that isn't prose. */
export function lineDetail(telling: Telling, key: string, label: string, field: Field<unknown>, line: string): Detail {
  const items = [[{ kind: 'paragraph', inlines: [text(line)] } as const]]
  return { key, label: telling.label(label), items, source: telling.source(field.path) }
}

export function definitionsOf(telling: Telling): readonly DefinitionView[] {
  return [...(telling.agreement.definitions.value ?? [])].map(([id, { value, path }]) => ({
    id,
    name: telling.name('term', id),
    text: value === undefined ? [] : telling.blocks(value.meaning),
    details: value === undefined ? [] : definitionDetails(telling, value),
    score: value && scoreOf(telling, value),
    source: telling.source(path),
  }))
}

function definitionDetails(telling: Telling, definition: Definition): readonly Detail[] {
  const { criteria, disqualifiers, framework, owner } = definition
  const questions = frameworks[framework.value ?? '']
  return [
    telling.detail('criteria', telling.label('Counts if'), criteria),
    telling.detail('disqualifiers', telling.label('Ruled out by'), disqualifiers),
    questions === undefined
      ? undefined
      : lineDetail(telling, 'framework', english('Qualified with'), framework, telling.label(questions)),
    owner.value === undefined
      ? undefined
      : lineDetail(telling, 'owner', english('In doubt decides'), owner, telling.person(owner).text),
  ].filter(isDetail)
}

function scoreOf(telling: Telling, { score }: Definition): ScoreView | undefined {
  if (score.value === undefined || score.node === undefined) return undefined
  const { atLeast, points } = score.value
  return {
    threshold: telling.words(phrase`Score of ${telling.count(atLeast)} or more`),
    points: [...(points.value ?? [])].map(([what, field]) => ({ what, points: signed(telling.count(field).text) })),
    source: telling.source(score.path),
  }
}

const signed = (points: string) => (/^\d/.test(points) ? `+${points}` : points.replace('-', '−'))

export function personasOf(telling: Telling): readonly EntryView[] {
  return [...(telling.agreement.personas.value ?? [])].map(([id, { value, path }]) => ({
    id,
    name: telling.name('persona', id),
    text: value === undefined ? [] : telling.blocks(value.description),
    details:
      value === undefined
        ? []
        : [
            telling.detail('industries', telling.label('Industries'), value.industries),
            telling.detail('roles', telling.label('Roles'), value.roles),
            telling.detail('company-size', telling.label('Company size'), value.companySize),
            telling.detail('pains', telling.label('Pains'), value.pains),
            telling.detail('goals', telling.label('Wants'), value.goals),
          ].filter(isDetail),
    source: telling.source(path),
  }))
}
