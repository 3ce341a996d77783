// The tables, on the terminal and in docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { table } from './figures.mjs'

const page = path.resolve(import.meta.dirname, '../../docs/performance.md')
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->']

export const written = ({ title, rows }) =>
  `### ${title}\n\n${table(['what', 'ours', 'peer', 'ratio', 'bar', 'met'], rows)}\n`

/** Puts the tables where the page has its last ones; the words around them stay. */
export function keep(tables) {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no place for the tables: ${begin} … ${end}`)
  const machine = `Measured with Node ${process.version} on ${process.platform}, ${availableParallelism()} processor cores.`
  const tablesInPlace = [begin, machine, '', ...tables.map(written)].join('\n')
  writeFileSync(page, text.slice(0, from) + tablesInPlace + text.slice(to))
}
