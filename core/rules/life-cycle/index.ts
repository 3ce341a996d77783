import type { Rule } from '../rule.ts'
import { approvalMissing } from './approval-missing.ts'
import { approvalStale } from './approval-stale.ts'
import { dateOrder } from './date-order.ts'
import { expired } from './expired.ts'
import { ignoreWithoutReason } from './ignore-without-reason.ts'
import { reviewOverdue } from './review-overdue.ts'
import { unsourcedFigure } from './unsourced-figure.ts'
import { uselessIgnore } from './useless-ignore.ts'
import { versionUnrecorded } from './version-unrecorded.ts'

export const lifeCycleRules: readonly Rule[] = [
  dateOrder,
  expired,
  reviewOverdue,
  approvalMissing,
  approvalStale,
  versionUnrecorded,
  unsourcedFigure,
  // The last of all: they look at what is suppressed of the others.
  ignoreWithoutReason,
  uselessIgnore,
]
