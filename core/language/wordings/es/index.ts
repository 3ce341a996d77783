import type { Translations } from '../translations.ts'
import { commandLine } from './command-line.ts'
import { derivations } from './derivations.ts'
import { documents } from './documents.ts'
import { editor } from './editor.ts'
import { page } from './page.ts'
import { reading } from './reading.ts'
import { rulesCompleteness } from './rules-completeness.ts'
import { rulesLifeCycle } from './rules-life-cycle.ts'
import { rulesNames } from './rules-names.ts'
import { rulesNumbers } from './rules-numbers.ts'
import { rulesStructure } from './rules-structure.ts'
import { schema } from './schema.ts'

export const spanish: readonly Translations[] = [
  schema,
  page,
  rulesStructure,
  rulesNames,
  rulesCompleteness,
  rulesNumbers,
  rulesLifeCycle,
  reading,
  derivations,
  documents,
  editor,
  commandLine,
]
