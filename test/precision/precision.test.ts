import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { worded } from '../../core/language/message.ts'
import { checked, sound, texts } from './agreements.ts'
import { keysIn, languageKeys } from './keys.ts'

const snapshots = sound.map(name => ({ name, snapshot: checked(name) }))
const agreements = snapshots.filter(({ snapshot }) => snapshot.agreement.library.value !== true)

test.each(snapshots)('nothing is said against $name', ({ snapshot }) => {
  expect(snapshot.findings.map(({ rule, message }) => `${rule}: ${worded(message)}`)).toEqual([])
})

describe('the agreements together', () => {
  it('are many, some short and some long', () => {
    const lengths = agreements.map(({ name }) => texts[name]?.split('\n').length ?? 0)
    expect(agreements.length).toBeGreaterThanOrEqual(15)
    expect(Math.min(...lengths)).toBeLessThan(100)
    expect(Math.max(...lengths)).toBeGreaterThan(600)
  })

  it('speak three languages', () => {
    const languages = agreements.map(({ snapshot }) => snapshot.agreement.language.value ?? 'en')
    for (const language of ['en', 'es', 'pt'])
      expect(languages.filter(one => one === language).length).toBeGreaterThanOrEqual(3)
  })

  it('come as people save them: with and without a byte-order mark, with both kinds of line ends', () => {
    const beginnings = sound.map(name => texts[name]?.startsWith('\uFEFF'))
    const ends = sound.map(name => texts[name]?.includes('\r\n'))
    expect(new Set(beginnings)).toEqual(new Set([true, false]))
    expect(new Set(ends)).toEqual(new Set([true, false]))
  })

  it('use every key of the language', () => {
    const used = new Set(sound.flatMap(name => keysIn(parse(texts[name] ?? '', { merge: true }))))
    expect(languageKeys.filter(key => !used.has(key))).toEqual([])
    expect(languageKeys.length).toBeGreaterThan(150)
  })
})
