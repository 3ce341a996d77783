import { say } from '../../language/message.ts'
import type { ValueProblem } from '../../language/values/read.ts'
import { replacement } from '../../syntax/edit.ts'
import { isEmpty } from '../../syntax/tree.ts'
import type { Fix, Problem } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** The findings of one rule among the values that could not be read. */
export function* misreadProblems(subject: Subject, rule: ValueProblem['rule']): Generator<Problem> {
  for (const { slot, problem } of subject.values.misread) {
    if (problem.rule !== rule) continue
    const { node, path } = slot
    const fixes = problem.readings.map<Fix>((text, index) => ({
      title: say`Write ${text}`,
      edits: [replacement(node.span, text)],
      preferred: problem.sure && index === 0,
    }))
    yield {
      at: path,
      span: isEmpty(node) ? subject.keyOf(path) : node.span,
      message: problem.message,
      fixes: isEmpty(node) ? [] : fixes,
    }
  }
}
