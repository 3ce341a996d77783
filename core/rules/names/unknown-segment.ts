import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const unknownSegment = unknownName('segment', {
  id: 'unknown-segment',
  finds: 'a segment that is named and not declared',
  missing: id => say`There is no segment “${id}”.`,
  remedy: id => say`Its numbers would belong to nothing: add “${id}” to the segments, or name one that is there.`,
})
