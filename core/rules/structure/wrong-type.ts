import { type Message, say } from '../../language/message.ts'
import type { Shape } from '../../language/shape.ts'
import type { StructureProblem } from '../../language/structure.ts'
import { isEmpty, type Node } from '../../syntax/tree.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { misreadProblems } from './misread.ts'

export const wrongType: Rule = {
  meta: {
    id: 'wrong-type',
    group: 'structure',
    severity: 'error',
    finds: 'a list where single entries belong, text where a number belongs, and the like',
    fixable: 'fix',
  },
  *check(subject) {
    for (const problem of subject.structure) if (problem.kind === 'wrong-type') yield wrong(problem, subject)
    yield* misreadProblems(subject, 'wrong-type')
  },
}

function wrong({ path, node, shape }: StructureProblem & { kind: 'wrong-type' }, subject: Subject): Problem {
  const name = path.length === 0 ? say`The agreement` : say`“${String(path.at(-1))}”`
  return {
    at: path,
    span: isEmpty(node) ? subject.keyOf(path) : smallest(node, subject, path),
    message: say`${name} is ${isNow(node)} here, but ${shouldBe(shape)} is needed. ${hint(shape)}`,
  }
}

/** A list or map that is wrong as a whole is marked at its key, which names it. */
const smallest = (node: Node, subject: Subject, path: readonly (string | number)[]) =>
  node.kind === 'scalar' || path.length === 0 ? node.span : subject.keyOf(path)

function isNow(node: Node): Message {
  if (isEmpty(node)) return say`empty`
  if (node.kind === 'list') return say`a list`
  if (node.kind === 'map') return say`a group of entries`
  if (typeof node.value === 'number') return say`a number`
  return typeof node.value === 'boolean' ? say`a switch (true or false)` : say`text`
}

function shouldBe({ types, value, words }: Shape): Message {
  if (types.has('object')) return types.has('string') ? say`text or a group of entries` : say`a group of entries`
  if (types.has('array')) return types.has('string') ? say`text or a list` : say`a list`
  if (types.has('boolean')) return say`true or false`
  if (words.length > 0) return say`one of ${words.join(', ')}`
  if (value === 'count' || value === 'number' || value === 'money' || value === 'amount') return say`a number`
  return value === undefined || value === 'text' || value === 'prose' || value === 'id'
    ? say`text`
    : say`a single value`
}

function hint({ types }: Shape): Message {
  if (types.has('object'))
    return say`Write each entry on a line of its own below, indented by two spaces: a key, a colon and its value.`
  if (types.has('array')) return say`Write each item on a line of its own below, behind “- ”.`
  return types.has('boolean') ? say`Write true or false.` : say`Write it behind the colon.`
}
