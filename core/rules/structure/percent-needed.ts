import type { Rule } from '../rule.ts'
import { misreadProblems } from './misread.ts'

export const percentNeeded: Rule = {
  meta: {
    id: 'percent-needed',
    group: 'structure',
    severity: 'error',
    finds: 'a bare number where a percent belongs',
    fixable: 'choose',
  },
  check: subject => misreadProblems(subject, 'percent-needed'),
}
