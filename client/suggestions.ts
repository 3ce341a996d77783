import type { CompletionItem } from 'vscode'
import type { Middleware } from 'vscode-languageclient'

/**
 * A key that is accepted leads on to its values: where nothing is chosen for it already, their list opens by itself.
 * The command is the editor's own, so other editors' clients are not sent it.
 */
export const suggestValues: NonNullable<Middleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const found = await next(document, position, context, token)
  for (const item of Array.isArray(found) ? found : (found?.items ?? [])) if (leavesValue(item)) item.command = suggest
  return found
}

const suggest = { command: 'editor.action.triggerSuggest', title: '' }

/** What is written has one place to fill in, and it is empty: `currency: $0`, `touches: { $0 }`. */
function leavesValue({ insertText }: CompletionItem): boolean {
  const text = typeof insertText === 'object' ? insertText.value : insertText
  return text !== undefined && /^[^$]*[:{] \$0/.test(text)
}
