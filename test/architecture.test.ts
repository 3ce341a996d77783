import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Each place and what it may import besides itself, from packages up to the editor. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/syntax': [],
  'core/language': ['core/syntax'],
  'core/targets': ['core/syntax', 'core/language'],
  'core/rules': ['core/syntax', 'core/language', 'core/targets'],
  'core/config': ['core/syntax', 'core/language', 'core/rules'],
  'core/documents': ['core/syntax', 'core/language', 'core/targets', 'core/rules', 'core'],
  core: ['core/syntax', 'core/language', 'core/targets', 'core/rules'],
  server: ['core', 'core/syntax', 'core/language', 'core/targets', 'core/rules', 'core/config', 'core/documents'],
  cli: [
    'core',
    'core/syntax',
    'core/language',
    'core/targets',
    'core/rules',
    'core/config',
    'core/documents',
    'server',
  ],
  'client/preview': ['core', 'core/syntax', 'core/language', 'core/documents'],
  // The panel and the page inside it speak one language of messages.
  client: ['server', 'client/preview'],
}

/** Core is pure: what it is given is all it knows. */
const forbiddenInCore = /^(node:|vscode|vscode-languageserver|fs$|path$|os$)/

const layers = Object.keys(mayImport).sort((a, b) => b.length - a.length)
const layerOf = (file: string) => layers.find(layer => file === layer || file.startsWith(`${layer}/`))

const sources = layers
  .filter(layer => !layer.includes('/'))
  .flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      file => `${folder}/${file.replaceAll(path.sep, '/')}`,
    ),
  )
  .filter(file => /\.tsx?$/.test(file) && !file.includes('/generated/'))

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')

describe('imports point one way only', () => {
  test.each(sources)('%s', file => {
    const layer = layerOf(file) ?? ''
    for (const from of importsOf(file)) {
      if (!from.startsWith('.')) {
        if (layer.startsWith('core')) expect(from).not.toMatch(forbiddenInCore)
        continue
      }
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from))
      const targetLayer = layerOf(target)
      if (targetLayer === undefined || targetLayer === layer) continue
      expect(mayImport[layer], `${file} imports ${target}`).toContain(targetLayer)
    }
  })
})

test('the client knows the server through its request types alone', () => {
  const known = sources
    .filter(file => file.startsWith('client/'))
    .flatMap(file => importsOf(file).map(from => path.posix.normalize(path.posix.join(path.posix.dirname(file), from))))
    .filter(target => target.startsWith('server/'))
  expect([...new Set(known)]).toEqual(known.length === 0 ? [] : ['server/protocol.ts'])
})

describe('core asks nothing of the world', () => {
  const asks =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bsetTimeout\(|\bfetch\(|\bglobalThis\b/
  test.each(sources.filter(file => file.startsWith('core/')))('%s', file =>
    expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(asks),
  )
})
