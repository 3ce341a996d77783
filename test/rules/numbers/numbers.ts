import { numberRules } from '../../../core/rules/numbers/index.ts'
import { agreement } from '../../targets/computing.ts'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'

/** Only what the numbers say is judged here. */
const numbersOnly = { only: numberRules.map(({ meta }) => meta.id) }

/** Exactly these findings stand in an agreement with these sections; carets stand under the lines. */
export const check = (sections: string): void => expectFindings(agreement(sections), numbersOnly)

/** The text after the first fix whose title contains `title`. */
export const fix = (sections: string, title = ''): string => fixed(agreement(sections), title, numbersOnly)

/** The titles of all fixes of the first finding. */
export const fixesOf = (sections: string) => findingsOf(agreement(sections), numbersOnly).findings[0]?.fixes ?? []

/** What the related places of the first finding say, by the line on which they stand. */
export function relatedTo(sections: string): readonly string[] {
  const { findings, snapshot } = findingsOf(agreement(sections), numbersOnly)
  return (findings[0]?.related ?? []).map(({ span }) => snapshot.text.slice(span.start, span.end))
}
