import { type CancellationToken, LSPErrorCodes, type RequestHandler, ResponseError } from 'vscode-languageserver'

/** How far the conversation with the client has come. */
export type Stage = 'new' | 'running' | 'shut down'

/** A result, or an error that is meant for the person. */
export type Answer<Result, Data = unknown> = Result | ResponseError<Data>

/** Answers requests so that nothing that goes wrong inside ever becomes an error for the client. */
export class Answers {
  stage: Stage = 'new'

  constructor(private readonly log: (error: unknown) => void) {}

  /** A handler that answers with the fallback where the work fails. */
  to<Params, Result, Data>(
    fallback: (params: Params) => Result,
    work: (params: Params, token: CancellationToken) => Answer<Result, Data> | Promise<Answer<Result, Data>>,
  ): RequestHandler<Params, Result, Data> {
    const handler = async (params: Params, token: CancellationToken): Promise<Result | ResponseError<Data>> => {
      const refused = this.refused<Data>(token)
      if (refused !== undefined) return refused
      try {
        const result = await work(params, token)
        return token.isCancellationRequested ? cancelled() : result
      } catch (error) {
        this.log(error)
        return fallback(params)
      }
    }
    // The library's type asks whether a result can be nothing, which stays open for every result at once.
    return handler as RequestHandler<Params, Result, Data>
  }

  /** Does work that nobody waits for; `undefined` where it fails. */
  safely<Result>(work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      this.log(error)
      return undefined
    }
  }

  /** What the protocol answers to requests at the wrong time. */
  private refused<Data>(token: CancellationToken): ResponseError<Data> | undefined {
    if (token.isCancellationRequested) return cancelled()
    if (this.stage === 'running') return undefined
    return this.stage === 'new'
      ? new ResponseError<Data>(notInitialized, 'The server is not initialized.')
      : new ResponseError<Data>(invalidRequest, 'The server is shut down.')
  }
}

const notInitialized = -32002
export const invalidRequest = -32600
const cancelled = <Data>() => new ResponseError<Data>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
