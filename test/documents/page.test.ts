import { describe, expect, test } from 'vitest'
import { renderPage } from '../../core/documents/html/render.tsx'
import { viewOf } from '../../core/documents/view.ts'
import { missingFrom } from './every-field.ts'
import { agreements, snapshotOf, textOf, viewOfText } from './telling.ts'

describe('every field of a sound agreement reaches the page', () => {
  // What an agreement takes from other files is read only with them.
  const alone = ([name, text]: readonly [string, string]) => name !== 'broken.sla.yaml' && !/^extends:/mu.test(text)
  const sound = [...agreements].filter(alone)
  test.each(sound)('%s', (_, text) => {
    const snapshot = snapshotOf(text)
    expect(missingFrom(textOf(viewOf(snapshot)), snapshot)).toEqual([])
  })
})

/** Texts that would do harm where they are taken for markup. */
const injections = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  '</title></script><iframe src="https://example.org">',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{ constructor.constructor }}',
  '[[</abbr><script>]]',
]

describe('what would do harm as markup stands as text', () => {
  const everywhere = (harm: string) => {
    const quoted = JSON.stringify(harm)
    return `sla: 1
title: ${quoted}
version: ${quoted}
summary: ${quoted}
owner: ${quoted}
currency: ${quoted}
calendar: { timezone: ${quoted} }
extends: ${quoted}
teams: { ${quoted}: { name: ${quoted}, lead: ${quoted} } }
people: { ${quoted}: ${quoted}, ana: { name: ${quoted}, title: ${quoted}, email: ${quoted} } }
definitions:
  ${quoted}: ${quoted}
  term: { name: ${quoted}, meaning: ${quoted}, criteria: [${quoted}], score: { at-least: 3, points: { ${quoted}: 3 } } }
personas: { buyer: { name: ${quoted}, description: ${quoted}, roles: [${quoted}], company-size: ${quoted} } }
funnel: { stages: { ${quoted}: { volume: 3 }, term: { rate: 3%, owner: ${quoted} } } }
history: [{ period: 2025-10, segment: ${quoted}, volumes: { ${quoted}: 3 }, kept: { ${quoted}: 3% } }]
segments: { ${quoted}: { name: ${quoted} } }
capacity: { ${quoted}: { people: 3, minutes-each: { ${quoted}: 3 } } }
commitments:
  ${quoted}: { by: ${quoted}, to: ${quoted}, owner: ${quoted}, kind: custom, statement: ${quoted}, target: 3, unit: ${quoted}, why: ${quoted}, measured-by: ${quoted}, on-miss: { escalate-to: ${quoted}, action: ${quoted} } }
  touches: { kind: follow-up, of: ${quoted}, touches: { ${quoted}: 3 }, segment: ${quoted} }
handoffs: { ${quoted}: { of: term, requires: [${quoted}], when: [${quoted}], reject: { reasons: [${quoted}] } } }
responsibilities: { x: { task: ${quoted}, for: ${quoted}, responsible: ${quoted}, consulted: [${quoted}] } }
reports: { x: { title: ${quoted}, by: ${quoted}, to: [${quoted}], shows: [${quoted}] } }
meetings: { x: { title: ${quoted}, agenda: [${quoted}] } }
approvals: [{ person: ${quoted}, version: ${quoted} }]
changes: [{ version: ${quoted}, what: ${quoted} }]
`
  }
  /** All that the page itself is made of; anything else came from the text. */
  const own = new Set([...agreements.values()].flatMap(text => tagsIn(renderPage(viewOfText(text)))))

  test.each(injections)('%s', harm => {
    const page = renderPage(viewOfText(everywhere(harm)))
    const foreign = tagsIn(page).filter(tag => !own.has(tag) && !allowed.has(tag))
    expect(foreign).toEqual([])
    expect(page).not.toMatch(/(?:href|src)="(?!#|https?:|mailto:)/i)
  })
})

/** Marks that some agreement may well have though no sample has them. */
const allowed: ReadonlySet<string> = new Set(['a href rel', 'code', 'em', 'strong', 'abbr title', 'span class title'])

/** Each tag with the names of its attributes. */
function tagsIn(page: string): readonly string[] {
  return [...page.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>"]*(?:"[^"]*")?)*?)\s*\/?>/gi)].map(
    ([, name, attributes = '']) =>
      [name, ...[...attributes.matchAll(/([^\s="]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(' '),
  )
}

describe('a page can be made of any text', () => {
  test.each([...agreements])('each beginning of %s', (_, text) => {
    // About twenty of them, at places that are not only ends of lines.
    const step = Math.ceil(text.length / 23)
    for (let end = 0; end <= text.length; end += step)
      expect(renderPage(viewOfText(text.slice(0, end)))).toMatch(/^<!doctype html>/)
  })
  test.each([
    '',
    '- a\n- b',
    'just words',
    '\u0000',
    'sla: [1',
    'teams: 3\npeople: []\ncommitments: yes\nfunnel: []\nhistory: {}\nhandoffs: 1',
    'funnel: { stages: { constructor: { volume: 3 }, toString: { rate: 5% }, __proto__: {} } }',
    'commitments: { constructor: { kind: volume }, a: , b: [] }',
    'goals: { period: month }\nhistory: [1, {}, { volumes: 3 }]',
    'a: &a [*a, *a]',
  ])('%j', text => {
    expect(renderPage(viewOfText(text))).toMatch(/^<!doctype html>/)
  })
})

test('the page is in the agreement’s language and has its title', () => {
  const page = renderPage(viewOfText('sla: 1\ntitle: Acuerdo <b>\nlanguage: es'))
  expect(page).toContain('<html lang="es">')
  expect(page).toContain('<title>Acuerdo &lt;b></title>')
})
