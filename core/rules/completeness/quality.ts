import { nodeAtPath } from '../../syntax/tree.ts'
import { perSubject } from '../per-subject.ts'
import type { Subject } from '../subject.ts'
import { isUnwritten } from './vague.ts'

/** Whether a definition says by what to decide: criteria, a framework or a score. What can't be read may say it. */
export function saysWhatCounts(subject: Subject, term: string): boolean {
  const path = ['definitions', term]
  const node = nodeAtPath(subject.root, path)
  if (node?.kind === 'list' || (node?.kind === 'scalar' && node.mended)) return true
  return !['criteria', 'framework', 'score'].every(key => subject.lacks(path, key))
}

/** Whether a definition has no meaning yet: that is a finding of its own, and the only one. */
export function isStillOpen({ agreement }: Subject, term: string): boolean {
  const definition = agreement.definitions.value?.get(term)?.value
  return definition?.meaning.value === undefined || isUnwritten(definition)
}

/** Terms on which the two teams have to decide alike: the qualified leads, and what is handed over. */
export const isJudgedByCriteria = (subject: Subject, term: string): boolean =>
  term === 'mql' || term === 'sql' || handedOver(subject).has(term)

const handedOver = perSubject(
  ({ agreement }) => new Set([...(agreement.handoffs.value?.values() ?? [])].map(({ value }) => value?.of.value)),
)
