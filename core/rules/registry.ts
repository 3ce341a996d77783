import { type Message, worded } from '../language/message.ts'
import { capped } from './capped.ts'
import { completenessRules } from './completeness/index.ts'
import { lifeCycleRules } from './life-cycle/index.ts'
import { nameRules } from './names/index.ts'
import { numberRules } from './numbers/index.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { structureRules } from './structure/index.ts'
import type { Subject } from './subject.ts'
import { ignoresOf, Suppression } from './suppression.ts'

/** Every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...nameRules,
  ...completenessRules,
  ...numberRules,
  ...lifeCycleRules,
]

/** What a team says about a rule; absent for the rule's own severity. */
export type Severities = ReadonlyMap<string, Severity | 'off'>

/** All findings of an agreement that no comment suppresses, in order of position, then rule. */
export function check(subject: Subject, severities: Severities = new Map()): Finding[] {
  const severityOf = ({ meta }: Rule) => severities.get(meta.id) ?? meta.severity
  const states = rules.map(rule => [rule.meta.id, severityOf(rule) === 'off' ? 'off' : 'on'] as const)
  const suppression = new Suppression(ignoresOf(subject.tree), new Map(states))
  function* findingsOf(rule: Rule): Generator<Finding> {
    const severity = severityOf(rule)
    if (severity === 'off') return
    for (const problem of rule.check(subject, suppression))
      if (subject.answersFor(problem.at)) yield* suppression.left([{ ...problem, rule: rule.meta.id, severity }])
  }
  return once(rules.flatMap(rule => [...capped(findingsOf(rule))])).sort(byPlace)
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.span.end - b.span.end)
}

/** What an alias or merge key repeats is wrong once: where it is written. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Message[]>()
  return findings.filter(({ rule, span, message }) => {
    const place = `${rule} ${span.start} ${span.end}`
    const others = seen.get(place)
    if (others === undefined) seen.set(place, [message])
    else if (others.some(other => worded(other) === worded(message))) return false
    else others.push(message)
    return true
  })
}
