import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const undefinedTerm = unknownName('term', {
  id: 'undefined-term',
  finds: 'a term that is used and not defined',
  missing: id => say`“${id}” is not defined.`,
  remedy: () => say`Both teams must mean the same by it: add it to the definitions, or write a term that stands there.`,
})
