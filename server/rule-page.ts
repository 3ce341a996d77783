import { rulePage } from '../core/rules/page.ts'
import type { RulePageOptions } from './protocol.ts'

/** Where a client's person reads about a rule: in the client, if it has a command for it, else where all rules are. */
export function rulePageFor(initializationOptions: unknown): (rule: string) => string {
  const { rulePageCommand } = (initializationOptions ?? {}) as Partial<RulePageOptions>
  if (typeof rulePageCommand !== 'string') return rulePage
  return rule => `command:${rulePageCommand}?${encodeURIComponent(JSON.stringify([rule]))}`
}
