import type { Declared, Definition } from '../../language/agreement.ts'
import { knownOf } from '../../language/known.ts'
import { say } from '../../language/message.ts'
import { isEmpty } from '../../syntax/tree.ts'
import type { Rule } from '../rule.ts'
import { saysWhatCounts } from './quality.ts'
import { isUnwritten, onlyRepeats } from './vague.ts'

export const vagueDefinition: Rule = {
  meta: {
    id: 'vague-definition',
    group: 'completeness',
    severity: 'warning',
    finds: 'a definition that is empty, still to be written, or only repeats its name',
  },
  *check(subject) {
    const { value: definitions } = subject.agreement.definitions
    if (definitions === undefined) return
    for (const [id, { path, value: definition }] of known(definitions, () => perhapsVague(definitions))) {
      if (definition === undefined) continue
      const unwritten = isUnwritten(definition)
      // Criteria decide, even if the meaning only repeats the name.
      if (!unwritten && saysWhatCounts(subject, id)) continue
      const place = { at: path, span: subject.placeOf(definition.meaning.path) }
      const remedy = say`Both teams will decide differently what counts. Write what must be true for something to be “${id}”.`
      yield unwritten
        ? { ...place, message: say`The definition of “${id}” is not written yet. ${remedy}` }
        : { ...place, message: say`The definition of “${id}” only repeats its name. ${remedy}` }
    }
  },
}

const known = knownOf<Declared<Definition>, ReturnType<typeof perhapsVague>>()

const perhapsVague = (definitions: Declared<Definition>) =>
  [...definitions].filter(
    ([id, { value }]) =>
      value !== undefined && !isEmpty(value.meaning.node) && (isUnwritten(value) || onlyRepeats(id, value)),
  )
