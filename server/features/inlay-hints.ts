import type { InlayHint, Range } from 'vscode-languageserver'
import type { Stage } from '../../core/language/agreement.ts'
import { shapeAtPath } from '../../core/language/shape.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { TextEdit } from '../../core/syntax/edit.ts'
import { insertEntry } from '../../core/syntax/entries.ts'
import type { Path } from '../../core/syntax/tree.ts'
import type { Json } from '../../core/targets/document.ts'
import type { AgreementDocument } from '../document.ts'
import { clientEdit } from './workspace-edit.ts'

interface Hint {
  readonly offset: number
  readonly label: string
  /** Writes what the hint shows into the file. */
  readonly edit?: TextEdit | undefined
}

/** Volumes and rates of the funnel that are computed and not written, and how far the plan is from the goal. */
export function inlayHints(document: AgreementDocument, range: Range): InlayHint[] {
  const { start, end } = document.spanOf(range)
  return hintsOf(document.snapshot)
    .filter(({ offset }) => start <= offset && offset <= end)
    .map(({ offset, label, edit }) => ({
      position: document.positionAt(offset),
      label,
      paddingLeft: true,
      ...(edit === undefined ? {} : { textEdits: [clientEdit(document, edit)] }),
    }))
}

function hintsOf(snapshot: Snapshot): Hint[] {
  const stages = [...(snapshot.agreement.funnel.value?.stages.value ?? [])]
  const last = stages.at(-1)?.[0]
  return stages.flatMap(([id, { value, path, entry }]) => {
    const computed = at(snapshot.targets.document(), ['funnel', 'stages', id])
    if (value === undefined || entry === undefined || entry.merged || computed === undefined) return []
    const offset = snapshot.text.indexOf(':', entry.key.span.end) + 1
    if (offset === 0) return []
    const hints = [...missing(snapshot, value, path, computed), ...(id === last ? distance(computed) : [])]
    return hints.map(hint => ({ ...hint, offset }))
  })
}

function missing(snapshot: Snapshot, { volume, rate }: Stage, path: Path, computed: Json): Omit<Hint, 'offset'>[] {
  const plan = at(computed, ['plan'])
  const used = at(computed, ['rate'])
  const order = [...(shapeAtPath(snapshot.tree.root, path)?.properties.keys() ?? [])]
  const hint = (key: string, text: string, exact: boolean) => ({
    label: `${key}: ${exact ? '' : 'about '}${text}`,
    edit: exact ? insertEntry(snapshot.tree, path, key, text, order) : undefined,
  })
  return [
    ...(volume.node === undefined && typeof plan === 'number' ? [hint('volume', String(plan), true)] : []),
    ...(rate.node === undefined && typeof used === 'number'
      ? [hint('rate', `${shortPercent(used)}%`, isShort(used))]
      : []),
  ]
}

const shortPercent = (share: number) => Number((share * 100).toFixed(2))
/** Written with two digits it is the very rate. */
const isShort = (share: number) => Math.abs(share * 100 - shortPercent(share)) < 1e-9

function distance(computed: Json): Omit<Hint, 'offset'>[] {
  const [required, gap] = [at(computed, ['required']), at(computed, ['gap'])]
  if (typeof required !== 'number' || typeof gap !== 'number') return []
  if (gap === 0) return [{ label: `exactly the ${required} that the goal needs` }]
  return [{ label: `${Math.abs(gap)} ${gap < 0 ? 'fewer' : 'more'} than the ${required} that the goal needs` }]
}

function at(value: Json | undefined, steps: readonly string[]): Json | undefined {
  return steps.reduce<Json | undefined>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as { readonly [key: string]: Json })[step]
        : undefined,
    value,
  )
}
