import type { Agreement } from './language/agreement.ts'
import { type Inheritance, inheritanceOf, type Source } from './language/extends.ts'
import { type Names, namesOf } from './language/names.ts'
import { type Reading, readAgreement } from './language/read.ts'
import { type StructureProblem, structureOf } from './language/structure.ts'
import type { Slot, Values } from './language/walk.ts'
import { check, type Severities } from './rules/registry.ts'
import type { Finding } from './rules/rule.ts'
import { Subject } from './rules/subject.ts'
import type { SyntaxTree } from './syntax/parse.ts'
import { Reader } from './syntax/reader.ts'
import type { Node } from './syntax/tree.ts'
import { computeTargets, type Targets } from './targets/index.ts'
import { withUnknown } from './targets/unknown.ts'

export interface SnapshotOptions {
  /** The day on which the agreement is judged, `2026-11-21`. */
  readonly today: string
  /** The team's severities by rule. */
  readonly severities?: Severities
}

/** Where a text stands among other files, so that it can take from them. Files are read by whoever asks for a check. */
export type Surroundings = Pick<Source, 'file' | 'follow'>

const alone: Surroundings = { file: undefined, follow: () => ({ to: 'unknown' }) }

/** What follows from a text, as far as it was asked for. */
interface Parts {
  tree?: SyntaxTree
  inheritance?: Inheritance
  reading?: Reading
  names?: Names
  structure?: readonly StructureProblem[]
  targets?: Targets
  findings?: readonly Finding[]
}

/**
 * One version of one agreement's text and everything that follows from it. Each part is computed at most once, when
 * first asked for, and thrown away with the snapshot. Same text, options and surroundings, same result. Versions that
 * share a reader hand their tree on to the next one; an earlier one that is asked again reads its text again.
 */
export class Snapshot implements Source {
  private made: Parts = {}

  constructor(
    readonly text: string,
    readonly options: SnapshotOptions,
    private readonly surroundings: Surroundings = alone,
    private readonly reader: Reader = new Reader(),
  ) {}

  /** The same file with another text in it, read on its own. */
  withText(text: string): Snapshot {
    return new Snapshot(text, this.options, this.surroundings)
  }

  get file(): string | undefined {
    return this.surroundings.file
  }

  follow(path: string): ReturnType<Source['follow']> {
    return this.surroundings.follow(path)
  }

  get tree(): SyntaxTree {
    const { parts } = this
    parts.tree ??= this.reader.read(this.text)
    return parts.tree
  }

  /** What it takes from other files. */
  get inheritance(): Inheritance {
    const { parts } = this
    parts.inheritance ??= inheritanceOf(this)
    return parts.inheritance
  }

  /** The tree with the entries that it inherits. Edits and places of this file go by `tree`. */
  get root(): Node | undefined {
    return this.inheritance.root
  }

  get agreement(): Agreement {
    return this.reading.agreement
  }

  get slots(): readonly Slot[] {
    return this.reading.slots
  }

  get values(): Values {
    return this.reading.values
  }

  get names(): Names {
    const { parts } = this
    parts.names ??= namesOf(this.text, this.slots, this.reading.inherited)
    return parts.names
  }

  get structure(): readonly StructureProblem[] {
    const { parts } = this
    parts.structure ??= structureOf(this.tree.root, this.slots, this.inheritance)
    return parts.structure
  }

  get targets(): Targets {
    const { parts } = this
    parts.targets ??= computeTargets(withUnknown(this.agreement, this.structure, this.inheritance.unclear))
    return parts.targets
  }

  /** What every face of the product shows: in order of position, then rule. */
  get findings(): readonly Finding[] {
    const { parts } = this
    parts.findings ??= check(new Subject(this, this.options.today), this.options.severities)
    return parts.findings
  }

  private get reading(): Reading {
    const { parts } = this
    parts.reading ??= readAgreement(this.root)
    return parts.reading
  }

  /** Nothing is left of it once the tree belongs to another version. */
  private get parts(): Parts {
    const { tree } = this.made
    if (tree !== undefined && !this.reader.isInUse(tree)) this.made = {}
    return this.made
  }
}
