import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { Session } from '../../client/preview/what-if/session.ts'
import { WhatIf, type Writes } from '../../client/preview/what-if/what-if.tsx'
import type { Lever } from '../../core/documents/what-if/lever.ts'
import { materialOf } from '../../core/documents/what-if/material.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { small } from '../documents/what-if/trying.ts'

const material = (text: string) => materialOf(new Snapshot(text, { today: '2026-11-21' }))

let session = new Session({}, true)
beforeEach(() => {
  session = new Session({}, true)
  session.on(material(small))
})

function lever(key: string): Lever {
  const found = session.groups?.flatMap(({ levers }) => levers).find(one => one.key === key)
  if (found === undefined) throw new Error(`There is no lever ${key}.`)
  return found
}

const page = (writes: Writes = 'yes') =>
  renderToString(
    h(WhatIf, {
      session,
      language: 'en',
      folds: { opened: new Set<string>(), toggle: () => undefined },
      writes,
      onChange: () => undefined,
      onWrite: () => undefined,
    }),
  )

describe('what is tried on the page', () => {
  test('becomes edits by lines and columns, with what they replace', () => {
    session.suppose(lever('goals.average-deal'), '25000')
    expect(session.edits).toEqual([
      { start: { line: 6, character: 16 }, end: { line: 6, character: 21 }, text: '25000', was: '20000' },
      { start: { line: 7, character: 13 }, end: { line: 7, character: 15 }, text: '10', was: '12' },
    ])
  })

  test('stays on the next version of the text, at its place there', () => {
    session.suppose(lever('goals.average-deal'), '25000')
    session.on(material(small.replace('goals:', '# a new line\ngoals:')))
    expect(session.edits.map(({ start }) => start.line)).toEqual([7, 8])
  })

  test('is done with once the text says so', () => {
    session.suppose(lever('goals.average-deal'), '25000')
    session.on(material(small.replace('20000', '25000').replace('customers: 12', 'customers: 10')))
    expect(session.result?.supposed).toEqual([])
    expect(session.suppositions).toEqual({})
  })

  test('is given up one by one, all at once, and with another document', () => {
    session.suppose(lever('goals.average-deal'), '25000')
    session.suppose(lever('goals.revenue'), '500000')
    session.reset(lever('goals.revenue'))
    expect(session.suppositions).toEqual({ 'goals.average-deal': '25000' })
    session.resetAll()
    expect(session.edits).toEqual([])
    session.suppose(lever('goals.revenue'), '500000')
    session.begin()
    expect(session.groups).toBeUndefined()
    expect(session.suppositions).toEqual({})
  })

  test('what can’t be taken stays in its field and changes nothing', () => {
    session.suppose(lever('goals.revenue'), '500000')
    session.suppose(lever('goals.revenue'), '500k')
    expect(session.refused(lever('goals.revenue'))).toBe('500k')
    expect(session.suppositions).toEqual({ 'goals.revenue': '500000' })
    expect(page()).toContain('This must be an amount above 0 in plain digits, such as 400000.')
  })
})

describe('the page', () => {
  test('has a named slider and a named field for each number', () => {
    const html = page()
    expect(html.match(/type="range"/g)).toHaveLength(session.groups?.flatMap(({ levers }) => levers).length ?? 0)
    for (const [, id] of html.matchAll(/<label for="([^"]+)"/g)) expect(html).toContain(`id="${id}"`)
  })

  test('writes where there is a text that can be read, and only if there is something to write', () => {
    const button = (html: string) => /<button[^>]*>Write to file/.exec(html)?.[0]
    expect(button(page())).toContain('disabled')
    session.suppose(lever('goals.revenue'), '500000')
    expect(button(page())).not.toContain('disabled')
    expect(button(page('later'))).toContain('disabled')
    expect(button(page('no'))).toBeUndefined()
  })

  test('says what is missing where there is nothing to try', () => {
    session.on(material('sla: 1\ntitle: Nothing yet\n'))
    expect(page()).toContain('There is no number to try out yet')
  })

  test('shows the agreement’s words as text, whatever they are', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&'
    const text = small
      .replace(
        'customer: A customer.',
        `customer: { name: '${evil.replaceAll("'", "''")}', meaning: '${evil.replaceAll("'", "''")}' }`,
      )
      .replace(
        'commitments:\n',
        'teams: { marketing: { name: "<script>x()</script>", lead: ana }, sales: { lead: bo } }\ncommitments:\n',
      )
    session.on(material(text))
    session.suppose(lever('goals.revenue'), '900000')
    const html = page()
    expect(html).toContain('&lt;img src=x onerror=alert(1)>')
    expect(html).toContain('&lt;script>x()&lt;/script>')
    expect(html).toContain('&quot;')
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>"/)
  })
})
