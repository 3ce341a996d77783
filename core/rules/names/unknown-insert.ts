import { type Message, say } from '../../language/message.ts'
import type { Insert } from '../../language/names.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Span } from '../../syntax/lines.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { type Destination, destination, nearestPath } from './insert-paths.ts'

export const unknownInsert: Rule = {
  meta: {
    id: 'unknown-insert',
    group: 'names',
    severity: 'error',
    finds: 'a {{ path }} that leads to no value',
    fixable: 'fix',
  },
  *check(subject) {
    for (const insert of subject.names.inserts) {
      const found = insert.target === '' ? 'nowhere' : destination(subject, insert.target.split('.'))
      if (found !== 'value' && found !== 'unknown') yield problem(subject, insert, found)
    }
  },
}

function problem(subject: Subject, insert: Insert, found: Destination): Problem {
  const { target, path, span } = insert
  if (target === '')
    return {
      at: path,
      span: braces(subject, span),
      message: say`There is no path between these braces. Write one such as goals.revenue.`,
    }
  const meant = nearestPath(subject, target.split('.'))
  const what = wrong(target, found)
  if (meant === undefined || meant === target) return { at: path, span, message: say`${what} ${remedy(found)}` }
  return {
    at: path,
    span,
    message: say`${what} Did you mean ${meant}?`,
    fixes: [{ title: say`Write ${meant}`, edits: [replacement(span, meant)], preferred: true }],
  }
}

const braces = ({ tree }: Subject, span: Span): Span => ({
  start: tree.text.lastIndexOf('{{', span.start),
  end: tree.text.indexOf('}}', span.end) + 2,
})

function wrong(target: string, found: Destination): Message {
  if (found === 'group') return say`“${target}” is a group of entries, not one value.`
  if (found === 'uncomputed') return say`“${target}” cannot be computed from what this agreement says.`
  return say`“${target}” leads to nothing in this agreement.`
}

function remedy(found: Destination): Message {
  if (found === 'group') return say`Go on with a dot and the key of a value in it.`
  if (found === 'uncomputed') return say`Add what it needs, or remove it from the text.`
  return say`Write the way to a value, key by key with dots between, such as goals.revenue.`
}
