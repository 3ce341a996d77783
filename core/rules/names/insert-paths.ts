import { shapeAtPath, shapeOfNode } from '../../language/shape.ts'
import { nearest } from '../../language/values/nearest.ts'
import { dotted, nodeAtPath } from '../../syntax/tree.ts'
import type { Json, TargetsDocument } from '../../targets/document.ts'
import type { Subject } from '../subject.ts'
import { computedKeys, isAlwaysComputed } from './computed-keys.ts'
import { undeclaredNames } from './undeclared.ts'

/** Where the path of an insert leads: to a value, to a group of them, nowhere, or to what can't be told yet. */
export type Destination = 'value' | 'group' | 'nowhere' | 'uncomputed' | 'unknown'

export function destination(subject: Subject, steps: readonly string[]): Destination {
  for (const [depth, step] of steps.entries()) {
    const here = steps.slice(0, depth)
    if (keysBelow(subject, here).has(step)) continue
    return mayStandElsewhere(subject, [...here, step]) ? 'unknown' : 'nowhere'
  }
  const { root } = subject
  const node = nodeAtPath(root, steps)
  if (node !== undefined) return node.kind === 'map' ? 'group' : 'value'
  if (impliedKeys(subject, steps.slice(0, -1)).includes(steps.at(-1) ?? '')) return 'value'
  if (computedKeys(subject.agreement, steps).length > 0) return 'group'
  return isAlwaysComputed(steps) || isComputed(subject, steps) ? 'value' : 'uncomputed'
}

/** Whatever could follow a path: what is written there, what it implies, and what is computed. */
function keysBelow(subject: Subject, path: readonly string[]): ReadonlySet<string> {
  const node = nodeAtPath(subject.root, path)
  const written = node?.kind === 'map' ? node.entries.map(({ key }) => key.text) : []
  const items = node?.kind === 'list' ? [...node.items.keys()].map(String) : []
  return new Set([...written, ...items, ...impliedKeys(subject, path), ...computedKeys(subject.agreement, path)])
}

const named = new Set(['teams', 'people', 'definitions', 'personas', 'segments'])

/** What need not be written: names made from ids, the parts of short forms, and what holds if nothing is said. */
function impliedKeys({ root }: Subject, path: readonly string[]): readonly string[] {
  const node = nodeAtPath(root, path)
  if (node === undefined) return []
  const [section = ''] = path
  const short = node.kind === 'scalar' && section === 'definitions' ? ['meaning'] : []
  if (path.length === 2 && named.has(section)) return ['name', ...short]
  const shape = node.kind === 'map' ? shapeAtPath(root, path) : undefined
  if (shape === undefined) return []
  return [...shapeOfNode(shape, node).properties].flatMap(([key, { fallback }]) =>
    fallback === undefined ? [] : [key],
  )
}

/** A part of the file that is missing, misspelt or in another file is the mistake, not the path into it. */
function mayStandElsewhere(subject: Subject, path: readonly string[]): boolean {
  const [section = ''] = path
  if (subject.tree.partial || subject.isLibrary || subject.isUnclear(section)) return true
  if (path.some((_, depth) => subject.isMisspelt(path.slice(0, depth + 1)))) return true
  if (path.length > 1 && necessary.some(key => key === section) && subject.lacks([], section)) return true
  const parent = path.slice(0, -1)
  if (subject.structure.some(problem => problem.kind === 'missing-key' && dotted(problem.path) === dotted(parent)))
    return true
  const node = nodeAtPath(subject.root, parent)
  return node?.kind === 'scalar' && node.mended
}

/** Sections whose absence is a finding of its own. */
const necessary = ['teams', 'people', 'definitions', 'goals', 'funnel', 'commitments']

/** Whether the number is there, or is missing for a reason that is a finding of its own. */
function isComputed(subject: Subject, steps: readonly string[]): boolean {
  const { tree, values, structure, agreement, targets } = subject
  if (tree.problems.length + values.misread.length + structure.length > 0) return true
  if (agreement.goals.value === undefined || targets.goals?.customers === undefined) return true
  const stages = targets.funnel?.stages ?? []
  if (stages.length === 0 || stages.some(({ plan, required }) => plan === undefined || required === undefined))
    return true
  if (undeclaredNames(subject).length > 0) return true
  const found = steps.reduce<Json | TargetsDocument | undefined>(
    (at, step) => (typeof at === 'object' && at !== null && !isList(at) ? at[step] : undefined),
    targets.document(),
  )
  return found !== undefined
}

const isList = (value: Json | TargetsDocument): value is readonly Json[] => Array.isArray(value)

/** The path that was most likely meant: step by step the nearest key, else the one path that ends like it. */
export function nearestPath(subject: Subject, steps: readonly string[]): string | undefined {
  const path: string[] = []
  for (const step of steps) {
    const keys = keysBelow(subject, path)
    const next = keys.has(step) ? step : nearest(step, keys)
    if (next === undefined) return endingLike(subject, steps)
    path.push(next)
  }
  const found = destination(subject, path)
  if (found === 'value') return path.join('.')
  return found === 'group' && destination(subject, [...path, 'name']) === 'value' ? `${path.join('.')}.name` : undefined
}

/** `mql.required` → `funnel.stages.mql.required`. */
function endingLike(subject: Subject, steps: readonly string[]): string | undefined {
  const tail = steps.join('.')
  const found = prefixes
    .map(prefix => [...prefix, ...steps])
    .filter(path => path.join('.') !== tail && destination(subject, path) === 'value')
  return found.length === 1 ? found[0]?.join('.') : undefined
}

const prefixes = [
  ['goals'],
  ['funnel', 'stages'],
  ['commitments'],
  ['definitions'],
  ['people'],
  ['teams'],
  ['segments'],
]
