import { say } from '../../language/message.ts'
import { unknownName } from './unknown.ts'

export const unknownTeam = unknownName('team', {
  id: 'unknown-team',
  finds: 'a team that is named and not declared',
  missing: id => say`There is no team “${id}”.`,
  remedy: id =>
    say`Only teams that take part can promise something: add “${id}” to the teams, or name one that is there.`,
})
