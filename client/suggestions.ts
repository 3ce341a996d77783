import type { CompletionItem } from 'vscode'
import type { Middleware } from 'vscode-languageclient'
import type { LeadingItem } from '../server/protocol.ts'

/**
 * A key that is accepted leads on to its values: their list opens by itself. The command is the editor's own, so other
 * editors' clients are not sent it.
 */
export const suggestValues: NonNullable<Middleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const found = await next(document, position, context, token)
  for (const item of Array.isArray(found) ? found : (found?.items ?? [])) if (leads(item)) item.command = suggest
  return found
}

const suggest = { command: 'editor.action.triggerSuggest', title: '' }

/** The client's library keeps what the server has to say of an item under its \`data\`. */
const leads = (item: CompletionItem & { readonly data?: LeadingItem }): boolean => item.data?.leads === true
