import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const unknownReport = unknownName('report', {
  id: 'unknown-report',
  finds: 'a report that is named and not declared',
  missing: id => say`There is no report “${id}”.`,
  remedy: id => say`What nobody makes, nobody can look at: add “${id}” to the reports, or name one that is there.`,
})
