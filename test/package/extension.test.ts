import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { root } from '../ci/built.ts'

const name = readdirSync(root).find(file => file.endsWith('.vsix'))
if (name === undefined) throw new Error('There is no package to look into: “npm run package” makes one.')
const bytes = readFileSync(path.join(root, name))
const files = new Map(Object.entries(unzipSync(bytes)))
const text = (file: string) => new TextDecoder().decode(files.get(`extension/${file}`))

/** What the extension runs or shows; the command line is in the npm package. */
const contents = [
  'LICENSE.txt',
  'changelog.md',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/extension-client.js',
  'dist/extension.js',
  'dist/extension.web.js',
  'dist/preview.css',
  'dist/preview.js',
  'dist/rule-pages.json',
  'dist/prose.js',
  'dist/server.js',
  'dist/server.worker.js',
  'dist/documents.js',
  'dist/wordings-es.js',
  'dist/wordings-pt.js',
  'l10n/bundle.l10n.es.json',
  'l10n/bundle.l10n.pt-br.json',
  'package.nls.es.json',
  'package.nls.json',
  'package.nls.pt-br.json',
  'docs/images/preview.png',
  'icons/icon.png',
  'icons/icon.svg',
  'icons/preview-dark.svg',
  'icons/preview-light.svg',
  'icons/sla-file-dark.svg',
  'icons/sla-file-light.svg',
  'language-configuration.json',
  'media/walkthrough/check.svg',
  'media/walkthrough/new.svg',
  'media/walkthrough/preview.svg',
  'media/walkthrough/share.svg',
  'media/walkthrough/what-if.svg',
  'package.json',
  'readme.md',
  'schemas/sla.config.schema.json',
  'schemas/sla.schema.json',
  'snippets/sla.json',
  'syntaxes/sla.tmLanguage.json',
]

test('it contains what it runs, and nothing else', () => {
  const inside = [...files.keys()]
    .filter(file => file.startsWith('extension/'))
    .map(file => file.slice('extension/'.length))
  expect(inside.toSorted()).toEqual(contents.toSorted())
})

test('it is at most 1.5 MB', () => expect(bytes.length).toBeLessThanOrEqual(1_500_000))

test('whatever its manifest names is there', () => {
  const manifest: unknown = JSON.parse(text('package.json'))
  const named = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value].filter(word => /^\.?\/?[\w./-]+\.(js|json|png|svg|md)$/.test(word) && word.includes('/'))
      : Object.values((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(named)
  const missing = named(manifest).filter(file => !files.has(`extension/${path.posix.normalize(file)}`))
  expect(missing).toEqual([])
})

test('it can be shown in a gallery', () => {
  expect(JSON.parse(text('package.json'))).toMatchObject({
    displayName: 'SLA as Code',
    description: expect.any(String),
    icon: 'icons/icon.png',
    galleryBanner: { color: expect.any(String), theme: expect.any(String) },
    categories: expect.arrayContaining(['Programming Languages', 'Linters']),
    keywords: expect.arrayContaining(['sla', 'marketing', 'sales']),
    license: 'MIT',
  })
})

test('it starts with agreements only, works untrusted and virtual', () => {
  const { activationEvents, capabilities } = JSON.parse(text('package.json'))
  expect(activationEvents).not.toContain('*')
  expect(activationEvents).not.toContain('onStartupFinished')
  expect(capabilities.untrustedWorkspaces.supported).not.toBe(false)
  expect(capabilities.virtualWorkspaces).toBeTruthy()
})

test('a folder can’t name a program that is started', () => {
  const { properties } = JSON.parse(text('package.json')).contributes.configuration
  expect(properties['sla.export.browser'].scope).toBe('machine')
})

test('all that is bundled may be passed on, and is named with its licence', () => {
  const licences = [...text('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^\S+ \d+\.\d+\.\d+\S* \((.+)\)$/gm)].map(
    ([, licence = '']) => licence,
  )
  expect(licences.length).toBeGreaterThan(10)
  const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MPL-2.0']
  expect([...new Set(licences)].filter(licence => !permissive.includes(licence))).toEqual([])
  expect(text('dist/THIRD-PARTY-NOTICES.txt')).not.toContain('without the text of its licence')
})

test('what came within a package, or under a licence of another name, has its licence too', () => {
  const notices = text('dist/THIRD-PARTY-NOTICES.txt').split(/\n\n─+\n\n/)
  const of = (name: string) => notices.find(notice => notice.startsWith(`${name} `))
  for (const name of ['fflate', 'nanoid', 'punycode.js']) expect(of(name)).toContain('Permission is hereby granted')
  expect(of('docx')).toContain('James Halliday')
})

test('nothing in it reaches out', () => {
  for (const file of contents.filter(name => name.startsWith('dist/') && name.endsWith('.js')))
    expect(text(file), file).not.toMatch(
      /applicationinsights|@vscode\/extension-telemetry|createTelemetryLogger|node:https|require\("https"\)/,
    )
  // A library may know how to fetch; nothing of ours asks it to, or does so itself.
  const sources = ['core', 'server', 'client'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(name =>
      path.join(root, folder, name),
    ),
  )
  const fetching = sources
    .filter(file => /\.tsx?$/.test(file))
    .filter(file =>
      /\bfetch\(|XMLHttpRequest|EventSource|WebSocket|sendBeacon|node:https?|download:/.test(
        readFileSync(file, 'utf8'),
      ),
    )
  // The page of `sla preview` listens to the server on this machine that it came from.
  expect(fetching.map(file => path.relative(root, file).replaceAll(path.sep, '/'))).toEqual(['client/preview/host.ts'])
})
