import { describe, expect, it } from 'vitest'
import { everything, start } from '../harness.ts'
import { Typist } from './typist.ts'

describe('an empty file', () => {
  it.each([
    ['empty', '|'],
    ['with comments only', '# Our agreement\n\n|'],
    ['with the first letters', 'agr|'],
  ])('%s offers a whole agreement first, which is sound', async (_, marked) => {
    const text = await (await start({ textDocument: {} })).open(marked)
    const [first] = (await text.completions()).toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    expect(first?.label).toBe('agreement')
    const accepted = await (await start()).open(`${await text.accepting('agreement')}‸`)
    const errors = (await accepted.diagnostics()).filter(({ severity }) => severity === 1)
    expect(errors.map(({ message }) => message)).toEqual([])
  })

  it('offers it with places to fill in to an editor that has them', async () => {
    const text = await (await start()).open('|')
    expect(await text.accepting('agreement')).toMatch(/^sla: 1\ntitle: \$\{1:/)
  })

  it('offers it nowhere else', async () => {
    const text = await (await start(everything)).open('sla: 1\n|')
    expect((await text.completions()).map(({ label }) => label)).not.toContain('agreement')
  })
})

describe('a library', () => {
  it('is offered what libraries can hold, and nothing else', async () => {
    const text = await (await start()).open('sla: 1\nlibrary: true\n|')
    expect((await text.completions()).map(({ label }) => label)).toEqual([
      ...['title', 'calendar', 'teams', 'people', 'definitions', 'personas', 'segments', 'capacity'],
      ...['reports', 'meetings'],
      // Ready-made, with numbers to change.
      ...['calendar', 'capacity'],
    ])
  })

  it('is offered all of them inside its sections', async () => {
    const text = await (await start()).open('sla: 1\nlibrary: true\nmeetings:\n  weekly:\n    |')
    expect((await text.completions()).map(({ label }) => label)).toContain('attendees')
  })
})

it('a whole agreement can be written by typing first letters and accepting what is offered', async () => {
  const text = await (await start()).open('')
  const typist = new Typist(text)
  await write(typist)
  const errors = (await text.diagnostics()).filter(({ severity }) => severity === 1)
  expect(errors.map(({ message }) => message)).toEqual([])
})

async function write(typist: Typist): Promise<void> {
  await typist.accept('sla', 's')
  await typist.accept('1', '')
  await typist.enter(0)
  await typist.accept('title', 't')
  await typist.type('Example – Marketing and Sales')
  await typist.enter(0)
  await typist.accept('currency', 'cu')
  await typist.accept('EUR', 'EU')
  await writeParties(typist)
  await writeNumbers(typist)
  await writeCommitments(typist)
  await writeRhythm(typist)
}

async function writeParties(typist: Typist): Promise<void> {
  await typist.enter(0)
  await typist.accept('teams', 'te')
  await typist.type('marketing')
  typist.tab()
  await typist.accept('lead', 'l')
  await typist.type('ana')
  await typist.enter(2)
  await typist.type('sales:')
  await typist.enter(4)
  await typist.accept('lead', 'l')
  await typist.type('ben')
  await typist.enter(0)
  await typist.accept('people', 'p')
  await typist.type('ana')
  typist.tab()
  await typist.type('Ana Example')
  await typist.enter(2)
  await typist.accept('ben', 'b')
  await typist.type('Ben Example')
}

async function writeNumbers(typist: Typist): Promise<void> {
  await typist.enter(0)
  await typist.accept('definitions', 'd')
  await typist.type('visit')
  typist.tab()
  await typist.type('Somebody opens a page.')
  await typist.enter(2)
  await typist.type('lead: A [[')
  await typist.accept('visit', 'v')
  await typist.type(' that leaves an address.')
  await typist.enter(2)
  await typist.type('customer: A signed order.')
  await typist.enter(0)
  await typist.accept('goals', 'g')
  await typist.accept('month', 'm')
  await typist.enter(2)
  await typist.accept('revenue', 'r')
  await typist.type('400000')
  await typist.enter(2)
  await typist.accept('marketing-share', 'm')
  await typist.accept('60%', '60')
  await typist.enter(2)
  await typist.accept('average-deal', 'a')
  await typist.type('20000')
  await typist.enter(0)
  await typist.accept('funnel', 'f')
  await typist.accept('visit', 'v')
  typist.tab()
  await typist.accept('volume', 'vo')
  await typist.type('2500')
  await typist.enter(4)
  await typist.accept('lead', 'l')
  await typist.accept('rate', 'r')
  await typist.accept('10%', '10')
  await typist.enter(4)
  await typist.accept('customer', 'c')
  await typist.accept('rate', 'r')
  await typist.accept('8%', '8')
}

async function writeCommitments(typist: Typist): Promise<void> {
  await typist.enter(0)
  await typist.accept('commitments', 'com')
  await typist.type('qualified-leads')
  typist.tab()
  await typist.accept('marketing', 'm')
  typist.tab()
  await typist.accept('volume', 'v')
  await typist.enter(4)
  await typist.accept('of', 'o')
  await typist.accept('lead', 'l')
  await typist.enter(4)
  await typist.accept('count', 'c')
  await typist.type('250')
  await owner(typist, 'ana')
  await typist.enter(2)
  await typist.type('persistence:')
  await typist.enter(4)
  await typist.accept('by', 'b')
  await typist.accept('sales', 's')
  await typist.enter(4)
  await typist.accept('kind', 'k')
  await typist.accept('follow-up', 'f')
  await typist.enter(4)
  await typist.accept('of', 'o')
  await typist.accept('lead', 'l')
  await typist.enter(4)
  await typist.accept('touches', 'to')
  await typist.accept('call', 'c')
  await typist.type('6, ')
  await typist.accept('email', 'e')
  await typist.type('3')
  await typist.enter(4)
  await typist.accept('within', 'w')
  await typist.accept('15 business days', '15 business d')
  await owner(typist, 'ben')
}

async function writeRhythm(typist: Typist): Promise<void> {
  await typist.enter(0)
  await typist.accept('calendar', 'cal')
  await typist.accept('timezone', 't')
  await typist.accept('Europe/Madrid', 'Europe/Ma')
  await typist.enter(2)
  await typist.accept('hours', 'h')
  await typist.accept('09:00-18:00', '0')
  await typist.enter(0)
  await typist.accept('meetings', 'me')
  await typist.type('monthly')
  typist.tab()
  await typist.accept('month', 'm')
  await owner(typist, 'ana')
  await typist.enter(4)
  await typist.accept('attendees', 'at')
  await typist.accept('marketing', 'm')
  await typist.enter(6)
  await typist.type('- ')
  await typist.accept('sales', 's')
}

async function owner(typist: Typist, person: string): Promise<void> {
  await typist.enter(4)
  await typist.accept('owner', 'ow')
  await typist.accept(person, person.slice(0, 1))
}
