import { knownOf } from '../../language/known.ts'
import { say } from '../../language/message.ts'
import type { Declaration } from '../../language/names.ts'
import { nameKinds } from '../../language/shape.ts'
import { asId, isId, whyNoId } from '../../language/values/word.ts'
import { replacement } from '../../syntax/edit.ts'
import { entryAtPath } from '../../syntax/tree.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { historyOrder } from './history-order.ts'
import { misreadProblems } from './misread.ts'

export const invalidValue: Rule = {
  meta: {
    id: 'invalid-value',
    group: 'structure',
    severity: 'error',
    finds: 'a word, date, time, currency or id that is none',
    fixable: 'fix',
  },
  *check(subject) {
    yield* misreadProblems(subject, 'invalid-value')
    yield* wrongWords(subject)
    yield* wrongIds(subject)
    yield* firstStage(subject)
    yield* historyOrder(subject)
  },
}

function* wrongWords({ structure }: Subject): Generator<Problem> {
  for (const problem of structure) {
    if (problem.kind !== 'wrong-word') continue
    const { path, node } = problem
    const { message, readings } = problem.problem
    const fixes = readings.map<Fix>(text => ({
      title: say`Write ${text}`,
      edits: [replacement(node.span, text)],
      preferred: true,
    }))
    yield { at: path, span: node.span, message, fixes }
  }
}

/** An id outside the grammar: the fix renames it wherever it is used. */
function* wrongIds({ names }: Subject): Generator<Problem> {
  // Stages are named after terms, whose definition is the place to mend.
  for (const kind of nameKinds.filter(name => name !== 'stage')) {
    const declared = names.declared(kind)
    const wrong = () =>
      [...declared.values()].filter(({ id, entry }) => !isId(id) && !entry.key.mended && !entry.merged)
    for (const { id, path, entry } of known(declared, wrong)) {
      const meant = asId(id)
      const free = meant !== undefined && !declared.has(meant)
      const uses = names.references.filter(reference => reference.id === id && reference.kinds.includes(kind))
      const edits = [entry.key.span, ...uses.map(({ span }) => span)].map(span => replacement(span, meant ?? ''))
      yield {
        at: path,
        span: entry.key.span,
        message: whyNoId(id),
        fixes: free ? [{ title: say`Rename to ${meant}`, edits, preferred: true }] : [],
      }
    }
  }
}

const known = knownOf<ReadonlyMap<string, Declaration>, readonly Declaration[]>()

/** Nothing comes before the first stage, so nothing can become it. */
function* firstStage({ agreement, tree }: Subject): Generator<Problem> {
  const [first] = agreement.funnel.value?.stages.value?.values() ?? []
  if (first?.value === undefined) return
  for (const field of [first.value.rate, first.value.lag]) {
    const entry = entryAtPath(tree.root, field.path)
    if (entry === undefined || field.node === undefined) continue
    const key = entry.key.text
    yield {
      at: field.path,
      span: field.node.span,
      message: say`“${String(first.path.at(-1))}” is the first stage: no stage comes before it, so it has no “${key}”. Remove “${key}”, or move the stage down.`,
    }
  }
}
