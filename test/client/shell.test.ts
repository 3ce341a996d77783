import { expect, test } from 'vitest'
import { shell } from '../../client/panel/shell.ts'

const page = shell({
  uri: 'file:///a"><script>x()</script>.sla.yaml',
  script: 'https://panel.example/preview.js',
  style: 'https://panel.example/preview.css',
  cspSource: 'https://panel.example',
  nonce: 'abc123',
  language: 'en',
})

test('only the script with the nonce runs, and only the extension’s style applies', () => {
  const [policy = ''] = page.match(/(?<=Content-Security-Policy" content=")[^"]*/) ?? []
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    'style-src https://panel.example',
    "script-src 'nonce-abc123'",
  ])
  expect(policy).not.toMatch(/unsafe|\*/)
})

test('there is one script, and no handler or style in the page', () => {
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toMatch(/\son\w+=|\sstyle=/)
})

test('the name of a file is text', () => {
  expect(page).toContain('data-uri="file:///a&quot;&gt;&lt;script&gt;x()&lt;/script&gt;.sla.yaml"')
})
