import type { AgreementView } from '../model.ts'
import { Agenda } from './agenda.tsx'
import { Duties } from './duties.tsx'
import { Handoffs } from './handoffs.tsx'
import { Handovers } from './handovers.tsx'
import { Gist, VerdictLine } from './head.tsx'
import { Loads } from './loads.tsx'
import { Matrix } from './matrix.tsx'
import { Meanings } from './meanings.tsx'
import { hasNumbers, Numbers } from './numbers.tsx'
import { Parties } from './people.tsx'
import { Promises } from './promises.tsx'
import { Problems, Record } from './record.tsx'
import { Rhythm } from './rhythm.tsx'

interface PartProperties {
  readonly view: AgreementView
}

/** The agreement as one reads it before signing: what the words mean, what is promised, by whom. */
export function AgreementPart({ view }: PartProperties) {
  return (
    <>
      <Gist view={view} />
      <Meanings view={view} />
      <Promises exchanges={view.exchanges} />
      <Handoffs handoffs={view.handoffs} />
      <Parties view={view} />
      <Record view={view} />
      <Problems problems={view.problems} />
    </>
  )
}

/** The numbers: plan against goal, and what they rest on. */
export function TargetsPart({ view }: PartProperties) {
  return (
    <>
      {view.verdict === undefined ? null : <VerdictLine of={view.verdict} />}
      <Numbers view={view} />
    </>
  )
}

/** Who does what, and who answers for it. */
export function DutiesPart({ view }: PartProperties) {
  return (
    <>
      <Duties view={view} />
      <Handovers view={view} />
      <Matrix of={view.responsibilities} />
      <Loads of={view.loads} />
    </>
  )
}

/** When it happens. */
export function CalendarPart({ view }: PartProperties) {
  return (
    <>
      <Agenda of={view.agenda} />
      <Rhythm view={view} />
    </>
  )
}

export const hasDuties = ({ parties, handoffs, responsibilities, loads }: AgreementView): boolean =>
  parties.length > 0 || handoffs.length > 0 || (responsibilities?.rows.length ?? 0) > 0 || loads.length > 0

export const hasCalendar = ({ agenda, rhythm, calendar }: AgreementView): boolean =>
  agenda !== undefined || rhythm.length > 0 || calendar !== undefined

export { hasNumbers }
