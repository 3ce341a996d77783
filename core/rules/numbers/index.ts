import type { Rule } from '../rule.ts'
import { blendedMismatch } from './blended-mismatch.ts'
import { capacityExceeded } from './capacity-exceeded.ts'
import { capacityUnknown } from './capacity-unknown.ts'
import { commitmentBelowPlan } from './commitment-below-plan.ts'
import { commitmentBelowRate } from './commitment-below-rate.ts'
import { commitmentBelowRequired } from './commitment-below-required.ts'
import { commitmentMissed } from './commitment-missed.ts'
import { cycleExceedsPeriod } from './cycle-exceeds-period.ts'
import { evidenceThin } from './evidence-thin.ts'
import { funnelGrows } from './funnel-grows.ts'
import { funnelMismatch } from './funnel-mismatch.ts'
import { goalAboveHistory } from './goal-above-history.ts'
import { goalMismatch } from './goal-mismatch.ts'
import { goalShortfall } from './goal-shortfall.ts'
import { goalSurplus } from './goal-surplus.ts'
import { goalsIncomplete } from './goals-incomplete.ts'
import { marketingShareMissing } from './marketing-share-missing.ts'
import { rateAboveEvidence } from './rate-above-evidence.ts'
import { rateOutOfRange } from './rate-out-of-range.ts'
import { rateRounded } from './rate-rounded.ts'
import { responseOutsideHours } from './response-outside-hours.ts'
import { segmentShares } from './segment-shares.ts'
import { stageUnknown } from './stage-unknown.ts'
import { touchTotal } from './touch-total.ts'
import { zeroRate } from './zero-rate.ts'

/** Every rule about numbers, in the order of the rules' table. */
export const numberRules: readonly Rule[] = [
  goalMismatch,
  marketingShareMissing,
  goalsIncomplete,
  funnelMismatch,
  rateRounded,
  funnelGrows,
  rateOutOfRange,
  zeroRate,
  goalShortfall,
  goalSurplus,
  stageUnknown,
  commitmentBelowRequired,
  commitmentBelowPlan,
  commitmentBelowRate,
  commitmentMissed,
  touchTotal,
  responseOutsideHours,
  segmentShares,
  blendedMismatch,
  rateAboveEvidence,
  evidenceThin,
  goalAboveHistory,
  capacityExceeded,
  capacityUnknown,
  cycleExceedsPeriod,
]
