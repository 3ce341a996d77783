import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver'
import { isRepairable, repaired } from '../../core/fixing.ts'
import { worded } from '../../core/language/message.ts'
import type { Finding, Fix } from '../../core/rules/rule.ts'
import type { Span } from '../../core/syntax/lines.ts'
import { dotted } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import type { AgreementDocument } from '../document.ts'
import { diagnosticOf } from './diagnostics.ts'
import { workspaceEdit } from './workspace-edit.ts'

const fixAllKind = 'source.fixAll.sla'
export const codeActionKinds: string[] = [CodeActionKind.QuickFix, fixAllKind]

/** Names a code action so that its edit can be looked up later, in whatever the document's text is then. */
export interface ActionData {
  readonly uri: string
  /** Absent for the action that fixes all. */
  readonly fix?: { readonly rule: string; readonly at: string; readonly title: string }
}

/** The quick fixes of all findings that a range touches, and the one that applies all sure ones of the file. */
export function codeActions(
  document: AgreementDocument,
  range: Range,
  { only, diagnostics }: CodeActionContext,
  abilities: Abilities,
): CodeAction[] {
  const wanted = (kind: string) =>
    only === undefined || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  const actions = wanted(CodeActionKind.QuickFix)
    ? touching(document, document.spanOf(range)).flatMap(finding =>
        (finding.fixes ?? []).map(fix => quickFix(document, finding, fix, diagnostics, abilities)),
      )
    : []
  return wanted(fixAllKind) ? [...actions, ...fixAll(document, abilities)] : actions
}

/** The action with its edit, for clients that ask for it only when it is chosen. */
export function resolvedAction(document: AgreementDocument, action: CodeAction, abilities: Abilities): CodeAction {
  const { fix: named } = action.data as ActionData
  const edits = named === undefined ? repaired(document.snapshot).edits : namedFix(document, named)?.edits
  return edits === undefined ? action : { ...action, edit: workspaceEdit(document, edits, abilities) }
}

function touching({ snapshot }: AgreementDocument, { start, end }: Span): Finding[] {
  return snapshot.findings.filter(({ span }) => span.start <= end && start <= span.end)
}

function quickFix(
  document: AgreementDocument,
  finding: Finding,
  fix: Fix,
  shown: CodeActionContext['diagnostics'],
  abilities: Abilities,
): CodeAction {
  const title = worded(fix.title)
  const { range } = diagnosticOf(finding, document, abilities)
  const same = shown.filter(
    ({ code, range: { start, end } }) =>
      code === finding.rule &&
      start.line === range.start.line &&
      start.character === range.start.character &&
      end.line === range.end.line &&
      end.character === range.end.character,
  )
  const data: ActionData = { uri: document.uri, fix: { rule: finding.rule, at: dotted(finding.at), title } }
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    ...(same.length > 0 ? { diagnostics: same } : {}),
    ...(abilities.resolvesEdits ? { data } : { edit: workspaceEdit(document, fix.edits, abilities) }),
  }
}

function fixAll(document: AgreementDocument, abilities: Abilities): CodeAction[] {
  if (!isRepairable(document.snapshot)) return []
  const data: ActionData = { uri: document.uri }
  return [
    {
      title: 'Fix everything that has one sure fix',
      kind: fixAllKind,
      ...(abilities.resolvesEdits
        ? { data }
        : { edit: workspaceEdit(document, repaired(document.snapshot).edits, abilities) }),
    },
  ]
}

function namedFix(
  { snapshot }: AgreementDocument,
  named: { readonly rule: string; readonly at: string; readonly title: string },
): Fix | undefined {
  return snapshot.findings
    .filter(({ rule, at }) => rule === named.rule && dotted(at) === named.at)
    .flatMap(({ fixes = [] }) => fixes)
    .find(({ title }) => worded(title) === named.title)
}
