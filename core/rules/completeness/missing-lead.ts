import { say } from '../../language/message.ts'
import { nameOf } from '../../language/names.ts'
import { isEmpty } from '../../syntax/tree.ts'
import { insertion } from '../insertion.ts'
import { candidates } from '../ownership.ts'
import type { Fix, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const missingLead: Rule = {
  meta: {
    id: 'missing-lead',
    group: 'completeness',
    severity: 'warning',
    finds: 'a team without a lead',
    fixable: 'choose',
  },
  *check(subject) {
    for (const [id, { path, node }] of subject.agreement.teams.value ?? []) {
      if (node?.kind !== 'map' && !isEmpty(node)) continue
      if (subject.isInherited(path) || !subject.lacks(path, 'lead')) continue
      yield {
        at: path,
        span: subject.keyOf(path),
        message: say`The team “${id}” has no lead. Name the person who speaks for it and approves the agreement.`,
        fixes: leads(subject, id),
      }
    }
  },
}

function leads(subject: Subject, team: string): Fix[] {
  const { agreement, names, tree } = subject
  const member = (id: string) => agreement.people.value?.get(id)?.value?.team.value === team
  const ids = candidates(subject, team)
  const only = ids.filter(member).length === 1
  return ids.slice(0, 5).flatMap(id => {
    const edit = insertion(tree, ['teams', team, 'lead'], id)
    const person = names.declared('person').get(id)
    if (edit === undefined || person === undefined) return []
    const title = say`Make ${nameOf('person', person)} the lead`
    return [{ title, edits: [edit], preferred: only && member(id) }]
  })
}
