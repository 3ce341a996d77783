import { commands, type Uri, window, workspace } from 'vscode'

/** Shows a text as VS Code shows any Markdown. */
export async function showMarkdown(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri)
  } catch {
    // The built-in Markdown preview can be switched off.
    await window.showTextDocument(await workspace.openTextDocument(uri))
  }
}
