import { expect } from 'vitest'
import { worded } from '../../core/language/message.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { applyEdits } from '../../core/syntax/edit.ts'

/**
 * An agreement with expectations under its lines:
 *
 *     owner: anna
 * #          ^^^^ unknown-person: There is no person “anna”.
 *
 * The carets stand under the text that is wrong; a `#` directly in front of them stands for the first column. What follows the rule's id is
 * how its message begins, and may be left out.
 */
interface Annotated {
  readonly text: string
  readonly expected: readonly Expected[]
}

interface Expected {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly message: string
}

const marker = /^#(\s*)(\^+) ([a-z-]+)(?:: (.*))?$/

function annotated(source: string): Annotated {
  const lines: string[] = []
  const expected: Expected[] = []
  for (const line of source.split('\n')) {
    const [, space = '', carets = '', rule, message = ''] = marker.exec(line) ?? []
    if (rule === undefined) lines.push(line)
    else {
      const from = space === '' ? 0 : 1 + space.length
      expected.push({ line: lines.length, from, to: 1 + space.length + carets.length, rule, message })
    }
  }
  return { text: lines.join('\n'), expected }
}

export interface CheckOptions {
  readonly today?: string
  /** Only findings of these rules are looked at. */
  readonly only?: readonly string[]
}

/** The findings of an agreement whose text may hold expectations. */
export function findingsOf(source: string, { today = '2026-11-21', only }: CheckOptions = {}) {
  const snapshot = new Snapshot(annotated(source).text, { today })
  return { snapshot, findings: snapshot.findings.filter(({ rule }) => only === undefined || only.includes(rule)) }
}

/** Checks an agreement: exactly the findings that stand under its lines, no more and no less. */
export function expectFindings(source: string, options: CheckOptions = {}): void {
  const { expected } = annotated(source)
  const { snapshot, findings } = findingsOf(source, options)
  const found = findings.map(finding => placed(finding, snapshot))
  const wanted = expected.map((one, index) => ({
    ...one,
    message: found[index]?.message.startsWith(one.message) ? found[index].message : one.message,
  }))
  expect(found).toEqual(wanted)
}

function placed({ rule, span, message }: Finding, { tree }: Snapshot): Expected {
  const start = tree.lines.positionAt(span.start)
  const to = start.character + (span.end - span.start)
  return { line: start.line + 1, from: start.character, to, rule, message: worded(message) }
}

/** The text after the first fix of the first finding (of `only`) whose title contains `title`. */
export function fixed(source: string, title = '', options: CheckOptions = {}): string {
  const { findings, snapshot } = findingsOf(source, options)
  const fix = findings.flatMap(({ fixes = [] }) => fixes).find(candidate => worded(candidate.title).includes(title))
  if (fix === undefined) throw new Error(`No fix “${title}” among ${JSON.stringify(findings.map(({ rule }) => rule))}.`)
  return applyEdits(snapshot.text, fix.edits)
}
