import { expect, test } from 'vitest'
import { worded } from '../../core/language/message.ts'
import type { Finding, Fix } from '../../core/rules/rule.ts'
import { applyEdits } from '../../core/syntax/edit.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { broken, checked, texts } from './agreements.ts'

/** What a person writes where no fix can know it: the text that is marked becomes what the message asks for. */
const written: Readonly<Record<string, string>> = {
  // “… but the agreement ends on 2027-06-30 … Correct one of the dates.”
  'date-order goals.due': '2027-06-30',
}

/** What a person makes of what a fix leaves to fill in. */
const filledIn: readonly (readonly [placeholder: string, text: string])[] = [
  ['TODO – what is promised', 'Delivers and repairs every bike that was promised.'],
]

/** The fix to take where several readings are possible: the preferred one, else the first. */
const chosen = ({ fixes = [] }: Finding): Fix | undefined => fixes.find(({ preferred }) => preferred) ?? fixes[0]

/** The text one step further: the first finding repaired as its message says. */
function repaired(text: string, finding: Finding): string {
  const fix = chosen(finding)
  if (fix !== undefined) return filledIn.reduce((all, [from, to]) => all.replace(from, to), applyEdits(text, fix.edits))
  const answer = written[`${finding.rule} ${dotted(finding.at)}`]
  if (answer === undefined) throw new Error(`Nothing says how to repair this: ${worded(finding.message)}`)
  return applyEdits(text, [{ span: finding.span, text: answer }])
}

test('the broken sample becomes clean by following its messages and quick fixes, one after the other', () => {
  const steps: string[] = []
  let text = texts[broken] ?? ''
  for (
    let [finding] = checked(broken, text).findings;
    finding !== undefined;
    [finding] = checked(broken, text).findings
  ) {
    expect(steps.length, `still found: ${steps.at(-1)}`).toBeLessThan(20)
    steps.push(finding.rule)
    text = repaired(text, finding)
  }
  expect(steps.toSorted()).toEqual([
    'date-order',
    'funnel-mismatch',
    'handoff-rejection',
    'invalid-value',
    'missing-owner',
    'one-sided',
    'percent-needed',
    'text-cut',
    'touch-total',
    'undefined-term',
    'unknown-insert',
    'unknown-key',
    'unknown-person',
    'wrong-type',
  ])
  expect(text).not.toContain('TODO')
  expect(text.split('\n').filter(line => line.startsWith('#'))).toEqual(
    (texts[broken] ?? '').split('\n').filter(line => line.startsWith('#')),
  )
})
