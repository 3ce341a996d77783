import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rules } from '../../core/rules/registry.ts'
import { type Documentation, upToDate } from './documentation.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const inPages = (root: string, name: string) => path.join(root, 'docs/rules', name)

/** The small agreement that completes the examples. */
export const baseOf = (root: string): string => read(inPages(root, 'base.sla.yaml'))

/** What is written down about the rules in a copy of the project. */
export function documentationOf(root: string): Documentation {
  const ids = readdirSync(inPages(root, ''))
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => name.slice(0, -'.md'.length))
    .toSorted()
  return {
    pages: new Map(ids.map(id => [id, read(inPages(root, `${id}.md`))])),
    index: read(inPages(root, 'README.md')),
    readme: read(path.join(root, 'README.md')),
  }
}

/** Brings everything that is generated up to date; gives back the rules that have no page yet. */
export function writeDocumentation(root: string): string[] {
  const { pages, index, readme } = upToDate(
    documentationOf(root),
    rules.map(({ meta }) => meta),
    baseOf(root),
  )
  for (const [id, page] of pages) writeFileSync(inPages(root, `${id}.md`), page)
  writeFileSync(inPages(root, 'README.md'), index)
  writeFileSync(path.join(root, 'README.md'), readme)
  return rules.map(({ meta }) => meta.id).filter(id => !pages.has(id))
}
