import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CompletionResolveRequest } from 'vscode-languageserver/node'
import { requiredOfAgreement } from '../../../server/features/required.ts'
import { everything, start } from '../harness.ts'

const people = `people:
  ana: Ana Torres
  ben:
    name: Ben Ode
`
const teams = `teams:
  marketing:
    name: Marketing
  sales:
    lead: ben
`
const terms = `definitions:
  visit: A visit.
  mql:
    name: Qualified lead
    meaning: A good [[visit]].
`

/** A client that shows plain text only and takes edits as they come. */
const plain = { textDocument: { completion: { completionItem: { snippetSupport: false } } } }

const offered = async (marked: string, capabilities = everything) =>
  (await (await (await start(capabilities)).open(marked)).completions()).map(({ label }) => label)

const accepted = async (marked: string, label: string, capabilities = everything) =>
  (await (await start(capabilities)).open(marked)).accepting(label)

describe('keys', () => {
  it('come in the order of the language', async () => {
    expect(await offered('goals:\n  |')).toEqual([
      ...['period', 'revenue', 'marketing-share', 'average-deal', 'customers', 'deal-period', 'lifetime'],
      ...['lifetime-value', 'gross-margin', 'cost', 'due'],
    ])
  })

  it('that are required come first', async () => {
    const text = await (await start()).open('commitments:\n  first:\n    |')
    const sorted = (await text.completions()).toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    expect(sorted.slice(0, 3).map(({ label }) => label)).toEqual(['by', 'kind', 'owner'])
  })

  it('that an agreement requires are those that the schema does', () => {
    const { required, $defs } = JSON.parse(
      readFileSync(new URL('../../../schemas/sla.schema.json', import.meta.url), 'utf8'),
    )
    const agreement = $defs['agreement-file']
    const expected = [...required, ...agreement.required, ...agreement.allOf[0].else.required]
    expect([...requiredOfAgreement].toSorted()).toEqual(expected.toSorted())
  })

  it('that are there already are not offered again, be they above or below', async () => {
    const labels = await offered('goals:\n  period: month\n  |\n  revenue: 1\n')
    expect(labels).not.toContain('period')
    expect(labels).not.toContain('revenue')
    expect(labels).toContain('customers')
  })

  it('of a commitment are those of its kind', async () => {
    const labels = await offered('commitments:\n  first:\n    |\n    kind: response\n')
    expect(labels).toContain('within')
    expect(labels).not.toContain('touches')
    expect(labels).not.toContain('kind')
  })

  it('are explained when they are looked at', async () => {
    const editor = await start()
    const text = await editor.open('goals:\n  rev|')
    const item = await text.completion('revenue')
    expect(item.documentation).toBeUndefined()
    const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, item)
    expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('New revenue') })
  })

  it('are explained at once to a client that cannot ask, in plain text if it knows no other', async () => {
    const text = await (await start(plain)).open('goals:\n  |')
    const { documentation } = await text.completion('period')
    expect(documentation).toMatchObject({ kind: 'plaintext', value: expect.stringContaining('required') })
  })

  it.each([
    ['in an empty file', '|', 'sla'],
    ['half typed', 'sla: 1\nti|', 'title'],
    ['in braces', 'commitments:\n  a:\n    touches: { ca| }', 'call'],
    ['in braces that are still open', 'commitments:\n  a:\n    touches: {|', 'call'],
    ['in a row', 'history:\n  - { period: 2025-10, | }', 'volumes'],
    ['of an item', 'approvals:\n  - |', 'person'],
    ['of a person', 'people:\n  ana:\n    |', 'team'],
    ['below broken text', 'title: "never closed\ngoals:\n  peri|', 'period'],
  ])('are offered %s', async (_, marked, label) => expect(await offered(marked)).toContain(label))
})

describe('names', () => {
  it.each([
    ['people as owners', 'owner: |', ['ana', 'ben']],
    ['people as owners half typed', 'owner: an|', ['ana', 'ben']],
    ['teams in commitments', 'commitments:\n  a:\n    by: |', ['marketing', 'sales']],
    [
      'people and teams where both can be',
      'responsibilities:\n  a:\n    responsible: |',
      ['ana', 'ben', 'marketing', 'sales'],
    ],
    ['both in a list', 'responsibilities:\n  a:\n    informed:\n      - |', ['ana', 'ben', 'marketing', 'sales']],
    ['both in brackets', 'meetings:\n  a:\n    attendees: [|', ['marketing', 'sales', 'ana', 'ben']],
    [
      'one where a list could be',
      'commitments:\n  a:\n    on-miss:\n      escalate-to: |',
      ['ana', 'ben', 'marketing', 'sales'],
    ],
    ['terms', 'commitments:\n  a:\n    of: |', ['visit', 'mql']],
    ['terms as stages', 'funnel:\n  stages:\n    |', ['visit', 'mql', 'stage']],
    ['teams as keys', 'capacity:\n  |', ['marketing', 'sales']],
    ['on a line of their own', 'owner:\n  |', ['ana', 'ben']],
    ['in a map of reasons', 'handoffs:\n  a:\n    reject:\n      reasons:\n        no budget: |', ['visit', 'mql']],
  ])('are %s', async (_, marked, labels) => expect(await offered(people + teams + terms + marked)).toEqual(labels))

  it('of stages that are there are not offered again', async () => {
    expect(await offered(`${terms}funnel:\n  stages:\n    visit:\n      volume: 1\n    |`)).toEqual(['mql', 'stage'])
  })

  it('that are used and not yet declared are offered as keys', async () => {
    expect(await offered('owner: cleo\npeople:\n  |')).toEqual(['cleo', 'person'])
  })

  it('show the displayed name beside the id', async () => {
    const text = await (await start()).open(`${people}owner: |`)
    expect((await text.completion('ben')).labelDetails).toEqual({ description: 'Ben Ode' })
  })

  it('explain what they name when they are looked at', async () => {
    const editor = await start()
    const text = await editor.open(`${terms}commitments:\n  a:\n    of: |`)
    const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, await text.completion('mql'))
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('A good visit') })
  })
})

describe('values', () => {
  it.each([
    ['words', 'status: |', 'proposed'],
    ['kinds of commitments', 'commitments:\n  a:\n    kind: |', 'follow-up'],
    ['kinds of reports', 'reports:\n  a:\n    kind: |', 'leadership'],
    ['cadences', 'goals:\n  period: |', 'two weeks'],
    ['units behind a number', 'commitments:\n  a:\n    within: 2|', '2 business days'],
    ['units half typed', 'commitments:\n  a:\n    within: 5 bus|', '5 business minutes'],
    ['one unit behind 1', 'commitments:\n  a:\n    within: 1 |', '1 hour'],
    ['currencies', 'currency: E|', 'EUR'],
    ['time zones', 'calendar:\n  timezone: |', 'Europe/Madrid'],
    ['percents', 'goals:\n  marketing-share: 60|', '60%'],
    ['ranges of rates', 'funnel:\n  stages:\n    a:\n      rate: 8%|', '8% to 10%'],
    ['ranges of exact rates', 'funnel:\n  stages:\n    a:\n      rate: 0.119|', '0.119% to 2.119%'],
    ['ranges up to all', 'funnel:\n  stages:\n    a:\n      rate: 99.5|', '99.5% to 100%'],
    ['switches', 'library: |', 'true'],
    ['days of the week', 'calendar:\n  workdays:\n    - |', 'mon'],
    ['outcomes in brackets', 'commitments:\n  a:\n    outcomes: [rejected, |]', 'won'],
    ['today', 'review:\n  next: |', '2026-11-21'],
    ['the version that is approved', 'version: 2026.10\napprovals:\n  - version: |', '2026.10'],
    ['the version of the language', 'sla: |', '1'],
  ])('are %s', async (_, marked, label) => expect(await offered(marked)).toContain(label))

  it('have first what is likeliest', async () => {
    const text = await (await start(everything, { zone: () => 'America/Lima' })).open('calendar:\n  timezone: |')
    expect((await text.completions())[0]).toMatchObject({ label: 'America/Lima', sortText: '00000' })
    expect((await offered('currency: |')).slice(0, 2)).toEqual(['USD', 'EUR'])
  })

  it('of lags are calendar days, weeks and months only', async () => {
    expect(await offered('funnel:\n  stages:\n    a:\n      lag: 3|')).toEqual(['3 days', '3 weeks', '3 months'])
  })

  it.each([
    ['for text', 'title: |'],
    ['in comments', '# owner: |'],
    ['under keys that the language does not have', 'x-notes:\n  |'],
    ['in prose', 'summary: >\n  We |'],
    ['below a list where a map belongs', 'handoffs:\n  a:\n    - x\n    |'],
    [
      'where reasons have begun to be a map',
      'handoffs:\n  a:\n    reject:\n      reasons:\n        late: mql\n        |',
    ],
  ])('are none %s', async (_, marked) => expect(await offered(people + marked)).toEqual([]))
})

describe('prose', () => {
  it('offers terms behind [[', async () => {
    expect(await offered(`${terms}summary: We bring [[m|`)).toEqual(['visit', 'mql'])
    expect(await accepted(`${terms}summary: We bring [[m|`, 'mql')).toBe(`${terms}summary: We bring [[mql]]`)
  })

  it('closes no bracket twice', async () => {
    expect(await accepted(`${terms}summary: "[[|]] first"`, 'mql')).toBe(`${terms}summary: "[[mql]] first"`)
    expect(await accepted(`${terms}summary: "[[|mql|leads]]"`, 'visit')).toBe(`${terms}summary: "[[visitmql|leads]]"`)
  })

  it.each([
    ['to values', 'cur|', 'currency', true],
    ['to keys', 'commitments:\n  a:\n    tou|', 'touches', true],
    ['nowhere where a text belongs', 'ti|', 'title', undefined],
    ['nowhere where a choice is open already', 'stat|', 'status', undefined],
  ])('leads %s', async (_, marked, label, leads) => {
    const { data } = await (await (await start()).open(marked)).completion(label)
    expect(data.leads).toBe(leads)
  })

  it('goes on behind the brackets that the editor has closed', async () => {
    const text = await (await start()).open(`${terms}summary: "[[m|]] first"`)
    expect((await text.completion('mql')).textEdit).toMatchObject({
      newText: 'mql]]',
      insert: text.rangeOf('m]]'),
    })
    expect(await accepted('title: X\nsummary: "{{ ti|}} first"', 'title')).toBe(
      'title: X\nsummary: "{{ title }} first"',
    )
  })

  it('offers values with what they are at present behind {{', async () => {
    const text = await (await start()).open(
      'currency: USD\ngoals:\n  period: month\n  revenue: 400000\nsummary: "We bring {{ go|"',
    )
    expect((await text.completion('goals.revenue')).labelDetails).toEqual({ description: '$400,000' })
    expect(await text.accepting('goals.revenue')).toContain('"We bring {{ goals.revenue }}"')
  })

  it('offers computed values too', async () => {
    const goals = 'goals:\n  period: month\n  revenue: 400000\n  marketing-share: 60%\n  average-deal: 20000\n'
    const text = await (await start()).open(`${goals}summary: "{{|}}"`)
    expect((await text.completion('goals.customers')).labelDetails).toEqual({ description: '12' })
    expect(await text.accepting('goals.customers')).toBe(`${goals}summary: "{{ goals.customers }}"`)
  })

  it.each([
    ['behind a value that began with them', `summary: {{ go|`],
    ['in a text of several lines', `summary: >\n  We\n  bring {{ go|\n`],
    ['in an item', `commitments:\n  a:\n    quality:\n      - At least {{ go|`],
  ])('offers them %s', async (_, marked) =>
    expect(await offered(`goals:\n  period: month\n${marked}`)).toContain('goals.period'),
  )

  it('is not expected in names', async () => expect(await offered(`${terms}title: We bring [[m|`)).toEqual([]))
})

describe('accepting', () => {
  it.each([
    ['replaces what was typed', 'goals:\n  rev|', 'revenue', 'goals:\n  revenue: '],
    ['keeps the value of a key that is there', 'ti|: X\n', 'title', 'title: X\n'],
    ['adds a missing space', `${people}owner:|`, 'ana', `${people}owner: ana`],
    [
      'adds a space between braces',
      'commitments:\n  a:\n    touches: { call: 6,|}',
      'email',
      'commitments:\n  a:\n    touches: { call: 6, email: }',
    ],
    ['writes within quotes', `${people}owner: "|"`, 'ana', `${people}owner: "ana"`],
    [
      'replaces a number and its unit',
      'commitments:\n  a:\n    within: 2 bu|',
      '2 business days',
      'commitments:\n  a:\n    within: 2 business days',
    ],
    [
      'moves a line under its neighbours',
      'goals:\n    period: month\n  rev|',
      'revenue',
      'goals:\n    period: month\n    revenue: ',
    ],
    ['moves it back, too', 'goals:\n  period: month\n      rev|', 'revenue', 'goals:\n  period: month\n  revenue: '],
    [
      'adds the dash of an item',
      `${teams}meetings:\n  a:\n    attendees:\n      |`,
      'sales',
      `${teams}meetings:\n  a:\n    attendees:\n      - sales`,
    ],
    ['leaves the next line to the person', '|', 'goals', 'goals:'],
    ['leaves a comment a comment', `${people}owner: |# who?`, 'ana', `${people}owner: ana # who?`],
    [
      'adds the space behind a dash',
      `${teams}meetings:\n  a:\n    attendees:\n      -|`,
      'sales',
      `${teams}meetings:\n  a:\n    attendees:\n      - sales`,
    ],
    ['goes on below a dash that stands alone', 'approvals:\n  -\n    |', 'date', 'approvals:\n  -\n    date: '],
    ['quotes text that begins with [[', `${terms}summary: [[|`, 'mql', `${terms}summary: "[[mql]]"`],
    [
      'quotes text that began with it',
      `${terms}summary: [[mql]] is [[|`,
      'visit',
      `${terms}summary: "[[mql]] is [[visit]]"`,
    ],
    ['quotes text that begins with {{', 'title: X\nsummary: {{|}}', 'title', 'title: X\nsummary: "{{ title }}"'],
    [
      'quotes no text that has begun above',
      `${terms}summary: We are\n  [[|`,
      'mql',
      `${terms}summary: We are\n  [[mql]]`,
    ],
  ])('%s', async (_, marked, label, expected) => expect(await accepted(marked, label, plain)).toBe(expected))

  it('replaces the word behind the cursor or leaves it, as the person wants', async () => {
    const text = await (await start()).open(`${people}owner: a|na`)
    expect(await text.accepting('ben', 'replace')).toBe(`${people}owner: ben`)
    expect(await text.accepting('ben', 'insert')).toBe(`${people}owner: benna`)
  })

  it('brings the required keys of a section with places to fill in', async () => {
    expect(await accepted('rev|', 'review')).toBe(
      `review:\n  every: \${1|day,business day,week,two weeks,month,quarter,half year,year|}`,
    )
  })

  it('offers the names that are possible as a choice', async () => {
    expect(await accepted(`${people}own|`, 'owner')).toBe(`${people}owner: \${1|ana,ben|}`)
  })

  it('goes on writing within the quotes that it adds', async () => {
    expect(await accepted(`${terms}summary: [[|`, 'mql')).toBe(`${terms}summary: "[[mql]]$0"`)
  })

  it('begins lists and maps on a line of their own, in the columns of the file', async () => {
    expect(await accepted('meetings:\n  a:\n    at|', 'attendees')).toBe('meetings:\n  a:\n    attendees:\n      - $0')
    expect(await accepted('com|', 'commitments')).toMatch(/^commitments:\n {2}\$\{1:[a-z-]+\}:\n {4}by: /)
  })

  it('keeps the line breaks of the file', async () => {
    expect(await accepted('sla: 1\r\nrev|', 'review')).toContain('review:\r\n  every: ')
  })

  it('writes rows of numbers in braces', async () => {
    expect(await accepted('commitments:\n  a:\n    tou|', 'touches')).toBe('commitments:\n  a:\n    touches: { $0 }')
  })
})
