import { fixed, type Message, say } from '../../language/message.ts'
import { type Shape, shapeAtPath, shapeOfNode } from '../../language/shape.ts'
import { insertEntry } from '../../syntax/entries.ts'
import { nodeAtPath, type Path } from '../../syntax/tree.ts'
import { valueText } from '../../syntax/write.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { contextualNeeds } from './needs.ts'

export const missingKey: Rule = {
  meta: {
    id: 'missing-key',
    group: 'structure',
    severity: 'error',
    finds: 'something that an agreement, or a part of it, cannot do without',
    fixable: 'fix',
  },
  *check(subject) {
    if (subject.tree.root === undefined && !subject.tree.partial) {
      yield {
        at: [],
        span: subject.keyOf([]),
        message: say`This file is empty. An agreement begins with “sla: 1” and its title.`,
      }
    }
    for (const problem of subject.structure) {
      if (problem.kind === 'too-few-teams') yield tooFewTeams(subject)
      if (problem.kind !== 'missing-key' || !subject.lacks(problem.path, problem.key)) continue
      yield missing(subject, problem.path, problem.key, whatFor(problem.key, problem.path, problem.shape))
    }
    for (const { path, key, why } of contextualNeeds(subject)) yield missing(subject, path, key, why)
  },
}

function tooFewTeams(subject: Subject): Problem {
  return {
    at: ['teams'],
    span: subject.keyOf(['teams']),
    message: say`An agreement is made between two teams or more, such as marketing and sales. Add the other one here.`,
  }
}

function missing(subject: Subject, path: Path, key: string, why: Message): Problem {
  return { at: path, span: subject.keyOf(path), message: why, fixes: insertions(subject, path, key) }
}

function whatFor(key: string, path: Path, shape: Shape | undefined): Message {
  const where = path.length === 0 ? say`This agreement` : say`“${String(path.at(-1))}”`
  return shape?.description === undefined
    ? say`${where} has no “${key}”. Add it.`
    : say`${where} has no “${key}”. Add it: ${fixed(firstSentence(shape.description))}`
}

/** The first sentence of a description in the schema, which says what the key is for. */
export const firstSentence = (text: string) => /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text

function insertions(subject: Subject, path: Path, key: string): Fix[] {
  const { tree } = subject
  const map = nodeAtPath(tree.root, path)
  const parent = shapeAtPath(tree.root, path)
  const shape = shapeAtPath(tree.root, [...path, key])
  if (parent === undefined || shape === undefined) return []
  const order = [...shapeOfNode(parent, map).properties.keys()]
  const edit = insertEntry(tree, path, key, placeholder(key, shape), order)
  return edit === undefined
    ? []
    : [{ title: say`Insert ${key}`, edits: [edit], preferred: true, placeholder: key !== 'sla' }]
}

/** What stands for the value until a person writes theirs: the schema's own first example. */
function placeholder(key: string, shape: Shape): string {
  if (key === 'sla') return '1'
  const [example] = shape.examples
  if (example !== undefined) return valueText(example)
  return shape.types.has('array') ? '[]' : shape.types.has('object') ? '{}' : '…'
}
