import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const unknownStage = unknownName('stage', {
  id: 'unknown-stage',
  finds: 'a stage that is named and not in the funnel',
  missing: id => say`There is no stage “${id}” in the funnel.`,
  remedy: id => say`Its numbers would be left out: add “${id}” to the stages of the funnel, or name one that is there.`,
})
