import { describe, expect, it } from 'vitest'
import { askEverything } from '../server/ask-everything.ts'
import { apart, patience } from './apart.ts'
import { longValues } from './long-values.ts'
import { type HostileText, large, small } from './texts.ts'

const { read, ask } = apart()

const inGroups = (texts: readonly HostileText[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, group) => {
    const members = texts.slice(group * size, (group + 1) * size)
    return [members[0]?.what ?? '', members] as const
  })

async function readAll(texts: readonly HostileText[]): Promise<void> {
  for (const { what, text } of texts) await expect(read(text), what).resolves.toBeUndefined()
}

const askAboutAll = (texts: readonly HostileText[]): Promise<void> =>
  ask(async editor => {
    const open = await editor.open('')
    for (const { what, text } of texts) {
      await askEverything(editor, open, text, Math.min(text.length >> 1, 500))
      expect(editor.errors, what).toEqual([])
    }
    await open.close()
  })

describe.each(inGroups(small, 100))('small texts from %s on', (_, texts) => {
  it('are read, computed, rendered and repaired', () => readAll(texts), patience)
  it('are answered about', () => askAboutAll(texts), patience)
})

describe.each(inGroups(longValues, 20))('%s, and more such', (_, texts) => {
  it('are read, computed, rendered and repaired', () => readAll(texts), patience)
  it('are answered about', () => askAboutAll(texts), patience)
})

describe.each(large.map(one => [one.what, one] as const))('%s', (_, text) => {
  it('is read, computed, rendered and repaired', () => readAll([text]), patience)
  it('is answered about', () => askAboutAll([text]), patience)
})
