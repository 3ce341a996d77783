import { describe, expect, it } from 'vitest'
import {
  CodeActionResolveRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
} from 'vscode-languageserver/node'
import type { Files } from '../../server/shared-files.ts'
import { everything, type OpenText, pushed, start } from './harness.ts'

const mistyped = 'sla: 1\nlibrary: true\npeople:\n  ana:\n    titel: Head of Sales\n'
const here = 'file:///agreements/'

/** Files that are not open, by address. */
const having = (files: Record<string, string>) => ({
  files: (): Files => ({
    read: async () => ({ to: 'unknown' }),
    list: async () => [],
    text: async uri => files[uri],
  }),
})

const found = async (text: OpenText) =>
  (await text.diagnostics()).map(({ code, severity }) => `${code} ${['', 'error', 'warning', 'info'][severity ?? 0]}`)

describe('the team’s configuration', () => {
  it('decides about the agreements below it', async () => {
    const editor = await start(everything, having({ [`${here}sla.config.yaml`]: 'rules:\n  unknown-key: info\n' }))
    expect(await found(await editor.open(mistyped))).toEqual(['unknown-key info'])
    expect(await found(await editor.open(mistyped, 'deep/er/a%20b.sla.yaml'))).toEqual(['unknown-key info'])
  })

  it('is the nearest one', async () => {
    const files = { [`${here}sla.config.yaml`]: 'rules:\n  unknown-key: info\n', [`${here}deep/sla.config.yaml`]: '' }
    const editor = await start(everything, having(files))
    expect(await found(await editor.open(mistyped, 'deep/a.sla.yaml'))).toEqual(['unknown-key error'])
  })

  it('leaves out what it ignores', async () => {
    const editor = await start(everything, having({ [`${here}sla.config.yaml`]: 'ignore: ["old files/**"]\n' }))
    const old = await editor.open(mistyped, 'old%20files/a.sla.yaml')
    expect(await found(old)).toEqual([])
    expect(await old.codeActions(old.rangeOf('titel'), ['quickfix'])).toEqual([])
    expect(await found(await editor.open(mistyped, 'a.sla.yaml'))).toEqual(['unknown-key error'])
  })

  it('counts as it is on the screen, and when it is closed as it is in its file', async () => {
    const editor = await start(everything, having({ [`${here}sla.config.yaml`]: 'rules:\n  unknown-key: info\n' }))
    const agreement = await editor.open(mistyped)
    const configuration = await editor.open('rules:\n  unknown-key: warning\n', 'sla.config.yaml')
    await expect.poll(() => found(agreement)).toEqual(['unknown-key warning'])
    await configuration.replace('warning', 'off')
    await expect.poll(() => found(agreement)).toEqual([])
    await configuration.close()
    await expect.poll(() => found(agreement)).toEqual(['unknown-key info'])
  })

  it('is read anew when its file changes; clients that are sent findings get the new ones', async () => {
    const files = { [`${here}sla.config.yaml`]: 'rules:\n  unknown-key: info\n' }
    const editor = await start(pushed, having(files))
    const text = await editor.open(mistyped)
    await editor.pushedFor(text.uri, 1)
    files[`${here}sla.config.yaml`] = 'rules:\n  unknown-key: off\n'
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${here}sla.config.yaml`, type: FileChangeType.Changed }],
    })
    await expect.poll(() => editor.received.at(-1)).toMatchObject({ uri: text.uri, diagnostics: [] })
    expect(editor.received[0]?.diagnostics).toMatchObject([{ code: 'unknown-key', severity: 3 }])
  })

  it('is watched where the client can watch', async () => {
    const workspace = { ...everything.workspace, didChangeWatchedFiles: { dynamicRegistration: true } }
    const { registered } = await start({ ...everything, workspace })
    await expect.poll(() => JSON.stringify(registered)).toContain('{"globPattern":"**/sla.config.yaml"}')
  })
})

describe('the setting sla.rules', () => {
  const set = (text: OpenText, rules: unknown) => text.editor.set({ rules })

  it('decides where the team says nothing', async () => {
    const text = await (await start()).open(mistyped)
    await set(text, { 'unknown-key': 'warning', 'no-such': 'off' })
    await expect.poll(() => found(text)).toEqual(['unknown-key warning'])
    await set(text, { 'unknown-key': 'loud' })
    await expect.poll(() => found(text)).toEqual(['unknown-key error'])
  })

  it('gives way to the team', async () => {
    const files = { [`${here}sla.config.yaml`]: 'rules:\n  unknown-key: info\n' }
    const text = await (await start(everything, having(files))).open(`${mistyped}valid:\n  from: 2026-1-1\n`)
    await set(text, { 'unknown-key': 'off', 'invalid-value': 'warning' })
    await expect.poll(() => found(text)).toEqual(expect.arrayContaining(['unknown-key info', 'invalid-value warning']))
    await set(text, { 'unknown-key': 'off', 'invalid-value': 'off' })
    await expect.poll(() => found(text)).not.toContain('invalid-value warning')
    expect(await found(text)).toContain('unknown-key info')
  })
})

describe('in sla.config.yaml itself', () => {
  const open = async (marked: string) => (await start()).open(marked, 'sla.config.yaml')

  it('mistakes are found as they are on the command line', async () => {
    const text = await open('rules:\n  expird: off\n')
    expect(await text.diagnostics()).toMatchObject([
      { code: 'unknown-key', severity: 1, range: text.rangeOf('expird'), message: expect.stringContaining('expired') },
    ])
  })

  it('mistakes are sent to a client that doesn’t ask', async () => {
    const text = await (await start(pushed)).open('ruls:\n', 'sla.config.yaml')
    expect((await text.editor.pushedFor(text.uri, 1)).diagnostics).toMatchObject([{ code: 'unknown-key' }])
  })

  it('they have their quick fixes, and can’t be ignored', async () => {
    const text = await open('rules:\n  expird: off\n')
    const actions = await text.codeActions(text.rangeOf('expird'))
    expect(actions.map(({ title }) => title)).toEqual(['Write expired'])
    const [fix] = actions
    if (fix === undefined) throw new Error('There is no fix.')
    const { edit } = await text.editor.connection.sendRequest(CodeActionResolveRequest.type, fix)
    expect(text.after(edit)).toBe('rules:\n  expired: off\n')
  })

  it.each([
    ['|', ['rules', 'ignore']],
    ['rules:\n  expired: off\n|', ['ignore']],
    ['rules:\n  expired: |\n', ['error', 'warning', 'info', 'off']],
    ['rules:\n  expired: o|\n', ['error', 'warning', 'info', 'off']],
    ['ignore:\n  - |', []],
    ['rules:\n  # |', []],
  ])('%j offers %j', async (marked, labels) => {
    const text = await open(marked)
    expect((await text.completions()).map(({ label }) => label)).toEqual(labels)
  })

  it('rules are offered with what they find, but for those that are there', async () => {
    const text = await open('rules:\n  expired: off\n  miss|\n')
    const items = await text.completions()
    expect(items.map(({ label }) => label)).toContain('missing-persona')
    expect(items.map(({ label }) => label)).not.toContain('expired')
    expect(JSON.stringify((await text.completion('missing-persona')).documentation)).toContain('no ideal buyer')
    expect(await text.accepting('missing-persona')).toBe('rules:\n  expired: off\n  missing-persona: \n')
  })

  it('a rule says what it finds, a key what it is for', async () => {
    const rule = await open('rules:\n  missing|-persona: off\n')
    const hover = await rule.editor.connection.sendRequest(HoverRequest.type, rule.here)
    expect(hover?.range).toEqual(rule.rangeOf('missing-persona'))
    expect(JSON.stringify(hover?.contents)).toContain('no ideal buyer')
    const key = await open('ig|nore: []\n')
    expect(JSON.stringify(await key.editor.connection.sendRequest(HoverRequest.type, key.here))).toContain('patterns')
  })
})
