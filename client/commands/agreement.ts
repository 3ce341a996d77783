import { l10n, type Uri, window } from 'vscode'

/**
 * The agreement that a command is about: the one it was called on, else the one in the active editor. Says what to do
 * and gives `undefined` where there is none.
 */
export function agreementFor(called: Uri | undefined): Uri | undefined {
  const { document } = window.activeTextEditor ?? {}
  const uri = called ?? (document?.languageId === 'sla' ? document.uri : undefined)
  if (uri === undefined) void window.showInformationMessage(l10n.t('Open an agreement (.sla.yaml) first.'))
  return uri
}
