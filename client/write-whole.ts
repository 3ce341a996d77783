import { Uri, workspace } from 'vscode'

/** Writes a file whole or not at all, over what may be there; the person has agreed to that in the dialog. */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<void> {
  const beside = Uri.joinPath(target, '..', `.${nameOf(target)}.${crypto.randomUUID().slice(0, 8)}.tmp`)
  try {
    await workspace.fs.writeFile(beside, content)
  } catch {
    await quietlyDelete(beside)
    // A browser lets through only to the file that the person chose, and puts it in place whole by itself.
    await workspace.fs.writeFile(target, content)
    return
  }
  try {
    await workspace.fs.rename(beside, target, { overwrite: true })
  } catch (error) {
    await quietlyDelete(beside)
    throw error
  }
}

const quietlyDelete = async (file: Uri): Promise<void> => {
  await Promise.resolve(workspace.fs.delete(file)).catch(() => undefined)
}

/** The last part of an address. */
export const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? uri.path
