import type { Subject } from './subject.ts'

/** What several rules ask of one subject: computed when first asked for, and forgotten with the subject. */
export function perSubject<T>(compute: (subject: Subject) => T): (subject: Subject) => T {
  const known = new WeakMap<Subject, { readonly value: T }>()
  return subject => {
    const found = known.get(subject) ?? { value: compute(subject) }
    known.set(subject, found)
    return found.value
  }
}
