import { joined, say } from '../../language/message.ts'
import { displayedName, nameOf } from '../../language/names.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { type Standing, standings } from './approvals.ts'

export const approvalMissing: Rule = {
  meta: {
    id: 'approval-missing',
    group: 'life-cycle',
    severity: 'warning',
    finds: 'an active agreement that a team lead has not approved',
  },
  *check(subject) {
    const missing = standings(subject).filter(({ state }) => state === 'missing')
    const { entry } = subject.agreement.approvals
    // In the list of approvals there is one place for all that are missing.
    if (entry !== undefined && missing.length > 0) yield problem(subject, missing, ['approvals'])
    else for (const one of missing) yield problem(subject, [one], ['teams', one.team])
  },
}

function problem(subject: Subject, missing: readonly Standing[], at: readonly string[]): Problem {
  const names = missing.map(({ lead, team }) => say`${nameOfPerson(subject, lead)} (${team})`)
  const version = subject.agreement.version.value
  const remedy = say`Nobody feels bound by what their lead has not said yes to: add the approval, or set the status to proposed.`
  const leads = joined(names, ', ')
  return {
    at,
    span: subject.keyOf(at),
    message:
      version === undefined
        ? say`This agreement is active, but it is not approved by ${leads}. ${remedy}`
        : say`This agreement is active, but version ${version} is not approved by ${leads}. ${remedy}`,
    related: missing.flatMap(({ team }) => {
      const lead = subject.agreement.teams.value?.get(team)?.value?.lead
      return lead?.node === undefined
        ? []
        : [{ span: lead.node.span, file: lead.file, message: say`The lead of “${team}”.` }]
    }),
  }
}

function nameOfPerson({ names }: Subject, id: string): string {
  const person = names.declared('person').get(id)
  return person === undefined ? displayedName(id) : nameOf('person', person)
}
