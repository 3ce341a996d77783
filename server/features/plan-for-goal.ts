import type Fraction from 'fraction.js'
import { count, joined, type Message, say } from '../../core/language/message.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { replacement, type TextEdit } from '../../core/syntax/edit.ts'
import type { Scalar } from '../../core/syntax/tree.ts'
import { termName } from '../../core/targets/naming.ts'
import { supposing } from '../../core/targets/supposing.ts'
import { errorsIn } from '../../core/targets/verdicts.ts'

/** The plan that just reaches the goal. */
export interface PlanForGoal {
  /** Every written volume that changes, with what the goal needs of it. */
  readonly volumes: readonly { readonly stage: string; readonly amount: Fraction }[]
  readonly edits: readonly TextEdit[]
}

/**
 * What to write so that the plan closes the distance to the goal: in each stage that states its volume what the goal
 * needs of it. `undefined` where nothing would change, or where some other number would be contradicted.
 */
export function planForGoal({ targets, text }: Snapshot): PlanForGoal | undefined {
  const changes = (targets.funnel?.stages ?? []).flatMap(({ id, field, required }) => {
    const { node, value } = field.value?.volume ?? {}
    const amount = required?.high
    if (node?.kind !== 'scalar' || value === undefined || amount === undefined || amount.equals(value)) return []
    if (isRepeated(text, node)) return []
    return [{ stage: id, amount, edit: rewritten(node, amount) }]
  })
  if (changes.length === 0) return undefined
  const after = changes.reduce((so, { stage, amount }) => supposing(so.agreement, { stage, volume: amount }), targets)
  const last = after.funnel?.stages.at(-1)
  if (last?.shown === undefined || last.required?.high.equals(last.shown.low) !== true) return undefined
  const before = errorsIn(targets)
  if ([...errorsIn(after)].some(error => !before.has(error))) return undefined
  return { volumes: changes.map(({ stage, amount }) => ({ stage, amount })), edits: changes.map(({ edit }) => edit) }
}

/** What an anchor marks is said elsewhere, too. */
const isRepeated = (text: string, { span: { start } }: Scalar): boolean =>
  text[start] === '*' || /[&!]\S+[ \t]+$/.test(text.slice(Math.max(0, start - longestAnchor), start))

const longestAnchor = 100

const rewritten = ({ span }: Scalar, amount: Fraction): TextEdit => replacement(span, amount.toString())

/** `1,500 Visit, 12 Customer` */
export const plannedVolumes = ({ agreement }: Snapshot, { volumes }: PlanForGoal): Message =>
  joined(
    volumes.map(({ stage, amount }) => say`${count(amount)} ${termName(agreement, stage)}`),
    ', ',
  )
