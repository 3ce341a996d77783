import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../cli/scratch.ts'
import { callsOn, examplesOn, looksLike } from './page-examples.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
const inDocs = readdirSync(path.join(root, 'docs')).filter(name => name.endsWith('.md'))
const pages = ['README.md', ...inDocs.map(name => `docs/${name}`)].map(name => [name, read(name)] as const)

const { file, sla } = scratchFolder()

describe.each(pages)('%s', (name, page) => {
  test('what it shows is what happens', async () => {
    for (const example of examplesOn(page)) {
      if (example.kind === 'file') file(example.name, example.text)
      else {
        const { out, err } = await sla(example.args)
        const printed = out + err
        if (!looksLike(printed, example.output)) expect(printed, example.args.join(' ')).toBe(example.output)
      }
    }
  })

  test('its calls of the command line are such as the command line has', async () => {
    for (const [command = '', ...args] of callsOn(page)) {
      const { out, status } = await sla([command, '--help'])
      expect(status, `sla ${command}`).toBe(0)
      for (const option of args.filter(word => word.startsWith('--') && word.length > 2))
        expect(out, `sla ${command}`).toContain(option.replace(/=.*/, ''))
    }
  })

  test('its links lead somewhere', () => {
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    for (const target of targets.filter(link => !/^[a-z]+:/.test(link))) {
      const [way = '', heading] = target.split('#')
      const linked = path.posix.join(way === '' ? '' : path.posix.dirname(name), way === '' ? name : way)
      const text = linked.endsWith('.md') ? read(linked) : readdirSync(path.join(root, path.posix.dirname(linked)))
      if (heading !== undefined) expect(headingsOf(String(text)), target).toContain(heading)
      if (Array.isArray(text)) expect(text, target).toContain(path.posix.basename(linked))
    }
  })
})

/** The marks by which links reach the headings of a page. */
const headingsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
