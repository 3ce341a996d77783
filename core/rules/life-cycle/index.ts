import type { Rule } from '../rule.ts'
import { approvalMissing } from './approval-missing.ts'
import { approvalStale } from './approval-stale.ts'
import { dateOrder } from './date-order.ts'
import { expired } from './expired.ts'
import { reviewOverdue } from './review-overdue.ts'
import { unsourcedFigure } from './unsourced-figure.ts'
import { versionUnrecorded } from './version-unrecorded.ts'

export const lifeCycleRules: readonly Rule[] = [
  dateOrder,
  expired,
  reviewOverdue,
  approvalMissing,
  approvalStale,
  versionUnrecorded,
  unsourcedFigure,
]
