import { say } from '../../language/message.ts'
import type { StructureProblem } from '../../language/structure.ts'
import { insertion, replacement } from '../../syntax/edit.ts'
import type { Fix, Problem, Rule } from '../rule.ts'

export const unknownKey: Rule = {
  meta: {
    id: 'unknown-key',
    group: 'structure',
    severity: 'error',
    finds: 'a key that the language does not have',
    fixable: 'fix',
  },
  *check({ structure }) {
    for (const problem of structure) {
      if (problem.kind === 'unknown-key') yield unknown(problem)
      if (problem.kind === 'not-in-library') yield misplaced(problem)
    }
  },
}

function unknown({ path, entry, nearest, shape }: StructureProblem & { kind: 'unknown-key' }): Problem {
  const key = entry.key.text
  const rename: Fix[] =
    nearest === undefined
      ? []
      : [{ title: say`Rename to ${nearest}`, edits: [replacement(entry.key.span, nearest)], preferred: true }]
  const prefix: Fix = {
    title: say`Keep it as a note of your own: x-${key}`,
    edits: [insertion(entry.key.span.start, 'x-')],
    preferred: false,
  }
  const known = [...shape.properties.keys()].join(', ')
  return {
    at: path,
    span: entry.key.span,
    message:
      nearest === undefined
        ? say`There is no “${key}” here. Possible are: ${known}. A key of your own begins with x-.`
        : say`There is no “${key}” here. Did you mean ${nearest}?`,
    fixes: /^[a-z0-9-]+$/.test(key) ? [...rename, prefix] : rename,
  }
}

function misplaced({ path, entry }: StructureProblem & { kind: 'not-in-library' }): Problem {
  return {
    at: path,
    span: entry.key.span,
    message: say`A library holds only what other agreements share, such as people and definitions, so “${entry.key.text}” does not belong here. Move it into an agreement, or remove “library: true”.`,
  }
}
