import {
  CancellationError,
  commands,
  type Disposable,
  env,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { FormatSummary, RenderResult } from '../../server/protocol.ts'
import type { LanguageServer } from '../language-server.ts'
import type { Previews } from '../panel/previews.ts'
import { nameOf, writeWhole } from '../write-whole.ts'
import { agreementFor, type Called } from './agreement.ts'

/** “SLA: Export…”, from an agreement, its preview or the list of agreements. */
export const exportAgreement = (server: LanguageServer, previews: Previews): Disposable =>
  commands.registerCommand('sla.export', async (called?: Called) => {
    const uri = agreementFor(isFile(called) ? called : previews.active?.uri)
    if (uri === undefined) return
    const format = await chosenFormat(server)
    const target = format && (await chosenTarget(uri, format))
    if (format !== undefined && target !== undefined) await exportTo(server, uri, format, target)
  })

/** A menu above a preview names the panel, which is no file. */
const isFile = (called: Called | undefined): called is Called =>
  called !== undefined && !(called instanceof Uri && called.scheme.startsWith('webview'))

interface Choice extends QuickPickItem {
  readonly format: FormatSummary
}

async function chosenFormat(server: LanguageServer): Promise<FormatSummary | undefined> {
  const formats = await server.formats()
  if (formats === undefined) {
    void window.showErrorMessage(l10n.t('Nothing can be exported while the SLA language server doesn’t answer.'))
    return undefined
  }
  const choices = formats.map(
    (format): Choice => ({
      label: format.name,
      description: `.${format.extension}`,
      detail: format.use,
      format,
    }),
  )
  const placeHolder = l10n.t('What should the agreement be written as?')
  return (await window.showQuickPick(choices, { placeHolder, matchOnDetail: true }))?.format
}

/** Where to write: beside the agreement, under its name, unless the person wants it elsewhere. */
function chosenTarget(uri: Uri, { name, extension }: FormatSummary): Thenable<Uri | undefined> {
  const file = `${nameOf(uri).replace(/(?:\.sla)?\.ya?ml$/i, '')}.${extension}`
  const folder = workspace.fs.isWritableFileSystem(uri.scheme)
    ? Uri.joinPath(uri, '..')
    : workspace.workspaceFolders?.[0]?.uri
  return window.showSaveDialog({
    title: l10n.t('Export the agreement'),
    saveLabel: l10n.t('Export'),
    // A dialog knows only the last part of an ending.
    filters: { [name]: [extension.split('.').at(-1) ?? extension] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, file) }),
  })
}

async function exportTo(server: LanguageServer, uri: Uri, format: FormatSummary, target: Uri): Promise<void> {
  const result = await rendered(server, uri, format, target)
  if (result === 'cancelled') return
  if (result === undefined || 'problem' in result) {
    const why = result?.problem ?? l10n.t('The SLA language server doesn’t answer.')
    void window.showErrorMessage(l10n.t('{0} was not written. {1}', nameOf(target), why))
    return
  }
  try {
    await writeWhole(target, bytesOf(result))
  } catch (error) {
    server.output.error(`export: ${String(error)}`)
    void window.showErrorMessage(
      l10n.t('{0} could not be written. What was there before is unchanged.', nameOf(target)),
    )
    return
  }
  await tell(target, result.errors, format)
}

/** While it is written the person can think otherwise. */
function rendered(
  server: LanguageServer,
  uri: Uri,
  { id, name }: FormatSummary,
  target: Uri,
): Thenable<RenderResult | undefined | 'cancelled'> {
  const title = l10n.t('Writing {0} ({1})', nameOf(target), name)
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      try {
        // The server knows open documents only.
        await workspace.openTextDocument(uri)
        const browser = workspace.getConfiguration('sla').get<string>('export.browser') || undefined
        const result = await server.render(uri, { format: id, browser }, token)
        return token.isCancellationRequested ? 'cancelled' : result
      } catch (error) {
        if (token.isCancellationRequested || error instanceof CancellationError) return 'cancelled'
        server.output.error(`export: ${String(error)}`)
        return undefined
      }
    },
  )
}

type Content = Extract<RenderResult, { readonly content: string }>

const bytesOf = ({ content, base64 }: Content): Uint8Array =>
  base64 ? Uint8Array.from(atob(content), letter => letter.charCodeAt(0)) : new TextEncoder().encode(content)

/** Says that it is done, what the document lists, and offers the ways on that this window has. */
async function tell(target: Uri, errors: number, { id }: FormatSummary): Promise<void> {
  const [open, show] = [l10n.t('Open'), l10n.t('Show in Folder')]
  const isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined
  const isText = id !== 'docx' && id !== 'pdf'
  const ways = [...(isHere || isText ? [open] : []), ...(isHere ? [show] : [])]
  const name = nameOf(target)
  const answer =
    errors === 0
      ? await window.showInformationMessage(l10n.t('{0} was written.', name), ...ways)
      : await window.showWarningMessage(written(name, errors), ...ways)
  if (answer === open) await (isHere ? env.openExternal(target) : commands.executeCommand('vscode.open', target))
  if (answer === show) await commands.executeCommand('revealFileInOS', target)
}

/** Nobody passes on a broken agreement unknowingly. */
const written = (name: string, errors: number): string =>
  errors === 1
    ? l10n.t('{0} was written. The agreement has 1 error, which it lists.', name)
    : l10n.t('{0} was written. The agreement has {1} errors, which it lists.', name, errors)
