import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { regenerated } from '../rules/wording.ts'
import { languageReference } from './reference.ts'

const pageIn = (root: string) => path.join(root, 'docs/language.md')

/** The page about the language as it is written, and as it would be if it followed the schema. */
export function languagePage(root: string): { readonly written: string; readonly current: string } {
  const written = readFileSync(pageIn(root), 'utf8')
  return { written, current: `${regenerated(written, languageReference()).trimEnd()}\n` }
}

/** Brings the page's table of keys up to date with the schema. */
export const writeLanguageReference = (root: string): void => writeFileSync(pageIn(root), languagePage(root).current)
