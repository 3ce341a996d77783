import type { Targets } from '../../targets/index.ts'
import { type Supposition, supposing } from '../../targets/supposing.ts'
import { errorsIn } from '../../targets/verdicts.ts'
import type { Subject } from '../subject.ts'

/** Whether a changed number leaves fewer errors than there are, and no new one. */
export function repairs(subject: Subject, supposition: Supposition): boolean {
  const before = errorsIn(subject.targets)
  const after = errorsIn(supposing(subject.agreement, supposition))
  return after.size < before.size && isSubset(after, before)
}

/** Whether a changed number brings no new error. */
export const isHarmless = (subject: Subject, supposition: Supposition): boolean =>
  harmlessly(subject, supposition) !== undefined

/** What would be computed with a changed number, if it brings no new error. */
export function harmlessly(subject: Subject, supposition: Supposition): Targets | undefined {
  const after = supposing(subject.agreement, supposition)
  return isSubset(errorsIn(after), errorsIn(subject.targets)) ? after : undefined
}

const isSubset = (part: ReadonlySet<string>, all: ReadonlySet<string>) => [...part].every(error => all.has(error))
