import { digitsFor, type Lever, type LeverGroup } from '../../../core/documents/what-if/lever.ts'
import { type Material, Reader } from '../../../core/documents/what-if/material.ts'
import type { Suppositions } from '../../../core/documents/what-if/suppositions.ts'
import { Experiment, type WhatIf } from '../../../core/documents/what-if/what-if.ts'
import { Lines } from '../../../core/syntax/lines.ts'
import type { PlacedEdit } from '../messages.ts'

/** What a person has tried out on one agreement, and what comes of it. */
export class Session {
  /** What is in the fields, also where it can't be taken. */
  private typed: Suppositions = {}
  private material: Material | undefined
  private experiment: Experiment | undefined
  private computed: WhatIf | undefined

  constructor(
    public suppositions: Suppositions,
    public follow: boolean,
  ) {}

  /** Another version of the agreement: what was tried stays, as far as the text doesn't say it by now. */
  on(material: Material): void {
    this.material = material
    this.experiment = undefined
    this.computed = undefined
  }

  /** Whatever was tried on another agreement. */
  begin(): void {
    this.suppositions = {}
    this.typed = {}
    this.material = undefined
    this.experiment = undefined
    this.computed = undefined
  }

  /** The numbers that can be tried out; absent before there is an agreement. */
  get groups(): readonly LeverGroup[] | undefined {
    return this.trial?.groups
  }

  get result(): WhatIf | undefined {
    this.computed ??= this.trial?.suppose(this.suppositions, this.follow)
    return this.computed
  }

  /** What was typed for a lever and can't be taken. */
  refused({ key }: Lever): string | undefined {
    return Object.hasOwn(this.typed, key) ? this.typed[key] : undefined
  }

  suppose(lever: Lever, typed: string): void {
    const digits = digitsFor(lever, typed)
    this.typed = digits === undefined ? { ...this.typed, [lever.key]: typed } : without(this.typed, lever.key)
    if (digits !== undefined) this.change({ ...this.suppositions, [lever.key]: digits })
  }

  reset({ key }: Lever): void {
    this.typed = without(this.typed, key)
    this.change(without(this.suppositions, key))
  }

  resetAll(): void {
    this.typed = {}
    this.change({})
  }

  setFollow(follow: boolean): void {
    this.follow = follow
    this.computed = undefined
  }

  /** What writes everything that is supposed into the text, by lines and columns. */
  get edits(): readonly PlacedEdit[] {
    const { text: whole = '' } = this.material ?? {}
    const lines = new Lines(whole)
    return (this.result?.edits ?? []).map(({ span, text }) => ({
      start: lines.positionAt(span.start),
      end: lines.positionAt(span.end),
      text,
      was: whole.slice(span.start, span.end),
    }))
  }

  private change(suppositions: Suppositions): void {
    this.suppositions = this.trial?.open(suppositions) ?? suppositions
    this.computed = undefined
  }

  /** Made when somebody looks. */
  private get trial(): Experiment | undefined {
    if (this.experiment === undefined && this.material !== undefined) {
      this.experiment = new Experiment(new Reader(this.material))
      this.suppositions = this.experiment.open(this.suppositions)
    }
    return this.experiment
  }
}

const without = (suppositions: Suppositions, key: string): Suppositions =>
  Object.fromEntries(Object.entries(suppositions).filter(([other]) => other !== key))
