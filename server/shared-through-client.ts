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
export const sharedThroughClient = (connection: Connection): Files => ({
  async read(uri) {
    const params: ReadFileParams = { uri }
    const result = await connection.sendRequest<ReadFileResult>(readFileRequest, params)
    return result === null ? { to: 'nothing' } : { to: 'text', text: result.text.replace(/^\ufeff/, '') }
  },
  list(folder) {
    const params: ListFilesParams = { folder }
    return connection.sendRequest<ListFilesResult>(listFilesRequest, params)
  },
})
