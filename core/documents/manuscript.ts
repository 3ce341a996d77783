import type { Snapshot } from '../snapshot.ts'
import type { TargetsDocument } from '../targets/document.ts'
import { type Calendar, calendarOf } from './ics/events.ts'
import type { AgreementView } from './model.ts'
import { Telling } from './telling.ts'
import { viewOf } from './view.ts'

/** All that documents are written from. Plain JSON: what writes them may be loaded only when one is asked for. */
export interface Manuscript {
  readonly view: AgreementView
  readonly targets: TargetsDocument
  readonly calendar: Calendar
}

/** What there is to write of an agreement; also of one with errors, which are listed in the documents. */
export const manuscriptOf = (snapshot: Snapshot): Manuscript => ({
  view: viewOf(snapshot),
  targets: snapshot.targets.document(),
  calendar: calendarOf(new Telling(snapshot)),
})
