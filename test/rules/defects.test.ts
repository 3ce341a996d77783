import { describe, expect, test } from 'vitest'
import { worded } from '../../core/language/message.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { applyEdits } from '../../core/syntax/edit.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { defects } from './defects.ts'
import { expectFindings, findingsOf } from './expectations.ts'
import { sound } from './sound.ts'

const mine = rules.filter(({ meta }) => ['names', 'completeness', 'life-cycle'].includes(meta.group))

/** Its place in this list is taken by another rule wherever it speaks, or it takes several files: see their own tests. */
const neverAlone = ['missing-feedback', 'extends-not-found', 'extends-outside', 'extends-circular']

test('the sound agreement has no findings', () => expectFindings(sound))

test('every rule of names, completeness and life-cycle has a defect', () => {
  const ids = mine.map(({ meta }) => meta.id).filter(id => !neverAlone.includes(id))
  expect(Object.keys(defects).toSorted()).toEqual(ids.toSorted())
})

describe.each(Object.entries(defects))('%s', (rule, text) => {
  test('is raised by its defect, and nothing else is', () => {
    expectFindings(text)
    expect(findingsOf(text).findings.map(finding => finding.rule)).toEqual([rule])
  })

  test('goes away with each of its fixes, and no error comes', () => {
    const { findings, snapshot } = findingsOf(text)
    for (const fix of findings.flatMap(({ fixes = [] }) => fixes)) {
      const after = new Snapshot(applyEdits(snapshot.text, fix.edits), snapshot.options).findings
      const left = after.filter(finding => finding.severity === 'error' || isAmong(finding, findings))
      expect(left.map(finding => `${worded(fix.title)}: ${finding.rule} ${worded(finding.message)}`)).toEqual([])
    }
  })
})

const isAmong = (finding: Finding, others: readonly Finding[]): boolean =>
  others.some(other => other.rule === finding.rule && dotted(other.at) === dotted(finding.at))
