import type { Rule } from '../rule.ts'
import { duplicateName } from './duplicate-name.ts'
import { extendsCircular } from './extends-circular.ts'
import { extendsNotFound } from './extends-not-found.ts'
import { extendsOutside } from './extends-outside.ts'
import { personLeft } from './person-left.ts'
import { undefinedTerm } from './undefined-term.ts'
import { unknownCommitment } from './unknown-commitment.ts'
import { unknownInsert } from './unknown-insert.ts'
import { unknownPerson } from './unknown-person.ts'
import { unknownReport } from './unknown-report.ts'
import { unknownSegment } from './unknown-segment.ts'
import { unknownStage } from './unknown-stage.ts'
import { unknownTeam } from './unknown-team.ts'
import { unusedDefinition } from './unused-definition.ts'
import { unusedPerson } from './unused-person.ts'

export const nameRules: readonly Rule[] = [
  undefinedTerm,
  unknownPerson,
  unknownTeam,
  unknownReport,
  unknownSegment,
  unknownCommitment,
  unknownStage,
  unknownInsert,
  unusedDefinition,
  unusedPerson,
  duplicateName,
  personLeft,
  extendsNotFound,
  extendsOutside,
  extendsCircular,
]
