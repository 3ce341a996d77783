import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { renderPage } from '../../core/documents/html/render.tsx'
import { viewOf } from '../../core/documents/view.ts'
import { worded } from '../../core/language/message.ts'
import { wordingFor } from '../../core/language/wording.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { templatesIn } from '../../scripts/translations/templates.ts'

const root = path.resolve(import.meta.dirname, '../..')
const known = new Set(templatesIn(root).map(({ text }) => text))

/** Agreements with all that can be said, sound and broken: the samples and the examples of the rules' pages. */
const texts = [
  ...readdirSync(path.join(root, 'samples')).map(file => path.join('samples', file)),
  ...readdirSync(path.join(root, 'docs/rules')).map(file => path.join('docs/rules', file)),
].flatMap(file => {
  const text = readFileSync(path.join(root, file), 'utf8')
  if (file.endsWith('.sla.yaml')) return [text]
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example)
})

/** In Spanish, whatever language the text names. */
const inSpanish = (text: string) => `${text.replace(/^language:.*\n/m, '')}\nlanguage: es\n`

test('whatever is shown of an agreement was found as a template', () => {
  const asked = vi.spyOn(wordingFor('es').templates, 'get')
  for (const text of texts) {
    const snapshot = new Snapshot(inSpanish(text), { today: '2026-11-21' })
    renderPage(viewOf(snapshot))
    for (const { message, related = [], fixes = [] } of snapshot.findings)
      for (const each of [message, ...related.map(place => place.message), ...fixes.map(fix => fix.title)])
        worded(each, wordingFor('es'))
  }
  const unknown = new Set(asked.mock.calls.map(([template]) => template).filter(isWordy))
  asked.mockRestore()
  expect([...unknown].filter(template => !known.has(template))).toEqual([])
})

/** The components of documents and of the page, by their file. */
const components = ['core/documents/html', 'client/preview'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .map(file => path.join(folder, file)),
)

test.each(components)('%s says nothing that is not a template', file => {
  const source = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  // Text between tags, on a line of its own or on that of its tags.
  const words = [
    ...source.matchAll(/^\s+([A-Z][\p{L} ,.’…?!]*[^,])$/gmu),
    ...source.matchAll(/(?<!=)>\s*(\p{Lu}[\p{L}’,. ]+)\s*(?:\{|<)/gu),
  ]
  expect(words.map(([, text]) => text)).toEqual([])
})

const isWordy = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\d+\}/g, ''))
