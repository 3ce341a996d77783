import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderPage } from '../../core/documents/html/render.tsx'
import type { AgreementView } from '../../core/documents/model.ts'
import { viewOf } from '../../core/documents/view.ts'
import { Snapshot } from '../../core/snapshot.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** An agreement as of a fixed day. */
export const snapshotOf = (text: string): Snapshot => new Snapshot(text, { today: '2026-11-21' })

export const viewOfText = (text: string): AgreementView => viewOf(snapshotOf(text))

/** Texts of whole agreements, by name. */
export const agreements: ReadonlyMap<string, string> = new Map(
  ['samples', 'test/fixtures/agreements'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .filter(name => name.endsWith('.sla.yaml'))
      .map(name => [name, readFileSync(path.join(root, folder, name), 'utf8')] as const),
  ),
)

export function agreement(name: string): string {
  const text = agreements.get(name)
  if (text === undefined) throw new Error(`There is no agreement ${name}.`)
  return text
}

/** What a person reads on the page of a view: its text, without markup, each space as one. */
export const textOf = (view: AgreementView): string =>
  spaced(
    renderPage(view)
      .replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, '')
      .replace(/<\/(?:p|li|h\d|dt|dd|td|th|div|tr)>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  )

export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()
