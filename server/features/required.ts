import { rootShape, type Shape, shapeBelow } from '../../core/language/shape.ts'

/** What every agreement has; the schema asks it of agreements only, not of files that others extend. */
export const requiredOfAgreement: readonly string[] = ['sla', 'title', 'teams', 'people', 'definitions', 'commitments']

/** The keys that a map of this shape can't do without. */
export const requiredKeys = (shape: Shape): readonly string[] =>
  shape === rootShape ? requiredOfAgreement : shape.required

/** The shape under a key of a map, of whatever kind: the word under `kind` is described on the commitment itself. */
export const fieldOf = (shape: Shape, key: string, kind = ''): Shape | undefined =>
  shape.properties.get(key) ?? shapeBelow(shape.kinds.get(kind) ?? shape.kinds.get('') ?? shape, key)
