import { say } from '../../language/message.ts'
import { followUp } from './drafts.ts'
import { missingKind } from './missing-kind.ts'

export const missingTouches = missingKind({
  id: 'missing-touches',
  finds: 'commitments that never say how often leads are tried',
  kind: 'follow-up',
  message: say`No commitment says how often a lead is tried before it is given up, so leads that Marketing worked for may be dropped after one call. Add a commitment of kind follow-up.`,
  name: 'follow-up',
  draft: followUp,
})
