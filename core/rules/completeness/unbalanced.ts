import Fraction from 'fraction.js'
import { count, say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import { partiesOf } from './parties.ts'

export const unbalanced: Rule = {
  meta: {
    id: 'unbalanced',
    group: 'completeness',
    severity: 'info',
    finds: 'a team with more than three times the commitments of another',
  },
  *check(subject) {
    const { certain, teams, promises } = partiesOf(subject)
    if (!certain) return
    const counts = teams
      .map(team => ({ team, number: promises.filter(({ by }) => by === team).length }))
      .filter(({ number }) => number > 0)
      .toSorted((a, b) => a.number - b.number)
    const [least, most] = [counts[0], counts.at(-1)]
    if (least === undefined || most === undefined || most.number <= 3 * least.number) return
    yield {
      at: ['teams', most.team],
      span: subject.keyOf(['teams', most.team]),
      message: say`The team “${most.team}” makes ${count(new Fraction(most.number))} commitments, “${least.team}” only ${count(new Fraction(least.number))}. An agreement that one side carries alone is soon resented: look at what “${least.team}” owes in return.`,
      related: [
        { span: subject.keyOf(['teams', least.team]), message: say`“${least.team}” makes the fewest commitments.` },
      ],
    }
  },
}
