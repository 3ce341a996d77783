import type { Connection } from 'vscode-languageserver'

/** From so many files on it is worth telling how far work has come. */
const many = 50

/** Work on many files that is told while it goes on. */
export interface Progress {
  /** One more file is done. */
  readonly step: () => void
  readonly end: () => void
}

const untold: Progress = { step: () => undefined, end: () => undefined }

/** Tells the client how far work on a number of files has come; says nothing about work on a few. */
export function progressThrough(connection: Connection, files: number, title: string): Progress {
  if (files < many) return untold
  let done = 0
  let ended = false
  // The work doesn't wait for the client to be ready to show it.
  const shown = connection.window.createWorkDoneProgress().then(
    reporter => {
      reporter.begin(title, 0)
      return reporter
    },
    () => undefined,
  )
  const share = () => Math.floor((100 * done) / files)
  return {
    step: () => {
      const before = share()
      done++
      if (share() > before) void shown.then(reporter => (ended ? undefined : reporter?.report(share())))
    },
    end: () => {
      ended = true
      void shown.then(reporter => reporter?.done())
    },
  }
}
