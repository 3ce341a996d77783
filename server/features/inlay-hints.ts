import type { InlayHint, Range } from 'vscode-languageserver'
import type { Field } from '../../core/language/agreement.ts'
import { count, type Message, say } from '../../core/language/message.ts'
import { shapeAtPath } from '../../core/language/shape.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { TextEdit } from '../../core/syntax/edit.ts'
import { insertEntry } from '../../core/syntax/entries.ts'
import type { Entry } from '../../core/syntax/tree.ts'
import type { AgreementDocument } from '../document.ts'
import { type ComputedValue, computedValues } from './computed-values.ts'
import { planForGoal, plannedVolumes } from './plan-for-goal.ts'
import { clientEdit } from './workspace-edit.ts'

interface Hint {
  readonly offset: number
  readonly label: Message
  /** What a double click writes into the file, and what it says of itself. */
  readonly accepting?: { readonly edits: readonly TextEdit[]; readonly told: Message } | undefined
}

/** What the goals and the funnel leave to be computed, and how far the plan is from the goal. */
export function inlayHints(document: AgreementDocument, range: Range): InlayHint[] {
  const { start, end } = document.spanOf(range)
  return hintsOf(document.snapshot)
    .filter(({ offset }) => start <= offset && offset <= end)
    .map(({ offset, label, accepting }) => ({
      position: document.positionAt(offset),
      label: document.words(label),
      paddingLeft: true,
      ...(accepting === undefined
        ? {}
        : {
            tooltip: document.words(accepting.told),
            textEdits: accepting.edits.map(edit => clientEdit(document, edit)),
          }),
    }))
}

function hintsOf(snapshot: Snapshot): Hint[] {
  const values = computedValues(snapshot).flatMap(value => {
    const { key, shown, exact } = value
    const label = exact ? say`${key}: ${shown}` : say`${key}: about ${shown}`
    const edit = statingEdit(snapshot, value)
    const told = say`Double-click to write it into the file.`
    return hintAt(snapshot, value.owner, label, edit && { edits: [edit], told })
  })
  return [...values, ...distance(snapshot)]
}

/** The edit that writes a computed number into the file; `undefined` where it can't be or shouldn't. */
export function statingEdit({ tree }: Snapshot, { owner, key, written }: ComputedValue): TextEdit | undefined {
  const { entry, path, file } = owner
  if (written === undefined || entry === undefined || entry.merged || file !== undefined || isRepeated(entry))
    return undefined
  return insertEntry(tree, path, key, written, [...(shapeAtPath(tree.root, path)?.properties.keys() ?? [])])
}

/** What an alias repeats stands elsewhere, for others too. */
const isRepeated = ({ key, value }: Entry): boolean =>
  value.kind === 'map' && value.entries.some(entry => !entry.merged && entry.key.span.start < key.span.end)

/** Behind the colon of what it is about. */
function hintAt(snapshot: Snapshot, owner: Field<unknown>, label: Message, accepting?: Hint['accepting']): Hint[] {
  const { entry, file } = owner
  if (entry === undefined || entry.merged || file !== undefined) return []
  const offset = snapshot.text.indexOf(':', entry.key.span.end) + 1
  return offset === 0 ? [] : [{ offset, label, accepting }]
}

function distance(snapshot: Snapshot): Hint[] {
  const last = snapshot.targets.funnel?.stages.at(-1)
  if (last?.shown === undefined || last.required === undefined) return []
  const required = last.required.high
  const gap = last.shown.low.sub(required)
  const [needed, off] = [count(required), count(gap.abs())]
  if (gap.equals(0)) return hintAt(snapshot, last.field, say`exactly the ${needed} that the goal needs`)
  const label = gap.lt(0)
    ? say`${off} fewer than the ${needed} that the goal needs`
    : say`${off} more than the ${needed} that the goal needs`
  const plan = planForGoal(snapshot)
  const told = plan && say`The plan that the goal needs: ${plannedVolumes(snapshot, plan)}.`
  return hintAt(snapshot, last.field, label, told && { edits: plan.edits, told })
}
