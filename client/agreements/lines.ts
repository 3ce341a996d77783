import type { AgreementSummary } from '../../server/protocol.ts'
import type { Translate } from '../agreement-status.ts'

/** How an agreement, or something about it, stands. */
export type Standing = 'fine' | 'warning' | 'error' | 'plain'

/** A line below an agreement: what is told, and whether it needs somebody. */
export interface Line {
  readonly key: 'findings' | 'plan' | 'review' | 'ends'
  readonly text: string
  readonly standing: Standing
}

/** What the list tells of one agreement, below its title. */
export function linesOf(summary: AgreementSummary, t: Translate, dated: (date: string) => string): readonly Line[] {
  const { plan, review, ends } = summary
  return [
    { key: 'findings', text: findingsOf(summary, t), standing: standingOf(summary) },
    ...(plan === undefined ? [] : [planLine(plan)]),
    ...(review === undefined ? [] : [reviewLine(review, t, dated)]),
    ...(ends === undefined
      ? []
      : [{ key: 'ends', text: t('In force until {0}', dated(ends)), standing: 'plain' } as const]),
  ]
}

/** What stands behind the title: “active · 2 errors”. */
export function descriptionOf(summary: AgreementSummary, t: Translate): string {
  const findings = summary.errors + summary.warnings > 0 ? [findingsOf(summary, t)] : []
  return [summary.status, ...findings].join(' · ')
}

/** The worst that can be said of an agreement. A library promises nothing, so all is well without errors. */
export const standingOf = ({ errors, warnings }: AgreementSummary): Standing =>
  errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'fine'

function findingsOf({ errors, warnings, infos }: AgreementSummary, t: Translate): string {
  const parts = [
    ...(errors === 0 ? [] : [errors === 1 ? t('1 error') : t('{0} errors', errors)]),
    ...(warnings === 0 ? [] : [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)]),
  ]
  if (parts.length > 0) return parts.join(', ')
  if (infos === 0) return t('No problems')
  return infos === 1 ? t('No problems, 1 hint') : t('No problems, {0} hints', infos)
}

const planLine = ({ holds, sentence }: NonNullable<AgreementSummary['plan']>): Line => ({
  key: 'plan',
  text: sentence,
  standing: holds === undefined ? 'plain' : holds ? 'fine' : 'error',
})

const reviewLine = (
  { date, overdue }: NonNullable<AgreementSummary['review']>,
  t: Translate,
  dated: (date: string) => string,
): Line => ({
  key: 'review',
  text: overdue ? t('Review was due on {0}', dated(date)) : t('Next review on {0}', dated(date)),
  standing: overdue ? 'warning' : 'plain',
})
