import type { SyntaxTree } from '../syntax/parse.ts'
import { type Path, spotAt } from '../syntax/tree.ts'

/** The path of the entry at an offset, the nearest one around it, or the top. */
export const pathAt = (tree: SyntaxTree, offset: number): Path => spotAt(tree.root, offset)?.path ?? []
