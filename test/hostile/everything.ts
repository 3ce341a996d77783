import { type FormatId, formats } from '../../core/documents/formats.ts'
import { manuscriptOf } from '../../core/documents/manuscript.ts'
import { render } from '../../core/documents/render.ts'
import { repaired } from '../../core/fixing.ts'
import { worded } from '../../core/language/message.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { derivationOf } from '../../core/targets/derivations/index.ts'

const options = { today: '2026-11-21' }

/** Not written in this process, and written by a library that takes long over anything. */
const left: readonly FormatId[] = ['pdf', 'docx']

/**
 * All that a text comes to without an editor. Fails where something fails, where a finding lies outside the text or
 * says nothing.
 */
export async function everythingOf(text: string): Promise<void> {
  const snapshot = new Snapshot(text, options)
  for (const { span, message, rule } of snapshot.findings) {
    if (span.start < 0 || span.end > text.length || span.start > span.end) throw new Error(`${rule} is out of the text`)
    if (worded(message) === '') throw new Error(`${rule} says nothing`)
  }
  for (const { id } of snapshot.targets.funnel?.stages ?? [])
    derivationOf(snapshot.targets, `funnel.stages.${id}.required`)
  const manuscript = manuscriptOf(snapshot)
  for (const { id } of formats) if (id !== 'pdf' && !left.includes(id)) await render(manuscript, id)
  repaired(snapshot)
}
