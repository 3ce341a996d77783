import { describe, expect, it } from 'vitest'
import { CodeActionResolveRequest } from 'vscode-languageserver/node'
import { type OpenText, start } from './harness.ts'

const numbers = `goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 20000
funnel:
  stages:
    visit:
      volume: 2500
    lead:
      rate: 10%
    customer:
      rate: 8%
      volume: 20
`

/** What can be said otherwise at the cursor. */
async function offered(marked: string, only = ['refactor']) {
  const text = await (await start()).open(marked)
  return { text, actions: await text.codeActions({ start: text.cursor, end: text.cursor }, only) }
}

const titles = async (marked: string, only?: string[]) =>
  (await offered(marked, only)).actions.map(({ title }) => title)

/** The text after the action with this title. */
async function chosen(marked: string, title: string): Promise<string> {
  const { text, actions } = await offered(marked)
  const action = actions.find(candidate => candidate.title === title)
  if (action === undefined) throw new Error(`Only ${actions.map(each => each.title).join(', ')}`)
  return text.after((await resolved(text, action)).edit)
}

const resolved = (text: OpenText, action: Awaited<ReturnType<typeof offered>>['actions'][number]) =>
  text.editor.connection.sendRequest(CodeActionResolveRequest.type, action)

describe('what is described where it should be named', () => {
  it.each([
    [
      'a person',
      'owner: Ana |Torres\npeople:\n  ben: Ben\n',
      'Add “Ana Torres” to the people as ana-torres',
      'owner: ana-torres\npeople:\n  ben: Ben\n  ana-torres: Ana Torres\n',
    ],
    [
      'a person with more to say',
      'owner: { name: Ana |Torres, title: Head of Sales }\npeople:\n  ben: Ben\n',
      'Add “Ana Torres” to the people as ana-torres',
      'owner: ana-torres\npeople:\n  ben: Ben\n  ana-torres:\n    name: Ana Torres\n    title: Head of Sales\n',
    ],
    [
      'a person below the key',
      'owner:\n  name: Ana |Torres\npeople:\n  ben: Ben\n',
      'Add “Ana Torres” to the people as ana-torres',
      'owner: ana-torres\npeople:\n  ben: Ben\n  ana-torres:\n    name: Ana Torres\n',
    ],
    [
      'a term, in a file that defines none yet',
      'commitments:\n  a:\n    of: Qualified |lead\n',
      'Add “Qualified lead” to the definitions as qualified-lead',
      'definitions:\n  qualified-lead: Qualified lead\ncommitments:\n  a:\n    of: qualified-lead\n',
    ],
    [
      'a team',
      'teams:\n  sales: {}\nreports:\n  a:\n    by: Customer |care\n',
      'Add “Customer care” to the teams as customer-care',
      'teams:\n  sales: {}\n  customer-care:\n    name: Customer care\nreports:\n  a:\n    by: customer-care\n',
    ],
  ])('moves to its map: %s', async (_, marked, title, expected) => {
    expect(await titles(marked, ['refactor.extract'])).toEqual([title])
    expect(await chosen(marked, title)).toBe(expected)
  })

  it('can be a team or a person where both can stand', async () => {
    const marked = 'people:\n  ben: Ben\nmeetings:\n  a:\n    attendees:\n      - Mia |Sol\n'
    expect(await titles(marked, ['refactor.extract'])).toEqual([
      'Add “Mia Sol” to the teams as mia-sol',
      'Add “Mia Sol” to the people as mia-sol',
    ])
    expect(await chosen(marked, 'Add “Mia Sol” to the people as mia-sol')).toBe(
      'people:\n  ben: Ben\n  mia-sol: Mia Sol\nmeetings:\n  a:\n    attendees:\n      - mia-sol\n',
    )
    expect(
      await titles('reports: { a: { to: [{ name: Mia| Sol, email: m@sol.example }] } }', ['refactor.extract']),
    ).toEqual(['Add “Mia Sol” to the people as mia-sol'])
  })

  it.each([
    ['an id', 'owner: an|na\npeople:\n  ben: Ben\n'],
    ['the name of somebody who is there', 'owner: Ben |Ode\npeople:\n  ben: Ben Ode\n'],
    ['a text', 'title: Our |agreement\n'],
    ['somebody without a name', 'owner: { ti|tle: Head }\n'],
    ['somebody with a comment', 'owner:\n  name: Mia |Sol # since May\n  title: Head\n'],
    [
      'a team by name where people can stand, too',
      'teams: { sales: { name: Sales team } }\nreports: { a: { to: [Sales |team] } }\n',
    ],
  ])('stays where it is: %s', async (_, marked) => expect(await titles(marked, ['refactor.extract'])).toEqual([]))
})

describe('a person or a term', () => {
  it.each([
    ['a person', 'people:\n  a|na: Ana Torres # first\n', 'people:\n  ana:\n    name: Ana Torres # first\n'],
    ['a term', 'definitions:\n  mql: A go|od lead.\n', 'definitions:\n  mql:\n    meaning: A good lead.\n'],
    ['in braces', 'people: { a|na: Ana }\n', 'people: { ana: { name: Ana } }\n'],
    [
      'with a long text',
      'definitions:\n  m|ql: >\n    One\n\n    two\n',
      'definitions:\n  mql:\n    meaning: >\n      One\n\n      two\n',
    ],
    [
      'with a text that goes on',
      'definitions:\n  m|ql: One\n    two\n',
      'definitions:\n  mql:\n    meaning: One\n      two\n',
    ],
    ['with other line breaks', 'people:\r\n  a|na: Ana\r\n', 'people:\r\n  ana:\r\n    name: Ana\r\n'],
  ])('gets keys of its own: %s', async (_, marked, expected) => {
    const id = marked.includes('people') ? 'ana' : 'mql'
    expect(await chosen(marked, `Write ${id} with keys of its own`)).toBe(expected)
  })

  it.each([
    ['a person', 'people:\n  ana:\n    na|me: Ana Torres\n  ben: Ben\n', 'people:\n  ana: Ana Torres\n  ben: Ben\n'],
    ['a term', 'definitions:\n  m|ql:\n    meaning: "A: lead"\n', 'definitions:\n  mql: "A: lead"\n'],
    ['in braces', 'people:\n  ana: { na|me: Ana }\n', 'people:\n  ana: Ana\n'],
    ['with a long text', 'definitions:\n  m|ql:\n    meaning: >\n      One\n', 'definitions:\n  mql: >\n      One\n'],
  ])('gets the short form: %s', async (_, marked, expected) => {
    const id = marked.includes('people') ? 'ana' : 'mql'
    expect(await chosen(marked, `Write ${id} in the short form`)).toBe(expected)
  })

  it.each([
    ['says more than fits', 'people:\n  a|na:\n    name: Ana\n    team: sales\n'],
    ['has a comment in between', 'people:\n  a|na: # the boss\n    name: Ana\n'],
    ['is repeated from elsewhere', 'people:\n  ana: &one Ana\n  b|en: *one\n'],
    ['is not written yet', 'people:\n  a|na:\n'],
    ['is something else', 'teams:\n  s|ales:\n    name: Sales\n'],
  ])('stays as it is where it %s', async (_, marked) => expect(await titles(marked)).toEqual([]))
})

describe('a computed number', () => {
  it('can be written into its stage', async () => {
    expect(await chosen(numbers.replace('lead:', 'le|ad:'), 'Write the computed volume of Lead: 250')).toBe(
      numbers.replace('    lead:\n', '    lead:\n      volume: 250\n'),
    )
  })

  it('can be written into the goals', async () => {
    const after = await chosen(numbers.replace('month', 'mon|th'), 'Write the computed customers of the goals: 12')
    expect(after).toBe(numbers.replace('20000\n', '20000\n  customers: 12\n'))
  })

  it('that is written can be removed', async () => {
    const title = 'Remove the volume, which follows from the other numbers'
    expect(await chosen(numbers.replace('volume: 20\n', 'vol|ume: 20\n'), title)).toBe(
      numbers.replace('      volume: 20\n', ''),
    )
  })

  it('that is written can be removed on its value, too', async () => {
    const both = numbers.replace('20000\n', '20000\n  customers: 1|2\n')
    expect(await chosen(both, 'Remove the customers, which follows from the other numbers')).toBe(numbers)
  })

  it.each([
    ['nothing else says it', numbers.replace('volume: 2500', 'volume: 2|500').replace('      volume: 20\n', '')],
    ['the others say something else', numbers.replace('volume: 20\n', 'volume: 2|1\n')],
  ])('stays where %s', async (_, marked) => expect(await titles(marked, ['refactor.inline'])).toEqual([]))
})

describe('refactorings', () => {
  it('are told apart by their kind', async () => {
    const marked = numbers.replace('volume: 20\n', 'vol|ume: 20\n')
    expect(await titles(marked, ['refactor.inline'])).toHaveLength(1)
    expect(await titles(marked, ['refactor.rewrite'])).toEqual(['Plan what the goal needs: 1,500 Visit, 12 Customer'])
    expect(await titles(marked, ['quickfix'])).toEqual([])
  })

  it('are made for the text as it is when they are chosen', async () => {
    const { text, actions } = await offered('people:\n  a|na: Ana\n')
    await text.replace('people:', '# People\npeople:')
    const [action] = actions
    if (action === undefined) throw new Error('There is none')
    expect(text.after((await resolved(text, action)).edit)).toBe('# People\npeople:\n  ana:\n    name: Ana\n')
  })
})
