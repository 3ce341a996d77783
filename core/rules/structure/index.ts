import type { Rule } from '../rule.ts'
import { invalidValue } from './invalid-value.ts'
import { missingKey } from './missing-key.ts'
import { percentNeeded } from './percent-needed.ts'
import { textCut } from './text-cut.ts'
import { unknownKey } from './unknown-key.ts'
import { wrongType } from './wrong-type.ts'
import { yamlSyntax } from './yaml-syntax.ts'

export const structureRules: readonly Rule[] = [
  yamlSyntax,
  textCut,
  unknownKey,
  missingKey,
  wrongType,
  invalidValue,
  percentNeeded,
]
