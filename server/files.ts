import type { Connection } from 'vscode-languageserver'
import type { ReadFile } from './configurations.ts'
import { type ReadFileParams, type ReadFileResult, readFileRequest } from './protocol.ts'

/** The files that the client can reach, for a server that has none of its own. */
export const throughClient =
  (connection: Connection): ReadFile =>
  async uri => {
    const params: ReadFileParams = { uri }
    const result = await connection.sendRequest<ReadFileResult>(readFileRequest, params)
    return result?.text
  }
