import { describe, expect, it, test } from 'vitest'
import { DocumentSymbolRequest } from 'vscode-languageserver/node'
import { repaired } from '../../core/fixing.ts'
import { worded } from '../../core/language/message.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { start } from '../server/harness.ts'

const times = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => line(number)).join('\n')

const findingsOf = (text: string) => new Snapshot(text, { today: '2026-11-21' }).findings
const told = (text: string) => findingsOf(text).map(({ message }) => worded(message))

describe('what is beyond a limit is told so, once', () => {
  test.each([
    [
      'a text of 5 MB',
      `title: ${'word '.repeat(1_000_000)}`,
      'This file is too large to be checked: more than 500000 characters. Move parts of it into files of their own.',
    ],
    [
      'a text of 30,000 lines',
      times(30_000, n => `key-${n}: 1`),
      'This file is too large to be checked: more than 20000 lines. Move parts of it into files of their own.',
    ],
    [
      'a list of 60,000 values',
      `x-a: [${'a, '.repeat(60_000)}a]`,
      'This file is too large to be checked: more than 50000 values in lists and braces. Move parts of it into files of their own.',
    ],
    [
      'maps within maps, 100 deep',
      times(100, n => `${' '.repeat(n)}a:`),
      'This text is nested more than 60 levels deep, so it cannot be read. An agreement needs seven.',
    ],
    [
      'aliases of aliases',
      `x-a: &a [${'x, '.repeat(99)}x]\nx-b: &b [${'*a, '.repeat(99)}*a]\nx-c: [${'*b, '.repeat(99)}*b]\n`,
      'The aliases in this file repeat more than 20000 pieces of it. Write the values out, or use fewer aliases.',
    ],
  ])('%s', (_, text, message) => expect(told(text)).toEqual([message]))
})

describe('findings of one rule', () => {
  const text = `sla: 1\nlibrary: true\n${times(1500, n => `wrong-${n}: 1`)}\n`

  test('are told up to a thousand, and where the others begin', () => {
    const findings = findingsOf(text)
    expect(findings).toHaveLength(1001)
    const last = findings.at(-1)
    expect([last?.rule, last?.at]).toEqual(['unknown-key', ['wrong-1000']])
    expect(told(text).at(-1)).toBe(
      'There are more than 1000 findings of this kind, and this is the first of those left out. Mend the others, and these are shown.',
    )
  })

  test('that are left out are no harm to fixes of the others', () => {
    const escapes = `sla: 1\nlibrary: true\nx-a: "${'\\q'.repeat(1500)}"\n`
    expect(repaired(new Snapshot(escapes, { today: '2026-11-21' })).snapshot.findings).toEqual([])
  })
})

describe('the editor', () => {
  it('is sent a thousand findings, and where the others begin', async () => {
    const editor = await start()
    const wrong = times(900, n => `wrong-${n}: 1`)
    const text = `sla: 1\nlibrary: true\n${wrong}\npeople:\n${times(600, n => `  P${n}: Ana`)}\n`
    const diagnostics = await (await editor.open(text)).diagnostics()
    expect(diagnostics).toHaveLength(1001)
    const left = findingsOf(text).length - 1000
    expect(diagnostics.at(-1)?.message).toBe(
      `From here on there are ${left} more findings, which are not shown. Mend those above, and they are.`,
    )
  })

  it('is sent no message longer than a page', async () => {
    const editor = await start()
    const open = await editor.open(`sla: 1\nowner: ${'a'.repeat(100_000)}\n`)
    for (const { message } of await open.diagnostics()) expect(String(message).length).toBeLessThanOrEqual(2000)
  })

  it('goes on with other documents while one is too large', async () => {
    const editor = await start()
    const large = await editor.open(times(30_000, n => `key-${n}: 1`))
    const other = await editor.open('sla: 1\ntitle: Example\n')
    expect(await large.diagnostics()).toHaveLength(1)
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: other.identifier })
    expect(symbols).toHaveLength(2)
  })
})
