import { describe, expect, it } from 'vitest'
import { CompletionRequest, CompletionResolveRequest } from 'vscode-languageserver/node'
import { belongs } from '../../../server/features/completion/snippets.ts'
import snippets from '../../../snippets/sla.json'
import { everything, start } from '../harness.ts'

const readyIn = async (marked: string, capabilities = everything) =>
  (await (await (await start(capabilities)).open(marked)).completions())
    .filter(({ sortText = '' }) => sortText.startsWith('2'))
    .map(({ label }) => label)

describe('ready-made entries', () => {
  it('are all of the snippets, each in one place', () => {
    expect(['New agreement', ...Object.keys(belongs)].toSorted()).toEqual(Object.keys(snippets).toSorted())
  })

  it.each([
    ['commitments', 'commitments:\n  |', ['volume', 'value', 'response', 'follow-up', 'conversion', 'feedback']],
    ['definitions', 'definitions:\n  |', ['definition', 'definition-full']],
    ['a definition', 'definitions:\n  mql:\n    |', ['score']],
    ['history', 'history:\n  |', ['history-row']],
    ['approvals', 'approvals:\n  |', ['approval']],
    ['stages', 'funnel:\n  stages:\n    |', ['stage']],
    ['the top', 'sla: 1\n|', ['goals', 'funnel', 'calendar', 'capacity', 'review']],
  ])('are offered in %s', async (_, marked, some) =>
    expect(await readyIn(marked)).toEqual(expect.arrayContaining(some)),
  )

  it.each([
    ['for a section that is there', 'goals:\n  period: month\n|', 'goals'],
    ['behind a dash', 'approvals:\n  - |', 'approval'],
    ['between braces', 'people: { | }', 'person'],
    ['in front of a colon', 'people:\n  a|: Ana', 'person'],
    ['in values', 'owner: |', 'person'],
    ['in prose', 'summary: A st|', 'stage'],
  ])('are not offered %s', async (_, marked, label) => expect(await readyIn(marked)).not.toContain(label))

  it('are not offered below the top where the editor indents as it likes', async () => {
    expect(await readyIn('people:\n  |', { textDocument: {} })).toEqual([])
    expect(await readyIn('sla: 1\n|', { textDocument: {} })).toContain('goals')
  })

  it('are indented as the file is, and leave a choice of the names that it has', async () => {
    const text = await (await start()).open(
      'teams:\n    marketing: {}\n    sales: {}\npeople:\n    mia: Mia\n    ben: Ben\ncommitments:\n    resp|',
    )
    expect(await text.accepting('response')).toContain(
      `commitments:
    \${1:first-contact}:
      by: \${2|sales,marketing|}
      owner: \${3|ben,mia|}
      kind: response
      of: \${4:mql}
`,
    )
  })

  it('propose an id that is still free', async () => {
    const text = await (await start()).open('teams:\n  marketing: {}\n  marketing-2: {}\n  |')
    expect(await text.accepting('team')).toContain(`  \${1:marketing-3}:\n    name: `)
  })

  it('say today where a date belongs, and nothing of places to an editor that has none', async () => {
    const text = await (await start({ textDocument: {} })).open('sla: 1\ncal|')
    expect(await text.completion('calendar')).toBeDefined()
    const editor = await start()
    const approvals = await editor.open('approvals:\n  |')
    expect(await approvals.accepting('approval')).toContain('date: 2026-11-21')
  })

  it('are found by their other words, and show what they write', async () => {
    const editor = await start()
    const text = await editor.open('commitments:\n  |')
    const item = await text.completion('follow-up')
    expect(item.filterText).toContain('touches')
    const { documentation } = await editor.connection.sendRequest(CompletionResolveRequest.type, item)
    expect(documentation).toMatchObject({ value: expect.stringContaining('touches: { call: 6, voicemail: 3') })
  })
})

describe('numbers', () => {
  const incomplete = async (marked: string) => {
    const text = await (await start()).open(marked)
    const found = await text.editor.connection.sendRequest(CompletionRequest.type, text.here)
    return Array.isArray(found) ? false : found?.isIncomplete
  }

  it('are asked for again with every digit', async () => {
    expect(await incomplete('commitments:\n  a:\n    within: 2|')).toBe(true)
    expect(await incomplete('owner: a|')).toBe(false)
  })
})

describe('comments that ignore findings', () => {
  const sound = 'sla: 1\ntitle: Example\nowner: anna\npeople:\n  ana: Ana\n'

  it('offer how far they reach', async () => {
    const text = await (await start()).open(sound.replace('owner', '# sla|\nowner'))
    expect(await text.accepting('sla-ignore-next-line')).toContain('# sla-ignore-next-line \nowner')
    expect((await text.completion('sla-ignore-next-line')).data.leads).toBe(true)
  })

  it('offer rules, those first that find something there, with a place for the reason', async () => {
    const text = await (await start()).open(sound.replace('owner', '# sla-ignore-next-line |\nowner'))
    const [first] = (await text.completions()).toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    expect(first?.label).toBe('unknown-person')
    expect(await text.accepting('unknown-person')).toContain(
      `# sla-ignore-next-line unknown-person: \${1:why this is right here}\nowner`,
    )
  })

  it('keep the reason that is there', async () => {
    const text = await (await start()).open(sound.replace('owner', '# sla-ignore-next-line unk|: she is new\nowner'))
    expect(await text.accepting('unknown-person')).toContain('# sla-ignore-next-line unknown-person: she is new\n')
  })

  it('are not taken for other comments', async () => {
    const text = await (await start()).open('# note|\nsla: 1\n')
    expect(await text.completions()).toEqual([])
  })
})
