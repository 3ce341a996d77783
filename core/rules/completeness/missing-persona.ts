import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import { lacksSection, sectionPlace, skeleton } from './absent.ts'

export const missingPersona: Rule = {
  meta: {
    id: 'missing-persona',
    group: 'completeness',
    severity: 'info',
    finds: 'an agreement that describes no ideal buyer',
    fixable: 'fix',
  },
  *check(subject) {
    if (!lacksSection(subject, 'personas')) return
    const draft = { description: 'TODO – who buys, by industry, position, size of the company and what troubles them' }
    yield {
      ...sectionPlace(subject, 'personas'),
      message: say`This agreement describes no ideal buyer, so Marketing and Sales may look for different people. Add a persona: industry, position, size of the company, what troubles them.`,
      fixes: skeleton(subject, say`Add a persona`, ['personas', 'ideal-buyer'], draft),
    }
  },
}
