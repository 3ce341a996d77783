import type { Connection } from 'vscode-languageserver'
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from './protocol.ts'
import type { Files } from './shared-files.ts'

/** Files that only the client can reach: in the browser, and in workspaces that are on no disk. */
export const sharedThroughClient = (connection: Connection): Files => {
  const text = async (uri: string): Promise<string | undefined> => {
    const params: ReadFileParams = { uri }
    return (await connection.sendRequest<ReadFileResult>(readFileRequest, params))?.text
  }
  return {
    text,
    async read(uri) {
      const found = await text(uri)
      return found === undefined ? { to: 'nothing' } : { to: 'text', text: found.replace(/^\ufeff/, '') }
    },
    async list(folder) {
      const params: ListFilesParams = { folder }
      // A client that knows no such request may answer nothing.
      return (await connection.sendRequest<ListFilesResult | null>(listFilesRequest, params)) ?? []
    },
  }
}
