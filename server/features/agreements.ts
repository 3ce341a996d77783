import type { CancellationToken } from 'vscode-languageserver'
import { plainText } from '../../core/documents/phrase.ts'
import { viewOf } from '../../core/documents/view.ts'
import type { Finding } from '../../core/rules/rule.ts'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import type { AgreementSummary } from '../protocol.ts'

/** What the list of agreements needs to know. */
interface Surroundings {
  readonly neighbourhood: Neighbourhood
  /** Comes when the configuration is read that decides about a file. */
  readonly configured: (uri: string) => Promise<void>
  readonly today: () => string
}

/** Every agreement of the workspace in short, open or not; empty for a question that is no longer asked. */
export async function agreementSummaries(
  { neighbourhood, configured, today }: Surroundings,
  token: CancellationToken,
): Promise<AgreementSummary[]> {
  const summaries: AgreementSummary[] = []
  for await (const document of neighbourhood.everything(token)) {
    if (token.isCancellationRequested) return []
    await configured(document.uri)
    summaries.push(summaryOf(document, today()))
  }
  return summaries
}

function summaryOf({ uri, snapshot }: AgreementDocument, today: string): AgreementSummary {
  const { title, verdict } = viewOf(snapshot)
  const { review, valid, library } = snapshot.agreement
  const next = review.value?.next.value
  const of = (severity: Finding['severity']) =>
    snapshot.findings.filter(finding => finding.severity === severity).length
  return {
    uri,
    title: title.text,
    status: title.status,
    library: library.value === true,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    plan: verdict && { holds: verdict.holds, sentence: plainText(verdict.sentence) },
    review: next === undefined ? undefined : { date: next, overdue: next < today },
    ends: valid.value?.to.value,
  }
}
