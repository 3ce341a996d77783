import { readAgreement } from '../../language/read.ts'
import type { Finding } from '../../rules/rule.ts'
import type { Snapshot } from '../../snapshot.ts'
import { applyEdits, EditedText, type TextEdit } from '../../syntax/edit.ts'
import { dotted } from '../../syntax/tree.ts'
import { computeTargets, type Targets } from '../../targets/index.ts'
import { withUnknown } from '../../targets/unknown.ts'
import type { AgreementView, FunnelView, ProblemView, Verdict } from '../model.ts'
import { Telling } from '../telling.ts'
import { funnelOf } from '../view/funnel.ts'
import { verdictOf } from '../view/verdict.ts'
import { following } from './following.ts'
import type { Lever, LeverGroup } from './lever.ts'
import { leversOf } from './levers.ts'
import type { Reader } from './material.ts'
import { type Result, resultsOf, type Watched, watchedOf } from './results.ts'
import { editsFor, type Supposed, type Suppositions, supposedOf, supposedTree } from './suppositions.ts'

/** What would be if some numbers were others. */
export interface WhatIf {
  /** What is supposed, and what follows from it. */
  readonly supposed: readonly (Supposed & { readonly follows: boolean })[]
  /** Written into the agreement's text these make it say what is supposed. */
  readonly edits: readonly TextEdit[]
  readonly verdict: Verdict | undefined
  readonly funnel: FunnelView | undefined
  /** How the numbers of these would come about, by path. */
  readonly derivations: AgreementView['derivations']
  readonly results: readonly Result[]
  /** Findings that there would be and aren't. */
  readonly appearing: readonly ProblemView[]
  /** Findings that there are and wouldn't be. */
  readonly vanishing: readonly ProblemView[]
}

/** One version of an agreement to try numbers out on. What it says itself is computed once. */
export class Experiment {
  readonly groups: readonly LeverGroup[]
  private readonly levers: readonly Lever[]
  private readonly now: Snapshot
  private readonly telling: Telling
  private readonly watched: Watched
  private last: readonly TextEdit[] = []

  constructor(private readonly reader: Reader) {
    this.now = reader.read()
    this.telling = new Telling(this.now)
    this.groups = leversOf(this.telling)
    this.watched = watchedOf(this.telling)
    this.levers = this.groups.flatMap(({ levers }) => levers)
  }

  /** Suppositions that still differ from what the file says; the others have come true, or lost their place. */
  open(suppositions: Suppositions): Suppositions {
    const differing = this.levers.filter(({ key, amount }) => {
      const digits = Object.hasOwn(suppositions, key) ? suppositions[key] : undefined
      return digits !== undefined && Number(digits) !== Number(amount)
    })
    return Object.fromEntries(differing.map(({ key }) => [key, suppositions[key] ?? '']))
  }

  /** `follow`: what is written and follows from something supposed is supposed to be what follows then. */
  suppose(suppositions: Suppositions, follow: boolean): WhatIf {
    const own = supposedOf(this.levers, suppositions)
    const led = follow && own.length > 0 ? this.led(own, suppositions) : []
    const supposed = [...own.map(one => ({ ...one, follows: false })), ...led.map(one => ({ ...one, follows: true }))]
    const edits = editsFor(this.now.tree, supposed)
    this.readOneByOne(edits)
    const edited = new EditedText(this.now.text, edits)
    const then = edits.length === 0 ? this.now : this.reader.version(edited.text)
    const telling = then === this.now ? this.telling : new Telling(then)
    // First, so that what these numbers rest on is told too.
    const results = resultsOf(this.watched, then === this.now ? this.watched : watchedOf(telling))
    return {
      supposed,
      edits,
      verdict: verdictOf(telling),
      funnel: funnelOf(telling),
      derivations: telling.how.all(),
      results,
      appearing: missingFrom(this.now, then).map(finding => this.problem(telling, finding, edited)),
      vanishing: missingFrom(then, this.now).map(finding => this.problem(this.telling, finding)),
    }
  }

  /** A slider that moves takes others along: each change by itself is read quickly, all together are not. */
  private readOneByOne(edits: readonly TextEdit[]): void {
    const { last } = this
    this.last = edits
    const sameOnes =
      last.length === edits.length && last.every(({ span }, index) => span.start === edits[index]?.span.start)
    if (!sameOnes) return
    for (let count = 1; count < edits.length; count++) {
      const changes = [...edits.slice(0, count), ...last.slice(count)]
      this.reader.advance(applyEdits(this.now.text, changes))
    }
  }

  /** A finding with its place in the text as it is. */
  private problem(
    { format }: Telling,
    { at, span, message, rule, severity }: Finding,
    edited?: EditedText,
  ): ProblemView {
    const place = (offset: number) => this.now.tree.lines.positionAt(edited?.toOriginal(offset) ?? offset)
    const source = { at: dotted(at), start: place(span.start), end: place(span.end) }
    return { severity, rule, message: format.words(message), source }
  }

  private led(own: readonly Supposed[], suppositions: Suppositions): readonly Supposed[] {
    return supposedOf(this.levers, following(this.now.targets, this.targetsWith(own), suppositions))
  }

  /** Where only values change they are read anew, and not the text: that takes a tenth of the time. */
  private targetsWith(own: readonly Supposed[]): Targets {
    const { text, tree, root, structure, inheritance } = this.now
    if (own.some(({ lever }) => lever.assumed))
      return this.reader.version(applyEdits(text, editsFor(tree, own))).targets
    const { agreement } = readAgreement(supposedTree(root, own))
    return computeTargets(withUnknown(agreement, structure, inheritance.unclear))
  }
}

/** The findings of the second that the first hasn't. */
function missingFrom(first: Snapshot, second: Snapshot): readonly Finding[] {
  const known = new Set(first.findings.map(keyOf))
  return second.findings.filter(finding => !known.has(keyOf(finding)))
}

const keyOf = ({ rule, at }: Finding) => `${rule} ${dotted(at)}`
