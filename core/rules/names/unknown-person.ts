import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const unknownPerson = unknownName('person', {
  id: 'unknown-person',
  finds: 'a person who is named and not declared',
  missing: id => say`There is no person “${id}”.`,
  remedy: id => say`Whoever is named must be found: add “${id}” to the people, or name somebody who is there.`,
})
