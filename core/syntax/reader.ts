import { parse, type SyntaxTree } from './parse.ts'
import { reparse } from './reparse.ts'

/** Reads the versions of one text one after the other, of each only what is new. The tree of the last one is in use. */
export class Reader {
  private last: SyntaxTree | undefined

  /** The tree of a version; all trees that were read before are used up, unless the text is the same. */
  read(text: string): SyntaxTree {
    if (this.last === undefined) this.last = parse(text)
    else if (this.last.text !== text) this.last = reparse(this.last, text)
    return this.last
  }

  /** Whether the places of a tree are still those of its text. */
  isInUse(tree: SyntaxTree): boolean {
    return tree === this.last
  }
}
