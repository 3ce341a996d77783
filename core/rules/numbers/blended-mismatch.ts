import type Fraction from 'fraction.js'
import { money, say, type Value } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Span } from '../../syntax/lines.ts'
import { type Blend, blendsThatDiffer } from '../../targets/blends.ts'
import { derivationOf, rateText } from '../../targets/derivations/index.ts'
import { hundredth, type Interval, one } from '../../targets/exact.ts'
import { figureOf } from '../../targets/stated.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { harmlessly } from './repairs.ts'
import { nameOfTerm, numberText, percentText, placesOf } from './words.ts'

export const blendedMismatch: Rule = {
  meta: {
    id: 'blended-mismatch',
    group: 'numbers',
    severity: 'warning',
    finds: 'a rate or deal of the whole that isn’t what the segments make of it',
    fixable: 'fix',
  },
  *check(subject) {
    for (const blend of blendsThatDiffer(subject.targets)) yield* problemOf(subject, blend)
  },
}

function* problemOf(subject: Subject, blend: Blend): Generator<Problem> {
  const { path, field, stage, stated, weighted, inherited } = blend
  const { targets } = subject
  if (field.node === undefined) return
  const { span } = field.node
  const shown = (interval: Interval): Value =>
    stage === undefined ? money(interval.low, targets.currency) : rateText(interval)
  const what = stage === undefined ? say`The average deal` : say`The rate into ${nameOfTerm(subject, stage.id)}`
  const segments = (targets.segments ?? []).map(({ id }) =>
    derivationOf(targets, stage === undefined ? `segments.${id}.customers` : `segments.${id}.stages.${stage.id}.rate`),
  )
  const advice = inherited
    ? say`Segments without one of their own follow it: write what the others have together, or give each its own.`
    : say`Write the weighted one, or leave it out.`
  yield {
    at: path,
    span,
    message: say`${what} is stated as ${shown(stated)}, but the segments together, each weighted by how many it needs, have ${shown(weighted)}. A plain average of unlike segments promises too much or too little. ${advice}`,
    related: relatedTo(subject, span, segments),
    fixes: fixesOf(subject, blend, span),
  }
}

/** The first figure with which the whole and its segments agree. */
function fixesOf(subject: Subject, { stage, path, repairs }: Blend, span: Span): readonly Fix[] {
  const written = stage === undefined ? figureOf(subject.agreement.goals.value?.averageDeal) : stage.rate?.low
  if (written === undefined) return []
  const agrees = (exact: Fraction) => {
    const figure = { exact, half: written.half }
    const after = harmlessly(subject, stage === undefined ? { averageDeal: figure } : { stage: stage.id, rate: figure })
    return after !== undefined && !blendsThatDiffer(after).some(blend => blend.path.join('.') === path.join('.'))
  }
  const repaired = repairs.find(exact => exact.n !== 0n && agrees(exact))
  if (repaired === undefined) return []
  const places = placesOf(written.half, stage === undefined ? one : hundredth)
  const text = stage === undefined ? numberText(repaired, places) : percentText(repaired, places)
  return [{ title: say`Write ${text}`, edits: [replacement(span, text)], preferred: true }]
}
