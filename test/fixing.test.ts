import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isRepairable, repaired } from '../core/fixing.ts'
import { worded } from '../core/language/message.ts'
import { rules } from '../core/rules/registry.ts'
import { Snapshot } from '../core/snapshot.ts'
import { applyEdits } from '../core/syntax/edit.ts'
import { defects } from './rules/defects.ts'
import { sounded } from './rules/sound.ts'

const options = { today: '2026-11-21' }
const read = (text: string) => new Snapshot(text, options)
const titles = (text: string) => repaired(read(text)).applied.map(({ fix }) => worded(fix.title))
const mended = (text: string) => repaired(read(text)).snapshot.text

const library = 'sla: 1\nlibrary: true\n'

describe('what is mended unasked', () => {
  test('is every finding with one sure fix, hints included', () => {
    const text = `${library}people:\n  ana:\n    titel: Head of Sales\n    left: 24/12/2027\n`
    expect(titles(text)).toContain('Rename to title')
    expect(mended(text)).toContain('    title: Head of Sales')
  })

  test('is never one of several fixes to choose from, however likely', () => {
    const [text = ''] = [defects['missing-owner']]
    expect(read(text).findings[0]?.fixes?.length).toBeGreaterThan(1)
    expect(titles(text)).toEqual([])
    expect(isRepairable(read(text))).toBe(false)
  })

  test('never leaves a placeholder', () => {
    const [text = ''] = [defects['missing-persona']]
    expect(read(text).findings[0]?.fixes?.[0]?.placeholder).toBe(true)
    expect(mended(text)).toBe(text)
  })

  test('goes on until nothing is left to mend: what one fix makes readable, the next one mends', () => {
    const text = `${library}peopel:\n  ana:\n    titel: Head of Sales\n`
    const { applied, snapshot } = repaired(read(text))
    expect(applied.map(({ finding, offset }) => `${finding.rule} ${text.slice(offset).split(':')[0]}`)).toEqual([
      'unknown-key peopel',
      'unknown-key titel',
    ])
    expect(repaired(snapshot).applied).toEqual([])
  })
})

describe('the changes', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../samples/broken.sla.yaml'), 'utf8')

  test('are edits of the text before, from one end to the other', () =>
    expect(applyEdits(text, repaired(read(text)).edits)).toBe(mended(text)))

  test('are small: every line that no fix concerns stays', () => {
    const kept = new Set(mended(text).split('\n'))
    const { applied } = repaired(read(text))
    expect(text.split('\n').filter(line => !kept.has(line)).length).toBeLessThanOrEqual(applied.length)
  })

  test('keep the line ends', () => {
    expect(mended(text.replaceAll('\n', '\r\n'))).toBe(mended(text).replaceAll('\n', '\r\n'))
    const every = Object.values(defects).map(defect => mended(defect.replaceAll('\n', '\r\n')))
    expect(every.filter(text => /(?<!\r)\n/.test(text))).toEqual([])
  })
})

describe('no fix does harm', () => {
  const errors = (snapshot: Snapshot) => snapshot.findings.filter(({ severity }) => severity === 'error').length

  test.each(Object.entries(defects))('in an agreement with %s', (_, text) => {
    const before = read(text)
    const { snapshot, applied } = repaired(before)
    expect(errors(snapshot)).toBeLessThanOrEqual(errors(before))
    expect(applied.length).toBeLessThanOrEqual(before.findings.length)
  })

  /** Without its last mention of the one definition, nothing uses the other. */
  const chain = sounded([
    'definitions:\n',
    'definitions:\n  old:\n    meaning: Every [[older]] that somebody forgot.\n  older:\n    meaning: What nobody asked for in years.\n',
  ])

  test('a fix that makes way for another hint is made, and then the other', () =>
    expect(titles(chain)).toEqual(['Remove old', 'Remove older']))

  test('a fix that would bring an error is left alone', () => {
    const strict = new Snapshot(chain, { ...options, severities: new Map([['unused-definition', 'error']]) })
    expect(repaired(strict).applied).toEqual([])
  })
})

test('every rule whose fixes are to be chosen from is known as such', () =>
  expect(rules.filter(({ meta }) => meta.fixable === 'choose').map(({ meta }) => meta.id)).toEqual(
    expect.arrayContaining(['missing-owner', 'percent-needed', 'handoff-mismatch', 'undefined-term']),
  ))
