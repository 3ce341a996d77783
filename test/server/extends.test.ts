import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type ClientCapabilities,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import type { Files } from '../../server/shared-files.ts'
import { sharedOnDisk } from '../../server/shared-on-disk.ts'
import { type Editor, everything, pushed, start } from './harness.ts'

const folder = 'file:///agreements'

/** Files that a test can change. */
class Folder implements Files {
  readonly reads: string[] = []
  constructor(readonly texts: Map<string, string>) {}

  async read(uri: string): ReturnType<Files['read']> {
    const name = decodeURIComponent(uri.slice(folder.length + 1))
    this.reads.push(name)
    const text = this.texts.get(name)
    return text === undefined ? { to: 'nothing' } : { to: 'text', text }
  }

  async list(): Promise<string[]> {
    return [...this.texts.keys()]
  }

  async text(): Promise<undefined> {
    return undefined
  }
}

const library = `sla: 1
library: true
teams:
  marketing: { name: Marketing, lead: ana }
  sales: { name: Sales, lead: ben }
people: { ana: Ana, ben: Ben }
definitions: { lead: Someone who asked for a demo. }
`

const agreement = (owner: string, extending = 'shared/company.sla.yaml') => `sla: 1
title: Ours
owner: ${owner}
extends: ${extending}
commitments: {}
`

const refreshing: ClientCapabilities = {
  ...everything,
  workspace: {
    ...everything.workspace,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { willRename: true },
  },
}

async function editing(texts: Readonly<Record<string, string>>, capabilities = refreshing) {
  const files = new Folder(new Map(Object.entries(texts)))
  const editor = await start(capabilities, { files: () => files }, [folder])
  let refreshes = 0
  editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++
  })
  return { editor, files, refreshes: () => refreshes }
}

const saved = (editor: Editor, name: string, type: FileChangeType = FileChangeType.Changed) =>
  editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: `${folder}/${name}`, type }],
  })

const about = /extends|unknown|missing-key/
const codes = (diagnostics: readonly { readonly code?: unknown }[]) =>
  diagnostics.map(({ code }) => String(code)).filter(code => about.test(code))

describe('an agreement that extends another file', () => {
  it('knows its names from the first answer on', async () => {
    const { editor } = await editing({ 'shared/company.sla.yaml': library })
    const text = await editor.open(agreement('ana'), 'a.sla.yaml')
    expect(codes(await text.diagnostics())).toEqual([])
  })

  it('points to places in the other file', async () => {
    const { editor } = await editing({ 'shared/company.sla.yaml': library })
    const text = await editor.open(agreement('anna'), 'a.sla.yaml')
    const found = (await text.diagnostics()).find(({ code }) => code === 'unknown-person')
    expect(found?.relatedInformation?.[0]?.location).toEqual({
      uri: `${folder}/shared/company.sla.yaml`,
      range: { start: { line: 5, character: 10 }, end: { line: 5, character: 13 } },
    })
  })

  it('follows the file as it is typed, saved or not', async () => {
    const { editor, refreshes } = await editing({ 'shared/company.sla.yaml': library })
    const text = await editor.open(agreement('eva'), 'a.sla.yaml')
    expect(codes(await text.diagnostics())).toEqual(['unknown-person'])
    const other = await editor.open(library, 'shared/company.sla.yaml')
    await other.replace('ben: Ben }', 'ben: Ben, eva: Eva }')
    expect(codes(await text.diagnostics())).toEqual([])
    await expect.poll(refreshes).toBeGreaterThan(0)
    await other.close()
    expect(codes(await text.diagnostics())).toEqual(['unknown-person'])
  })

  it('follows the file on disk, and the files behind it', async () => {
    const { editor, files, refreshes } = await editing({
      'shared/company.sla.yaml': `${library}extends: people.sla.yaml\n`,
      'shared/people.sla.yaml': 'sla: 1\nlibrary: true\n',
    })
    const text = await editor.open(agreement('eva'), 'a.sla.yaml')
    expect(codes(await text.diagnostics())).toEqual(['unknown-person'])
    files.texts.set('shared/people.sla.yaml', 'sla: 1\nlibrary: true\npeople: { eva: Eva }\n')
    await saved(editor, 'shared/people.sla.yaml')
    await expect.poll(refreshes).toBe(1)
    expect(codes(await text.diagnostics())).toEqual([])
    files.texts.delete('shared/people.sla.yaml')
    await saved(editor, 'shared/people.sla.yaml', FileChangeType.Deleted)
    expect(codes(await text.diagnostics())).toEqual([])
  })

  it('finds a file once it is there', async () => {
    const { editor, files } = await editing({ 'shared/people.sla.yaml': library })
    const text = await editor.open(agreement('ana'), 'a.sla.yaml')
    expect(codes(await text.diagnostics())).toEqual(['extends-not-found'])
    files.texts.set('shared/company.sla.yaml', library)
    await saved(editor, 'shared/company.sla.yaml', FileChangeType.Created)
    expect(codes(await text.diagnostics())).toEqual([])
  })

  it('is checked anew for a client to which diagnostics are sent', async () => {
    const { editor } = await editing({ 'shared/company.sla.yaml': library }, pushed)
    const text = await editor.open(agreement('eva'), 'a.sla.yaml')
    const latest = () => codes(editor.received.findLast(({ uri }) => uri === text.uri)?.diagnostics ?? [])
    await expect.poll(latest).toEqual(['unknown-person'])
    const other = await editor.open(library, 'shared/company.sla.yaml')
    await other.replace('ben: Ben }', 'ben: Ben, eva: Eva }')
    await expect.poll(latest).toEqual([])
  })

  it('never leaves its folder', async () => {
    const { editor, files } = await editing({})
    const text = await editor.open(agreement('ana', '../secret.sla.yaml'), 'a.sla.yaml')
    expect(codes(await text.diagnostics())).toEqual(['extends-outside'])
    expect(files.reads).toEqual([])
  })

  it('is told circles, and is checked all the same', async () => {
    const { editor } = await editing({ 'b.sla.yaml': `${library}extends: a.sla.yaml\n` })
    const text = await editor.open(agreement('ana', 'b.sla.yaml'), 'a.sla.yaml')
    expect(codes(await text.diagnostics())).toEqual(['extends-circular'])
  })
})

describe('numbers that are inherited', () => {
  it('lead to their line in the other file', async () => {
    const shared = 'sla: 1\nlibrary: true\ncapacity:\n  sales: { people: 4, hours-per-week: 25 }\n'
    const { editor } = await editing({ 'shared/company.sla.yaml': shared })
    const text = await editor.open(
      `${agreement('ana')}summary: "We have {{ capacity.sales.hours-|available }} hours"\n`,
      'a.sla.yaml',
    )
    const hover = await editor.connection.sendRequest(HoverRequest.type, text.here)
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining(`[hours per week](${folder}/shared/company.sla.yaml#L4,39): 25`),
    })
  })
})

describe('files to extend', () => {
  const texts = { 'shared/company.sla.yaml': library, 'shared/terms.sla.yaml': library, 'b.sla.yaml': library }
  const offered = async (marked: string, name: string) => {
    const { editor } = await editing(texts)
    const text = await editor.open(marked, name)
    return { text, labels: (await text.completions()).map(({ label }) => label) }
  }

  it('are offered as ways from the file', async () => {
    expect((await offered('sla: 1\nextends: |', 'a.sla.yaml')).labels).toEqual([
      ...['b.sla.yaml', 'shared/company.sla.yaml', 'shared/terms.sla.yaml'],
    ])
    expect((await offered('sla: 1\nextends:\n  - |', 'shared/terms.sla.yaml')).labels).toEqual([
      ...['../b.sla.yaml', 'company.sla.yaml'],
    ])
  })

  it('keep the beginning that was typed', async () => {
    const { text } = await offered('sla: 1\nextends: ./sh|', 'a.sla.yaml')
    expect(await text.accepting('shared/company.sla.yaml')).toBe('sla: 1\nextends: ./shared/company.sla.yaml')
  })
})

describe('symbols of the workspace', () => {
  const texts = { 'shared/company.sla.yaml': library, 'b.sla.yaml': agreement('ana') }
  const found = async (editor: Editor, query: string) =>
    ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
      ({ name, location }) => `${name} ${location.uri.slice(folder.length + 1)}`,
    )

  it('are those of files that are not open, too', async () => {
    const { editor } = await editing(texts)
    await editor.open('sla: 1\npeople:\n  benita: Benita\n', 'a.sla.yaml')
    expect(await found(editor, 'ben')).toEqual(['Benita a.sla.yaml', 'Ben shared/company.sla.yaml'])
  })

  it('are read once as long as no file changes', async () => {
    const { editor, files } = await editing(texts)
    await found(editor, 'a')
    const reads = files.reads.length
    await found(editor, 'an')
    expect(files.reads).toHaveLength(reads)
    files.texts.set('shared/company.sla.yaml', library.replace('ana: Ana', 'ana: Anabel'))
    await saved(editor, 'shared/company.sla.yaml')
    expect(await found(editor, 'anabel')).toEqual(['Anabel shared/company.sla.yaml'])
  })

  it('of a file that is open are those of its text', async () => {
    const { editor } = await editing(texts)
    await found(editor, '')
    const text = await editor.open(library, 'shared/company.sla.yaml')
    await text.replace('ana: Ana', 'ana: Anabel')
    expect(await found(editor, 'anabel')).toEqual(['Anabel shared/company.sla.yaml'])
    expect(await found(editor, 'sales')).toEqual(['Sales shared/company.sla.yaml'])
  })
})

describe('names across files', () => {
  const texts = {
    'shared/company.sla.yaml': library,
    'b.sla.yaml': agreement('ana'),
    'c.sla.yaml': `${agreement('ana')}people: { ana: Another }\n`,
  }

  it('lead to where they are declared', async () => {
    const { editor } = await editing(texts)
    const text = await editor.open(agreement('a|na'), 'a.sla.yaml')
    expect(await editor.connection.sendRequest(DefinitionRequest.type, text.here)).toMatchObject({
      uri: `${folder}/shared/company.sla.yaml`,
      range: { start: { line: 5, character: 10 } },
    })
  })

  it('are found in every file that means the same', async () => {
    const { editor } = await editing(texts)
    const text = await editor.open(agreement('a|na'), 'a.sla.yaml')
    const context = { includeDeclaration: true }
    const found = await editor.connection.sendRequest(ReferencesRequest.type, { ...text.here, context })
    expect(found?.map(({ uri, range }) => `${uri.slice(folder.length + 1)} ${range.start.line}`).toSorted()).toEqual([
      'a.sla.yaml 2',
      'b.sla.yaml 2',
      'shared/company.sla.yaml 3',
      'shared/company.sla.yaml 5',
    ])
  })

  it('are renamed in every file at once', async () => {
    const { editor } = await editing(texts)
    const text = await editor.open(library.replace('{ ana: Ana', '{ a|na: Ana'), 'shared/company.sla.yaml')
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...text.here, newName: 'anna' })
    expect(changesOf(edit)).toEqual({
      'b.sla.yaml': [[2, 'anna', null]],
      'shared/company.sla.yaml': [
        [3, 'anna', 1],
        [5, 'anna', 1],
      ],
    })
  })
})

/** By file: the lines of its edits, what is written there, and for which version. */
function changesOf(edit: WorkspaceEdit | null) {
  const changes = (edit?.documentChanges ?? []).flatMap(change => ('edits' in change ? [change] : []))
  return Object.fromEntries(
    changes.map(({ textDocument: { uri, version }, edits }) => [
      uri.slice(folder.length + 1),
      edits.map(one => ['newText' in one && one.range.start.line, 'newText' in one && one.newText, version]),
    ]),
  )
}

describe('workspace/willRenameFiles', () => {
  const renamed = async (oldName: string, newName: string) => {
    const { editor } = await editing({
      'shared/company.sla.yaml': library,
      'deals/a.sla.yaml': agreement('ana', '"../shared/company.sla.yaml" # ours'),
      'b.sla.yaml': agreement('ana'),
    })
    const files = [{ oldUri: `${folder}/${oldName}`, newUri: `${folder}/${newName}` }]
    return changesOf(await editor.connection.sendRequest(WillRenameFilesRequest.type, { files }))
  }

  it('updates the paths to a file that moves', async () =>
    expect(await renamed('shared/company.sla.yaml', 'company.sla.yaml')).toEqual({
      'deals/a.sla.yaml': [[3, '"../company.sla.yaml"', null]],
      'b.sla.yaml': [[3, 'company.sla.yaml', null]],
    }))

  it('updates the paths into a folder that moves', async () =>
    expect(await renamed('shared', 'our files')).toEqual({
      'deals/a.sla.yaml': [[3, '"../our files/company.sla.yaml"', null]],
      'b.sla.yaml': [[3, 'our files/company.sla.yaml', null]],
    }))

  it('updates the paths of an agreement that moves itself, and nothing of a whole folder that moves', async () => {
    expect(await renamed('b.sla.yaml', 'deals/b.sla.yaml')).toEqual({
      'b.sla.yaml': [[3, '../shared/company.sla.yaml', null]],
    })
    expect(await renamed('deals', 'offers')).toEqual({})
  })
})

describe('workspace/diagnostic', () => {
  const ask = (editor: Editor, previousResultIds: { uri: string; value: string }[] = []) =>
    editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })

  it('covers files that are not open, and sends nothing twice', async () => {
    const { editor, files } = await editing({
      'shared/company.sla.yaml': library,
      'a.sla.yaml': agreement('anna'),
      'b.sla.yaml': agreement('ana'),
    })
    await editor.open(agreement('eva'), 'b.sla.yaml')
    const { items } = await ask(editor)
    const shown = items.map(({ uri, version, ...report }) => [
      uri.slice(folder.length + 1),
      version,
      report.kind === 'full' ? codes(report.items) : [],
    ])
    expect(shown).toEqual([
      ['b.sla.yaml', 1, ['unknown-person']],
      ['shared/company.sla.yaml', null, []],
      ['a.sla.yaml', null, ['unknown-person']],
    ])
    const previous = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }))
    const reads = files.reads.length
    const again = await ask(editor, previous)
    expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(files.reads.length).toBe(reads)

    files.texts.set('a.sla.yaml', agreement('ana'))
    await saved(editor, 'a.sla.yaml')
    const { items: later } = await ask(editor, previous)
    expect(later.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'full'])
    files.texts.delete('a.sla.yaml')
    await saved(editor, 'a.sla.yaml', FileChangeType.Deleted)
    const { items: last } = await ask(editor, previous)
    expect(last.at(-1)).toEqual({ kind: 'full', uri: `${folder}/a.sla.yaml`, version: null, items: [] })
  })
})

describe('on disk', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'sla-server-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  const address = (name: string) => pathToFileURL(path.join(root, name)).href

  it('files are read, and no symbolic link leads out of the workspace folder', async () => {
    write('secrets/company.sla.yaml', library)
    write('work/shared/company.sla.yaml', library)
    symlinkSync(path.join(root, 'secrets'), path.join(root, 'work/out'))
    symlinkSync(path.join(root, 'work/shared'), path.join(root, 'work/in'))
    const editor = await start(everything, { files: () => sharedOnDisk }, [address('work')])
    const diagnostics = async (extending: string) => {
      const uri = address(`work/${extending.replaceAll('/', '-')}`)
      const textDocument = { uri, languageId: 'sla', version: 1, text: agreement('eva', extending) }
      await editor.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
      return codes(
        ((await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })) as { items: [] })
          .items,
      )
    }
    expect(await diagnostics('shared/company.sla.yaml')).toEqual(['unknown-person'])
    expect(await diagnostics('in/company.sla.yaml')).toEqual(['unknown-person'])
    expect(await diagnostics('out/company.sla.yaml')).toEqual(['extends-outside'])
    expect(await diagnostics('out/nothing.sla.yaml')).toEqual(['extends-outside'])
    expect(await diagnostics('shared/nothing.sla.yaml')).toEqual(['extends-not-found'])
  })
})
