import { worded } from './language/message.ts'
import { mostOfOneRule } from './rules/capped.ts'
import { rules } from './rules/registry.ts'
import type { Finding, Fix } from './rules/rule.ts'
import type { Snapshot } from './snapshot.ts'
import type { TextEdit } from './syntax/edit.ts'
import type { Span } from './syntax/lines.ts'
import { Revision } from './syntax/revision.ts'

/** A fix that nobody needs to be asked about, with the finding that it removes. */
export interface SureFix {
  readonly finding: Finding
  readonly fix: Fix
}

/** A fix that was applied. */
export interface AppliedFix extends SureFix {
  /** Where its finding begins, as an offset in the text as it was before any fix. */
  readonly offset: number
}

/** An agreement with all its sure fixes applied. */
export interface Repair {
  /** The agreement afterwards. */
  readonly snapshot: Snapshot
  /** In the order in which they were applied; empty where there was nothing to do. */
  readonly applied: readonly AppliedFix[]
  /** Everything that changed, as edits of the text before. */
  readonly edits: readonly TextEdit[]
}

/** A fix can make way for another. So often at most; fixes that undo each other come to an end. */
const mostRounds = 10

/** So many characters may be read to find out whether fixes do harm; a long text gets fewer tries. */
const mostRead = 1_000_000

/**
 * Applies the preferred fix of every finding, information included, until nothing changes. Left alone are fixes with
 * a placeholder, fixes that are some among several to choose from, and fixes that would do harm (see `doHarm`).
 */
export function repaired(snapshot: Snapshot): Repair {
  let now: State = { revision: new Revision(snapshot.text), snapshot }
  const applied: AppliedFix[] = []
  const patience = { tries: Math.ceil(mostRead / (snapshot.text.length + 1)) }
  for (let round = 0; round < mostRounds; round++) {
    const { revision, snapshot } = now
    const { state, taken } = harmless(now, { state: now, taken: [] }, sureFixes(snapshot.findings), patience)
    if (taken.length === 0) break
    applied.push(...taken.map(one => ({ ...one, offset: revision.toOriginal(one.finding.span.start) })))
    now = state
  }
  return { snapshot: now.snapshot, applied, edits: now.revision.edits }
}

/** Whether there is anything that `repaired` would try; cheap, so that it can be asked at every turn. */
export const isRepairable = ({ findings }: Snapshot): boolean =>
  findings.some(finding => sureFix(finding) !== undefined)

/** The fixes that need no decision, as far as they don't get in each other's way: the rest has its turn afterwards. */
function sureFixes(findings: readonly Finding[]): SureFix[] {
  const taken: TextEdit[] = []
  return findings.flatMap(finding => {
    const fix = sureFix(finding)
    if (fix === undefined) return []
    if (fix.edits.some(edit => taken.some(other => collides(edit.span, other.span)))) return []
    taken.push(...fix.edits)
    return [{ finding, fix }]
  })
}

/** Where a person is meant to choose among several fixes, none is sure, however likely one of them is. */
function sureFix({ rule, fixes = [] }: Finding): Fix | undefined {
  const [fix, another] = fixes.filter(({ preferred }) => preferred)
  const oneOfSeveral = another !== undefined || (fixes.length > 1 && chosen.has(rule))
  return oneOfSeveral || fix?.placeholder === true ? undefined : fix
}

const chosen: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.fixable === 'choose').map(({ meta }) => meta.id),
)

/** Two changes of one place are two opinions on it, even where both only insert. */
const collides = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end

interface State {
  readonly revision: Revision
  readonly snapshot: Snapshot
}

interface Round {
  readonly state: State
  readonly taken: readonly SureFix[]
}

/**
 * As many of the candidates as do no harm, on top of those taken already. All are tried at once, which is nearly
 * always the end of it; else halves, down to the single fix that is to blame.
 */
function harmless(before: State, soFar: Round, candidates: readonly SureFix[], patience: { tries: number }): Round {
  if (candidates.length === 0 || patience.tries-- <= 0) return soFar
  const taken = [...soFar.taken, ...candidates]
  const state = stateAfter(before, taken)
  if (!doHarm(candidates, before, soFar.state, state)) return { state, taken }
  if (candidates.length === 1) return soFar
  const half = candidates.length >> 1
  const first = harmless(before, soFar, candidates.slice(0, half), patience)
  return harmless(before, first, candidates.slice(half), patience)
}

function stateAfter({ revision, snapshot }: State, fixes: readonly SureFix[]): State {
  const changed = revision.with(fixes.flatMap(({ fix }) => fix.edits))
  return { revision: changed, snapshot: snapshot.withText(changed.text) }
}

/**
 * A fix does harm when its finding stays, or when an error comes. Where what could not be read becomes readable, the
 * rules that were silent about it may speak: those errors were there before, and only an unreadable text is harm.
 */
function doHarm(fixes: readonly SureFix[], before: State, soFar: State, after: State): boolean {
  const left = new Set(after.snapshot.findings.map(finding => nameOf(finding, after)))
  if (fixes.some(({ finding }) => left.has(nameOf(finding, before)))) return true
  const known = new Set(soFar.snapshot.findings.map(finding => placeOf(finding, soFar)))
  const cut = cutShort(soFar.snapshot.findings)
  const added = after.snapshot.findings.filter(
    finding => finding.severity === 'error' && !known.has(placeOf(finding, after)) && !cut.has(finding.rule),
  )
  const reveals = fixes.every(({ finding }) => silencing.has(finding.rule))
  return added.some(({ rule }) => !reveals || rule === 'yaml-syntax')
}

/** Rules that had more to say than was told: what they say afterwards may have been there before. */
function cutShort(findings: readonly Finding[]): ReadonlySet<string> {
  const told = new Map<string, number>()
  for (const { rule } of findings) told.set(rule, (told.get(rule) ?? 0) + 1)
  return new Set([...told].flatMap(([rule, count]) => (count > mostOfOneRule ? [rule] : [])))
}

/** A finding across changes: its rule, and where it begins in the text before any of them. */
const placeOf = ({ rule, span }: Finding, { revision }: State) => `${rule} ${revision.toOriginal(span.start)}`
const nameOf = (finding: Finding, state: State) => `${placeOf(finding, state)} ${worded(finding.message)}`

/** Where one of these speaks, what depends on the value is unknown and no other rule says anything about it. */
const silencing: ReadonlySet<string> = new Set([
  ...['yaml-syntax', 'text-cut', 'unknown-key', 'wrong-type', 'invalid-value', 'percent-needed'],
  ...['undefined-term', 'unknown-person', 'unknown-team', 'unknown-report', 'unknown-segment', 'unknown-commitment'],
  ...['unknown-stage', 'rate-out-of-range'],
])
