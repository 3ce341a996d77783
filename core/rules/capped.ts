import { say } from '../language/message.ts'
import type { Finding } from './rule.ts'

/** So many findings of one rule are told: nobody reads more, and mending them brings the others. */
export const mostOfOneRule = 1000

/** The first findings of one rule, looked for no further than that, and one that says where the others begin. */
export function* capped(findings: Iterable<Finding>): Generator<Finding> {
  let told = 0
  for (const finding of findings) {
    if (told++ < mostOfOneRule) yield finding
    else return yield more(finding)
  }
}

const more = ({ at, span, rule, severity }: Finding): Finding => ({
  at,
  span,
  rule,
  severity,
  message: say`There are more than ${String(mostOfOneRule)} findings of this kind, and this is the first of those left out. Mend the others, and these are shown.`,
})
