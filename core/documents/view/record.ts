import { worded } from '../../language/message.ts'
import { wordingFor } from '../../language/wording.ts'
import { dotted } from '../../syntax/tree.ts'
import type { ApprovalView, ChangeView, ProblemView } from '../model.ts'
import type { Telling } from '../telling.ts'

/** Who has said yes to which version. */
export function approvalsOf(telling: Telling): readonly ApprovalView[] {
  return (telling.agreement.approvals.value ?? []).flatMap(({ value, path }) => {
    if (value === undefined) return []
    const { person, date, version } = value
    return [
      {
        person: telling.person(person),
        date: date.value && telling.format.date(date.value),
        version: version.value,
        source: telling.source(path),
      },
    ]
  })
}

/** What changed from version to version, the latest first. */
export function changesOf(telling: Telling): readonly ChangeView[] {
  return (telling.agreement.changes.value ?? [])
    .flatMap(({ value, path }) => {
      if (value === undefined) return []
      const { version, date, what } = value
      return [
        {
          version: version.value,
          date: date.value && telling.format.date(date.value),
          what: telling.blocks(what),
          source: telling.source(path),
        },
      ]
    })
    .reverse()
}

/** The findings, so that nobody signs a broken agreement unknowingly. */
export function problemsOf({ snapshot, format }: Telling): readonly ProblemView[] {
  const { lines } = snapshot.tree
  return snapshot.findings.map(({ at, span, message, rule, severity }) => ({
    severity,
    rule,
    message: worded(message, wordingFor(format.language)),
    source: { at: dotted(at), start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
  }))
}
