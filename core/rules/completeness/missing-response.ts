import { say } from '../../language/message.ts'
import { firstResponse } from './drafts.ts'
import { missingKind } from './missing-kind.ts'

export const missingResponse = missingKind({
  id: 'missing-response',
  finds: 'commitments that never say how fast leads are contacted',
  kind: 'response',
  message: say`No commitment says how fast a lead is contacted, and interest fades while leads wait. Add a commitment of kind response.`,
  name: 'first-response',
  draft: firstResponse,
})
