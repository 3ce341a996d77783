import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const unknownCommitment = unknownName('commitment', {
  id: 'unknown-commitment',
  finds: 'a commitment that is named and not declared',
  missing: id => say`There is no commitment “${id}”.`,
  remedy: id => say`It is not clear which promise is meant: add “${id}” to the commitments, or name one that is there.`,
})
