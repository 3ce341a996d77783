import { l10n, Uri, window } from 'vscode'

/** On what a command can be called: a file, its address (by a lens of the server), an entry of the list of agreements. */
export type Called = Uri | string | { readonly uri: string }

/**
 * The agreement that a command is about: the one it was called on, else the one in the active editor. Says what to do
 * and gives `undefined` where there is none.
 */
export function agreementFor(called: Called | undefined): Uri | undefined {
  const { document } = window.activeTextEditor ?? {}
  const uri = called === undefined ? undefined : uriOf(called)
  const found = uri ?? (document?.languageId === 'sla' ? document.uri : undefined)
  if (found === undefined) void window.showInformationMessage(l10n.t('Open an agreement (.sla.yaml) first.'))
  return found
}

function uriOf(called: Called): Uri {
  if (typeof called === 'string') return Uri.parse(called)
  return 'uri' in called ? Uri.parse(called.uri) : called
}
