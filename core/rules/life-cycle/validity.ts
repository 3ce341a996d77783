import type { Agreement } from '../../language/agreement.ts'
import type { Subject } from '../subject.ts'

/** The two days of its validity are the wrong way round, so neither can be relied on. */
export function endsBeforeItBegins({ valid }: Agreement): boolean {
  const { from, to } = valid.value ?? {}
  return from?.value !== undefined && to?.value !== undefined && from.value > to.value
}

export const isActive = ({ agreement }: Subject): boolean => agreement.status.value === 'active'

/** In force by its status, and over by its last day. */
export function isExpired(subject: Subject): boolean {
  const to = subject.agreement.valid.value?.to.value
  return isActive(subject) && to !== undefined && to < subject.today && !endsBeforeItBegins(subject.agreement)
}
