import { type Entry, entryOf, isEmpty, type Node, nodeAtPath, type Path, type YamlMap } from '../syntax/tree.ts'
import type { Inheritance } from './extends.ts'
import type { SchemaError } from './generated/validate.js'
import type { Values } from './parts.ts'
import { rootShape, type Shape, shapeAtPath, shapeOfNode } from './shape.ts'
import { schemaErrors } from './validity.ts'
import { nearest } from './values/nearest.ts'
import type { ValueProblem } from './values/read.ts'
import { readWord } from './values/word.ts'

/** How a file departs from the schema, in our own terms: one problem for each mistake. */
export type StructureProblem =
  | {
      readonly kind: 'unknown-key'
      readonly path: Path
      readonly entry: Entry
      readonly nearest: string | undefined
      readonly shape: Shape
    }
  | { readonly kind: 'not-in-library'; readonly path: Path; readonly entry: Entry }
  | { readonly kind: 'missing-key'; readonly path: Path; readonly key: string; readonly shape: Shape | undefined }
  | { readonly kind: 'too-few-teams'; readonly path: Path }
  | { readonly kind: 'wrong-type'; readonly path: Path; readonly node: Node; readonly shape: Shape }
  | { readonly kind: 'wrong-word'; readonly path: Path; readonly node: Node; readonly problem: ValueProblem }

/** Checks a tree against the schema; what it may not lack may be inherited. `values` are those of the same tree. */
export function structureOf(root: Node | undefined, values: Values, inheritance: Inheritance): StructureProblem[] {
  if (root === undefined) return []
  if (root.kind !== 'map') return [{ kind: 'wrong-type', path: [], node: root, shape: rootShape }]
  const problems = uniqueBy(schemaErrors(root, values).flatMap(error => problemOf(error, root)))
  const together = inheritance.extensions.length === 0 ? tooFewTeams(root) : lackedThroughout(inheritance)
  return withoutEchoes([...problems, ...together], root)
}

/** A JSON pointer as a path of this tree: in lists its steps are numbers. */
function pathOf(pointer: string, root: Node): Path {
  const path: (string | number)[] = []
  let node: Node | undefined = root
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    const next: string | number = node?.kind === 'list' ? Number(step) : step
    path.push(next)
    node = nodeAtPath(node, [next])
  }
  return path
}

function problemOf(error: SchemaError, root: Node): StructureProblem[] {
  const path = pathOf(error.instancePath, root)
  const node = nodeAtPath(root, path)
  const shape = shapeAtPath(root, path)
  switch (error.keyword) {
    case 'additionalProperties':
      return node?.kind === 'map' ? unknownKey(node, path, error.params.additionalProperty, shape) : []
    case 'false schema':
      return notInLibrary(root, path)
    case 'required':
      return [
        {
          kind: 'missing-key',
          path,
          key: error.params.missingProperty,
          shape: shapeAtPath(root, [...path, error.params.missingProperty]),
        },
      ]
    case 'type':
      return node === undefined || shape === undefined || isRead(node, shape)
        ? []
        : [{ kind: 'wrong-type', path, node, shape }]
    case 'enum':
    case 'const':
      return node === undefined || shape === undefined ? [] : wrongWord(error, path, node, shape)
    default:
      // Values with a grammar of their own are judged where they are read, teams are counted by us.
      return []
  }
}

/** A scalar with a kind of value is read, and judged, by that value's own reader. */
const isRead = (node: Node, shape: Shape): boolean =>
  node.kind === 'scalar' &&
  (node.mended || (shape.value !== undefined && (!isEmpty(node) || !shape.types.has('object'))))

function unknownKey(node: YamlMap, path: Path, key: string, shape: Shape | undefined): StructureProblem[] {
  const entry = entryOf(node, key)
  if (entry === undefined || shape === undefined || entry.key.mended) return []
  const inner = shapeOfNode(shape, node)
  const free = [...inner.properties.keys()].filter(known => entryOf(node, known) === undefined)
  return [{ kind: 'unknown-key', path: [...path, key], entry, nearest: nearest(key, free), shape: inner }]
}

function notInLibrary(root: Node, path: Path): StructureProblem[] {
  const entry = entryOf(root, String(path[0]))
  return entry === undefined ? [] : [{ kind: 'not-in-library', path, entry }]
}

function wrongWord(
  error: SchemaError & { keyword: 'enum' | 'const' },
  path: Path,
  node: Node,
  shape: Shape,
): StructureProblem[] {
  if (node.kind !== 'scalar') return [{ kind: 'wrong-type', path, node, shape }]
  if (node.mended || shape.value !== undefined) return []
  const allowed = error.keyword === 'enum' ? error.params.allowedValues : [String(error.params.allowedValue)]
  const read = readWord(node.text, allowed)
  return 'problem' in read ? [{ kind: 'wrong-word', path, node, problem: read.problem }] : []
}

/** An agreement needs two teams. */
function tooFewTeams(root: Node): StructureProblem[] {
  const path = ['teams']
  const isThere = entryOf(root, 'teams') !== undefined
  if (!isThere || entryOf(root, 'extends') !== undefined || entryOf(root, 'library') !== undefined) return []
  return isTooFew(nodeAtPath(root, path)) ? [{ kind: 'too-few-teams', path }] : []
}

/** Keys of a person's own (`x-`) are no teams; what can't be read may be enough. */
function isTooFew(teams: Node | undefined): boolean {
  if (teams?.kind === 'map') return teams.entries.filter(({ key }) => !key.text.startsWith('x-')).length < 2
  return isEmpty(teams)
}

/** What neither an agreement nor the files that it extends have. Nothing while one of them can't be read. */
function lackedThroughout({ root, unclear }: Inheritance): StructureProblem[] {
  if (entryOf(root, 'library') !== undefined) return []
  const missing = (path: Path, key: string): StructureProblem[] => {
    const isClear = !unclear.has(String(path[0] ?? key))
    return isClear && entryOf(nodeAtPath(root, path), key) === undefined
      ? [{ kind: 'missing-key', path, key, shape: shapeAtPath(root, [...path, key]) }]
      : []
  }
  const sections = ['teams', 'people', 'definitions'].flatMap(key => missing([], key))
  const calendar = nodeAtPath(root, ['calendar'])?.kind === 'map' ? ['timezone', 'hours'] : []
  const teams = nodeAtPath(root, ['teams'])
  return [
    ...sections,
    ...calendar.flatMap(key => missing(['calendar'], key)),
    ...(teams !== undefined && !unclear.has('teams') && isTooFew(teams)
      ? [{ kind: 'too-few-teams', path: ['teams'] } as const]
      : []),
  ]
}

/** The schema names some mistakes from two sides. */
function uniqueBy(problems: readonly StructureProblem[]): StructureProblem[] {
  const seen = new Set<string>()
  return problems.filter(problem => {
    const name = JSON.stringify([problem.kind, problem.path, problem.kind === 'missing-key' ? problem.key : ''])
    return !seen.has(name) && seen.add(name)
  })
}

/** A misspelt key is also missing under its right name; a map whose form is wrong lacks nothing more. */
function withoutEchoes(problems: readonly StructureProblem[], root: Node): StructureProblem[] {
  const misspelt = new Set(
    problems.flatMap(problem =>
      problem.kind === 'unknown-key' && problem.nearest !== undefined
        ? [JSON.stringify([...problem.path.slice(0, -1), problem.nearest])]
        : [],
    ),
  )
  return problems.filter(problem => {
    if (problem.kind !== 'missing-key') return true
    const node = nodeAtPath(root, problem.path)
    const mended = node?.kind === 'scalar' && node.mended
    return !mended && !misspelt.has(JSON.stringify([...problem.path, problem.key]))
  })
}
