import type { Agreement } from '../language/agreement.ts'
import { displayedName } from '../language/names.ts'

/** The names under which the numbers' owners are shown. */
export const termName = ({ definitions }: Agreement, id: string): string =>
  definitions.value?.get(id)?.value?.name.value ?? displayedName(id)

export const teamName = ({ teams }: Agreement, id: string): string =>
  teams.value?.get(id)?.value?.name.value ?? displayedName(id)

export const segmentName = ({ segments }: Agreement, id: string): string =>
  segments.value?.get(id)?.value?.name.value ?? displayedName(id)
