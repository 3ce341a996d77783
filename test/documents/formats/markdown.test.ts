import { describe, expect, test } from 'vitest'
import { codeBlock, codeSpan, escaped, escapedLine } from '../../../core/documents/markdown/escape.ts'
import { listItem, proseMarkdown } from '../../../core/documents/markdown/inlines.ts'
import { text } from '../../../core/documents/phrase.ts'
import { proseBlocks } from '../../../core/documents/prose.ts'
import { agreement } from '../telling.ts'
import { textAs } from './made.ts'
import { readMarkdown } from './read-markdown.ts'

describe('text is shown as it is', () => {
  test.each([
    '*bold* _italics_ ~~struck~~ `code`',
    '[link](https://example.org) ![picture](x.png) <b>bold</b> &amp; &copy;',
    '| a | b |',
    '# 1. - + > =',
    '2026. A year',
    '- not an item',
    '+ nor this',
    '> nor a quote',
    '1) nor a number',
    'a \\ b \\* c',
    '$400,000 and $x$',
    'https://example.org, www.example.org',
    '{{ path }} and {% tag %}',
  ])('%s', words => {
    const read = readMarkdown(escapedLine(escaped(words)))
    expect(read.words.trim()).toBe(words)
    expect([...read.html, ...read.images, ...read.headings]).toEqual([])
    expect(read.links.filter(href => !href.includes('example.org'))).toEqual([])
  })

  test('on one line', () => {
    expect(escaped('one\r\n\n# two\u2028three\tfour\u0000')).toBe('one # two three four ')
  })
})

describe('code', () => {
  test.each(['a', '`', '``a``', ' `a', 'a|b'])('in a line: %j', code => {
    expect(readMarkdown(codeSpan(code)).words.trim()).toBe(code.trim())
  })
  test('in a block ends where it ends', () => {
    expect(codeBlock('```\n<b>\n```')).toBe('````\n```\n<b>\n```\n````')
  })
})

test('prose keeps its form', () => {
  const source = 'One **two** *three*\n\n1. a\n   - b\n2. c\n\n> quote\n\n```\nx\n```\n\n[site](https://example.org)'
  const plain = { term: (id: string) => text(id), insert: (path: string) => text(path) }
  expect(proseMarkdown(proseBlocks(source, plain))).toBe(
    'One **two** _three_\n\n1. a\n\n   - b\n2. c\n\n> quote\n\n```\nx\n```\n\n[site](<https://example.org>)',
  )
})

test('an item of a list keeps its further lines', () => {
  expect(listItem('-', 'a\nb\n\nc')).toBe('- a\n  b\n\n  c')
})

describe('as a whole', () => {
  test('the small classic agreement', async () => {
    await expect(await textAs(agreement('northwind.sla.yaml'), 'md')).toMatchFileSnapshot('golden/northwind.md')
  })
  test('an agreement with errors', async () => {
    await expect(await textAs(agreement('broken.sla.yaml'), 'md')).toMatchFileSnapshot('golden/broken.md')
  })
})
