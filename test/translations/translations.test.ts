import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortfallOf } from '../../scripts/translations/shortfall.ts'
import { templatesOf } from '../../scripts/translations/templates.ts'
import { editorNames, readTexts, translationsOf } from '../../scripts/translations/translated.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** What must stand in a translation as it stands in the English: places, code, the space around. */
const placesOf = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort()
const codeOf = (text: string) => (text.match(/`[^`]*`/g) ?? []).sort()
const spaceAround = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]

describe.each(['es', 'pt'] as const)('in %s', language => {
  const { product, client } = translationsOf(root, language)
  const pairs = [...product, ...client]
  const { missing, stale } = shortfallOf(root, language)

  test('everything that a person reads is translated', () => {
    expect(missing).toEqual({})
  })

  test('nothing is translated that nobody says any more', () => {
    expect(stale).toEqual([])
  })

  test('every text is translated once', () => {
    const texts = product.map(([english]) => english)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  test('no translation is empty, or lacks a value of the sentence, or has one too many', () => {
    const wrong = pairs.filter(
      ([english, text]) => text.trim() === '' || placesOf(english).join() !== placesOf(text).join(),
    )
    expect(wrong).toEqual([])
  })

  test('what is written in the file stays as it is', () => {
    expect(pairs.filter(([english, text]) => codeOf(english).join() !== codeOf(text).join())).toEqual([])
  })

  test('a text fits where the English one fits', () => {
    expect(pairs.filter(([english, text]) => spaceAround(english).join('|') !== spaceAround(text).join('|'))).toEqual(
      [],
    )
  })

  test('the manifest has all its texts', () => {
    const keys = (file: string) => Object.keys(readTexts(root, file)).sort()
    const file = `package.nls.${editorNames[language]}.json`
    expect(keys(file)).toEqual(keys('package.nls.json'))
    expect(Object.entries(readTexts(root, file)).filter(([, text]) => text === '')).toEqual([])
  })
})

test('the manifest refers to the texts that there are', () => {
  const manifest = JSON.stringify(readTexts(root, 'package.json'))
  const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key)
  expect([...new Set(used)].sort()).toEqual(Object.keys(readTexts(root, 'package.nls.json')).sort())
})

test('the manifest says nothing in English only, but for names', () => {
  const names = ['SLA', 'SLA as Code']
  const said: string[] = []
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [inner, each] of Object.entries(value)) {
        // What a language model is told is no text for people.
        if (inner !== 'inputSchema') visit(each, Array.isArray(value) ? key : inner)
      }
    else if (typeof value === 'string' && spoken.has(key) && !/^%.*%$/.test(value)) said.push(value)
  }
  visit(readTexts(root, 'package.json').contributes, '')
  expect(said.filter(text => !names.includes(text))).toEqual([])
})

/** Keys of the manifest under which texts stand. */
const spoken: ReadonlySet<string> = new Set([
  ...['title', 'category', 'label', 'description', 'markdownDescription', 'enumDescriptions', 'contents'],
  ...['displayName', 'userDescription', 'shortTitle', 'altText', 'contextualTitle'],
])

describe('templates are found', () => {
  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ['say`There are ${count} of them.`', ['There are {0} of them.']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ["say`${a} of ${say`${list.map(x => `${x}s`).join('}')} inner`}`", ['{0} of {1}', '{0} inner']],
    ["t('It can’t')", ['It can’t']],
    ["t('Row {0}', x)", ['Row {0}']],
    ['say`a \\`key\\`\\nand more`', ['a `key`\nand more']],
    ["statedFact(telling, 'due', 'To be reached by', x)", ['To be reached by']],
    ["finds: 'a text cut off'", ['a text cut off']],
    ['/** say`not this` */\n// say`nor this`', []],
  ])('%s', (source, expected) => {
    expect(templatesOf(source)).toEqual(expected)
  })
})
