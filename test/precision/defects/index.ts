import { completenessDefects } from './completeness.ts'
import type { Defect } from './defect.ts'
import { lifeCycleDefects } from './life-cycle.ts'
import { nameDefects } from './names.ts'
import { numberDefects } from './numbers.ts'
import { structureDefects } from './structure.ts'

/** Sound agreements with one mistake each, spread over all of them and over the rules. */
export const defects: readonly Defect[] = [
  ...structureDefects,
  ...nameDefects,
  ...completenessDefects,
  ...numberDefects,
  ...lifeCycleDefects,
]
