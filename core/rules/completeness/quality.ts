import { nodeAtPath } from '../../syntax/tree.ts'
import type { Subject } from '../subject.ts'
import { isUnwritten } from './vague.ts'

/** Whether a definition says by what to decide: criteria, a framework or a score. What can't be read may say it. */
export function saysWhatCounts(subject: Subject, term: string): boolean {
  const path = ['definitions', term]
  const node = nodeAtPath(subject.tree.root, path)
  if (node?.kind === 'list' || (node?.kind === 'scalar' && node.mended)) return true
  return !['criteria', 'framework', 'score'].every(key => subject.lacks(path, key))
}

/** Terms on which the two teams have to decide alike: the qualified leads, and what is handed over. */
export function isJudgedByCriteria(subject: Subject, term: string): boolean {
  const definition = subject.agreement.definitions.value?.get(term)?.value
  // What is not written at all is a finding of its own.
  if (definition?.meaning.value === undefined || isUnwritten(definition)) return false
  return term === 'mql' || term === 'sql' || isHandedOver(subject, term)
}

const isHandedOver = ({ agreement }: Subject, term: string): boolean =>
  [...(agreement.handoffs.value?.values() ?? [])].some(({ value }) => value?.of.value === term)
