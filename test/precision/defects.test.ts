import { describe, expect, it, test } from 'vitest'
import { rules } from '../../core/rules/registry.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { applyEdits } from '../../core/syntax/edit.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { checked, pathOf, sound, texts } from './agreements.ts'
import type { Defect } from './defects/defect.ts'
import { defects } from './defects/index.ts'

/**
 * Without its own finding on any single mistake: where `missing-feedback` speaks, the hand-off lacks the same and says
 * so, and a rate of 0 also brings too few customers.
 */
const neverAlone = ['missing-feedback', 'zero-rate']

/** The agreement with its mistake. What is to be replaced must stand in it once, or the mistake is not the one meant. */
function mistaken({ in: name, before, after }: Defect): Snapshot {
  const path = pathOf(name)
  const text = texts[path] ?? ''
  if (text.split(before).length !== 2) throw new Error(`“${before}” does not stand in “${name}” exactly once.`)
  return checked(
    path,
    text.replace(before, () => after),
  )
}

const cases = defects.map(defect => ({
  name: `${defect.rule}, ${defect.in}: ${JSON.stringify(defect.after || `without ${defect.before}`).slice(0, 60)}`,
  defect,
}))

describe.each(cases)('$name', ({ defect }) => {
  const { findings, text } = mistaken(defect)

  it('is the one thing that is found, in its place', () => {
    expect(findings.map(({ rule, at }) => ({ rule, at: dotted(at) }))).toEqual([{ rule: defect.rule, at: defect.at }])
    if (defect.marks !== undefined)
      expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([defect.marks])
  })

  it('is repaired by its preferred fix', () => {
    for (const fix of findings.flatMap(({ fixes = [] }) => fixes.filter(({ preferred }) => preferred))) {
      const repaired = checked(pathOf(defect.in), applyEdits(text, fix.edits))
      expect(repaired.findings.map(({ rule }) => rule)).toEqual(defect.leaves ?? [])
    }
  })
})

test('mistakes are made in every agreement, and of every kind', () => {
  const untouched = sound.filter(path => !defects.some(defect => pathOf(defect.in) === path))
  const unmade = rules.map(({ meta }) => meta.id).filter(id => !defects.some(({ rule }) => rule === id))
  expect(untouched).toEqual([])
  expect(unmade.toSorted()).toEqual(neverAlone)
  expect(defects.length).toBeGreaterThanOrEqual(60)
})
