import type { render } from '../core/documents/render.ts'

/** Writes documents. With all its libraries it is loaded only when the first document is asked for. */
export type Renderer = typeof render
