import type { Agreement } from './language/agreement.ts'
import { type Inheritance, inheritanceOf, type Source } from './language/extends.ts'
import { type Names, namesOf } from './language/names.ts'
import type { Section, Values } from './language/parts.ts'
import { type Reading, readAgreement } from './language/read.ts'
import { type StructureProblem, structureOf } from './language/structure.ts'
import type { Slot } from './language/walk.ts'
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
interface Made {
  tree?: SyntaxTree
  inheritance?: Inheritance
  reading?: Reading
  slots?: readonly Slot[]
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
  private derived: Made = {}

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
    const { made } = this
    made.tree ??= this.reader.read(this.text)
    return made.tree
  }

  /** What it takes from other files. */
  get inheritance(): Inheritance {
    const { made } = this
    made.inheritance ??= inheritanceOf(this)
    return made.inheritance
  }

  /** The tree with the entries that it inherits. Edits and places of this file go by `tree`. */
  get root(): Node | undefined {
    return this.inheritance.root
  }

  get agreement(): Agreement {
    return this.reading.agreement
  }

  /** What the file says itself, section by section, entry by entry. */
  get sections(): readonly Section[] {
    return this.reading.sections
  }

  /** Every place of it that the schema knows, in its order; of what is inherited none. */
  get slots(): readonly Slot[] {
    const { made } = this
    made.slots ??= this.sections.flat().flatMap(({ slots }) => slots)
    return made.slots
  }

  get values(): Values {
    return this.reading.values
  }

  get names(): Names {
    const { made } = this
    made.names ??= namesOf(this.text, this.sections, this.reading.inherited)
    return made.names
  }

  get structure(): readonly StructureProblem[] {
    const { made } = this
    made.structure ??= structureOf(this.tree.root, this.values, this.inheritance)
    return made.structure
  }

  get targets(): Targets {
    const { made } = this
    made.targets ??= computeTargets(withUnknown(this.agreement, this.structure, this.inheritance.unclear))
    return made.targets
  }

  /** What every face of the product shows: in order of position, then rule. */
  get findings(): readonly Finding[] {
    const { made } = this
    made.findings ??= check(new Subject(this, this.options.today), this.options.severities)
    return made.findings
  }

  private get reading(): Reading {
    const { made } = this
    made.reading ??= readAgreement(this.root)
    return made.reading
  }

  /** Nothing is left of it once the tree belongs to another version. */
  private get made(): Made {
    const { tree } = this.derived
    if (tree !== undefined && !this.reader.isInUse(tree)) this.derived = {}
    return this.derived
  }
}
