import { type Message, say } from '../../language/message.ts'
import type { FollowUp, TeamCapacity } from '../../targets/capacity.ts'
import { teamName } from '../../targets/naming.ts'
import { isLost } from '../../targets/stated.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { list, nameOfTerm } from './words.ts'

export const capacityUnknown: Rule = {
  meta: {
    id: 'capacity-unknown',
    group: 'numbers',
    severity: 'info',
    finds: 'follow-ups of which the hours can’t be computed',
  },
  *check(subject) {
    if (subject.targets.funnel === undefined) return
    for (const capacity of subject.targets.capacity) {
      const reasons = [...new Map(reasonsOf(subject, capacity)).values()]
      if (reasons.length === 0) continue
      const at = ['capacity', capacity.team]
      yield {
        at,
        span: subject.keyOf(at),
        message: say`How many hours ${teamName(subject.agreement, capacity.team)} needs can’t be computed: ${list(reasons)}.`,
      }
    }
  },
}

type Reason = readonly [key: string, reason: Message]

function reasonsOf(subject: Subject, { followUps, stated, team }: TeamCapacity): readonly Reason[] {
  const path = ['capacity', team]
  // Misspelt minutes are there; a map without one channel lacks that channel.
  const minutesKnown = stated.minutesEach.value !== undefined || subject.lacks(path, 'minutes-each')
  return followUps.flatMap(followUp => [
    ...(minutesKnown ? withoutMinutes(subject, followUp, path) : []),
    ...outsideFunnel(subject, followUp),
  ])
}

const withoutMinutes = (subject: Subject, { withoutMinutes: channels }: FollowUp, path: readonly string[]) =>
  channels
    .filter(channel => !subject.isMisspelt([...path, 'minutes-each', channel]))
    .map<Reason>(channel => [channel, say`minutes-each doesn’t say how long one ${channel} takes`])

/** A term that isn't declared, and a stage that isn't, is a typo: that is the finding. */
function outsideFunnel(subject: Subject, { term, inFunnel, stated }: FollowUp): readonly Reason[] {
  const { definitions } = subject.agreement
  if (term === undefined || inFunnel || isLost(stated.of) || !definitions.value?.has(term)) return []
  const strange = subject.targets.funnel?.stages.some(({ id }) => !definitions.value?.has(id))
  return strange ? [] : [[`term ${term}`, say`${nameOfTerm(subject, term)} is no stage of the funnel`]]
}
