import { expect, test } from 'vitest'
import { shell } from '../../client/panel/shell.ts'

const page = shell({
  uri: 'file:///a"><script>x()</script>.sla.yaml',
  scripts: ['https://panel.example/wordings-es.js', 'https://panel.example/preview.js'],
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

test('there are its scripts in their order, each with the nonce, and no handler or style in the page', () => {
  expect([...page.matchAll(/<script nonce="abc123" src="([^"]*)">/g)].map(([, script]) => script)).toEqual([
    'https://panel.example/wordings-es.js',
    'https://panel.example/preview.js',
  ])
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page).not.toMatch(/\son\w+=|\sstyle=/)
})

test('the name of a file is text', () => {
  expect(page).toContain('data-uri="file:///a&quot;&gt;&lt;script&gt;x()&lt;/script&gt;.sla.yaml"')
})
