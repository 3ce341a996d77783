import { knownOf } from '../language/known.ts'
import type { Subject } from './subject.ts'

/** What several rules ask of one subject: computed when first asked for, and forgotten with the subject. */
export function perSubject<Result>(compute: (subject: Subject) => Result): (subject: Subject) => Result {
  const known = knownOf<Subject, Result>()
  return subject => known(subject, () => compute(subject))
}
