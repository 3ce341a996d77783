import type { Rule } from '../rule.ts'
import { handoffInformation } from './handoff-information.ts'
import { handoffMismatch } from './handoff-mismatch.ts'
import { handoffMissing } from './handoff-missing.ts'
import { handoffRejection } from './handoff-rejection.ts'
import { meetingCadence } from './meeting-cadence.ts'
import { missingCriteria } from './missing-criteria.ts'
import { missingFeedback } from './missing-feedback.ts'
import { missingFunnel } from './missing-funnel.ts'
import { missingGoals } from './missing-goals.ts'
import { missingLead } from './missing-lead.ts'
import { missingOnMiss } from './missing-on-miss.ts'
import { missingOwner } from './missing-owner.ts'
import { missingPersona } from './missing-persona.ts'
import { missingQuality } from './missing-quality.ts'
import { missingResponse } from './missing-response.ts'
import { missingResponsibility } from './missing-responsibility.ts'
import { missingTouches } from './missing-touches.ts'
import { missingVolume } from './missing-volume.ts'
import { oneSided } from './one-sided.ts'
import { reportMissing } from './report-missing.ts'
import { reviewMissing } from './review-missing.ts'
import { scoreUnreachable } from './score-unreachable.ts'
import { unbalanced } from './unbalanced.ts'
import { vagueCommitment } from './vague-commitment.ts'
import { vagueDefinition } from './vague-definition.ts'

export const completenessRules: readonly Rule[] = [
  missingOwner,
  missingLead,
  missingGoals,
  missingFunnel,
  vagueDefinition,
  missingCriteria,
  scoreUnreachable,
  missingPersona,
  oneSided,
  unbalanced,
  missingVolume,
  missingResponse,
  missingTouches,
  missingFeedback,
  missingQuality,
  missingOnMiss,
  vagueCommitment,
  handoffMissing,
  handoffInformation,
  handoffRejection,
  handoffMismatch,
  missingResponsibility,
  reportMissing,
  meetingCadence,
  reviewMissing,
]
