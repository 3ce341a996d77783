import { describe, expect, it } from 'vitest'
import { HoverRequest } from 'vscode-languageserver/node'
import { everything, start } from './harness.ts'

const agreement = `sla: 1
title: Example – Marketing and Sales
currency: USD
teams:
  sales:
    name: Sales team
    lead: ben
people:
  ana: Ana Torres
  ben:
    name: Ben Ode
    title: Head of Sales
    team: sales
definitions:
  visit: Someone opens a page.
  mql:
    name: Qualified lead
    meaning: A [[visit]] that left an address, one of {{ funnel.stages.mql.volume }}.
    criteria:
      - Asked for a call
goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 20000
funnel:
  stages:
    visit:
      volume: 2500
    mql:
      rate: 10%
      volume: 250
commitments:
  first-contact:
    by: sales
    kind: response
    of: mql
    within: 1 hour
`

/** What the hover at a `|` says, and on which text. */
async function hovered(before: string, marked: string, capabilities = everything) {
  const at = agreement.indexOf(before)
  if (at < 0) throw new Error(`no ${before}`)
  const text = await (await start(capabilities)).open(agreement.replace(before, marked))
  const hover = await text.editor.connection.sendRequest(HoverRequest.type, text.here)
  if (hover === null) return undefined
  const value = typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : ''
  return { value, on: hover.range && text.document.getText(hover.range) }
}

describe('a key', () => {
  it('is explained in the words of the language, with an example', async () => {
    const { value, on } = (await hovered('marketing-share', 'marketing|-share')) ?? {}
    expect(on).toBe('marketing-share')
    expect(value).toContain('`marketing-share`')
    expect(value).toContain('```yaml\nmarketing-share: ')
  })

  it('is called by its own name, not by the kind of its value', async () => {
    expect((await hovered('lead: ben', 'le|ad: ben'))?.value).toMatch(/^\*\*Team lead\*\* `lead`/)
    expect((await hovered('meaning:', 'mea|ning:'))?.value).toMatch(/^`meaning` · required/)
  })

  it('says whether it is required, and which words it takes', async () => {
    expect((await hovered('kind: response', 'ki|nd: response'))?.value).toMatch(/required[\s\S]*`follow-up`/)
    expect((await hovered('title: Example', 'ti|tle: Example'))?.value).toContain('required')
    expect((await hovered('currency', 'curr|ency'))?.value).not.toContain('required')
  })

  it('has its name and itself told apart where there is plain text only', async () => {
    expect((await hovered('title: Example', 'ti|tle: Example', {}))?.value).toMatch(/^Title \(title\) · required\n/)
  })

  it('is explained on its value, too', async () => {
    expect((await hovered('period: month', 'period: mon|th'))?.on).toBe('month')
  })
})

describe('the first letter of a section', () => {
  it.each([
    ['behind the lines of another', 'goals:', '|goals:', 'goals'],
    ['behind text of several lines', 'currency:', 'summary: >\n  Ours.\n|currency:', 'currency'],
  ])('%s is that section’s', async (_, before, marked, key) => {
    const { value, on } = (await hovered(before, marked)) ?? {}
    expect(on).toBe(key)
    expect(value).toContain(`\`${key}\``)
  })
})

describe('a name', () => {
  it('of a term shows its meaning with everything in it put in', async () => {
    const { value, on } = (await hovered('of: mql', 'of: m|ql')) ?? {}
    expect(on).toBe('mql')
    expect(value).toContain('**Qualified lead** · term `mql`')
    expect(value).toContain('A visit that left an address, one of 250.')
    expect(value).toContain('- Asked for a call')
  })

  it('of a term is explained within prose', async () => {
    expect((await hovered('[[visit]]', '[[vi|sit]]'))?.value).toContain('Someone opens a page.')
  })

  it('of a person shows a card', async () => {
    const { value } = (await hovered('lead: ben', 'lead: b|en')) ?? {}
    expect(value).toContain('**Ben Ode** · person `ben`')
    expect(value).toContain('- Position: Head of Sales')
    expect(value).toContain('- Team: Sales team')
  })

  it('of a team shows its lead and its people', async () => {
    expect((await hovered('by: sales', 'by: |sales'))?.value).toMatch(
      /Sales team[\s\S]*Lead: Ben Ode[\s\S]*People:\n- Ben Ode/,
    )
  })

  it('of a segment shows its amounts as people read them', async () => {
    const { value } = (await hovered('goals:', 'segments:\n  sm|b: { average-deal: 6000 }\ngoals:')) ?? {}
    expect(value).toContain('- Average deal: $6,000')
  })

  it('of a commitment is explained by its sentence, where it is declared', async () => {
    expect((await hovered('first-contact', 'first|-contact'))?.value).toMatch(/Sales team.*within 1 hour/)
  })

  it('that is declared nowhere is explained as the key it stands under', async () => {
    expect((await hovered('by: sales', 'by: sale|z'))?.value).toContain('`by`')
  })
})

describe('a number', () => {
  it('shows how it came about', async () => {
    const { value } = (await hovered('{{ funnel.stages.mql.volume }}', '{{ goals.cus|tomers }}')) ?? {}
    expect(value).toContain('`goals.customers` is **12**')
    expect(value).toContain('240,000 USD ÷ 20,000 USD = 12')
  })

  it('leads to the lines of the numbers that it comes from', async () => {
    const { value } = (await hovered('revenue: 400000', 'revenue: 4|00000')) ?? {}
    const line = (part: string) => agreement.slice(0, agreement.indexOf(part)).split('\n').length
    const link = (name: string, part: string) =>
      `[${name}](file:///agreements/agreement-1.sla.yaml#L${line(part)},${part.indexOf(':') + 5})`
    expect(value).toContain(`- ${link('average deal', 'average-deal: 20000')}: 20,000 USD`)
    expect(value).toContain(
      `- Marketing’s revenue: 240,000 USD (from ${link('revenue', 'revenue: 400000')}, ${link('Marketing’s share', 'marketing-share: 60%')})`,
    )
  })

  it.each([
    ['the goals', 'goals:\n', 'go|als:\n', 'Customers: 12'],
    ['an average deal', 'deal: 20000', 'deal: 2|0000', 'Customers: 12'],
    ['the funnel', 'funnel:\n', 'fun|nel:\n', 'Share of the first stage that becomes a customer: 10%'],
    [
      'a promised count',
      '  first-contact:\n',
      '  leads: { by: sales, kind: volume, of: mql, count: 3|00 }\n  first-contact:\n',
      'needed for the goal',
    ],
    [
      'a segment',
      'commitments:\n',
      'segments:\n  sm|all: { revenue-share: 100%, average-deal: 6000 }\ncommitments:\n',
      'Customers of Small: 40',
    ],
    [
      'what a team can do',
      'commitments:\n',
      'capacity:\n  sales: { people: 4, hours-p|er-week: 25 }\ncommitments:\n',
      '4 × 25 × 52 ÷ 12',
    ],
  ])('is shown for %s', async (_, before, marked, expected) =>
    expect((await hovered(before, marked))?.value.replaceAll('\\', '')).toContain(expected),
  )

  it('of a stage shows plan and need', async () => {
    expect((await hovered('    mql:\n      rate', '    m|ql:\n      rate'))?.value).toMatch(/Qualified lead[\s\S]*250/)
    expect((await hovered('volume: 250\n', 'volume: 2|50\n'))?.value).toContain('250')
  })
})

describe('a comment that ignores findings', () => {
  const ignoring = (marked: string) => hovered('currency: USD', `${marked}\ncurrency: USD`)

  it('explains the rule, with the way to its page', async () => {
    const { value, on } = (await ignoring('# sla-ignore-next-line unknown-|person: she is new')) ?? {}
    expect(on).toBe('unknown-person')
    expect(value).toContain('Finds a person who is named and not declared.')
    expect(value).toContain('(https://sla-as-code.dev/rules/unknown-person)')
    expect(value).toContain('on the next line')
  })

  it('says how far it reaches', async () => {
    expect((await ignoring('# sla-ignore-|file unknown-person: many are new'))?.value).toContain('in the whole file')
  })

  it('has nothing to say of rules that there are not', async () => {
    expect(await ignoring('# sla-ignore-next-line no-such|-rule: why')).toBeUndefined()
  })
})

describe('elsewhere', () => {
  it.each([
    ['an empty line', '\ngoals:', '\n|\ngoals:'],
    ['a comment', 'currency: USD', '# not|e\ncurrency: USD'],
  ])('%s says nothing', async (_, before, marked) => expect(await hovered(before, marked)).toBeUndefined())

  it('is plain text for a client that knows no other', async () => {
    const { value } = (await hovered('of: mql', 'of: m|ql', {})) ?? {}
    expect(value).toContain('Qualified lead · term mql')
    expect(value).not.toMatch(/[*`\\]/)
  })
})
