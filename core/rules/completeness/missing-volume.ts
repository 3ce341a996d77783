import { say } from '../../language/message.ts'
import { volume } from './drafts.ts'
import { missingKind } from './missing-kind.ts'

export const missingVolume = missingKind({
  id: 'missing-volume',
  finds: 'commitments that never say how many leads',
  kind: 'volume',
  message: say`No commitment says how many leads one team delivers to the other, so nobody can tell whether there are enough. Add a commitment of kind volume.`,
  name: 'leads-delivered',
  draft: volume,
})
