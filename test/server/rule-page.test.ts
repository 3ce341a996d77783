import { expect, it } from 'vitest'
import { rulePageFor } from '../../server/rule-page.ts'

it('a rule is explained where all rules are', () => {
  for (const options of [undefined, null, 'none', {}, { rulePageCommand: 1 }])
    expect(rulePageFor(options)('unknown-person')).toBe('https://sla-as-code.dev/rules/unknown-person')
})

it('a rule is explained by the client where it has a command for that', () =>
  expect(rulePageFor({ rulePageCommand: 'client.explain' })('unknown-person')).toBe(
    'command:client.explain?%5B%22unknown-person%22%5D',
  ))
