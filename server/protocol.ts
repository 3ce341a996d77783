import type { AgreementView } from '../core/documents/model.ts'

/**
 * What the server and the editor's client say to each other beyond the Language Server Protocol.
 * The one file of the server that the client imports; it holds no code.
 */

/** Request: what the preview of an open agreement shows. `null` for a document that isn't open. */
export const viewRequest = 'sla/view'

export interface ViewParams {
  readonly uri: string
}

export interface ViewResult {
  /** The version of the document that is shown. */
  readonly version: number
  readonly view: AgreementView
}

/** Notification: the view of a document may be another now. Sent only for documents whose view was asked for. */
export const viewChanged = 'sla/viewChanged'

export interface ViewChangedParams {
  readonly uri: string
  readonly version: number
}
