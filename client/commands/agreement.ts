import { l10n, Uri, window } from 'vscode'

/**
 * The agreement that a command is about: the one it was called on, by a lens of the server with its address, else the one in the active editor. Says what to do
 * and gives `undefined` where there is none.
 */
export function agreementFor(called: Uri | string | undefined): Uri | undefined {
  const { document } = window.activeTextEditor ?? {}
  const uri =
    (typeof called === 'string' ? Uri.parse(called) : called) ??
    (document?.languageId === 'sla' ? document.uri : undefined)
  if (uri === undefined) void window.showInformationMessage(l10n.t('Open an agreement (.sla.yaml) first.'))
  return uri
}
