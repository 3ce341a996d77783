import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver'
import { isRepairable, repaired } from '../../core/fixing.ts'
import { say } from '../../core/language/message.ts'
import type { Finding, Fix } from '../../core/rules/rule.ts'
import { ignoreFix } from '../../core/rules/suppression.ts'
import type { Span } from '../../core/syntax/lines.ts'
import { dotted, type Path, spotAt } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import { AgreementDocument, type OpenDocument } from '../document.ts'
import { diagnosticOf } from './diagnostics.ts'
import { type Refactoring, refactoringKinds, refactorings } from './refactorings.ts'
import { workspaceEdit } from './workspace-edit.ts'

const fixAllKind = 'source.fixAll.sla'
export const codeActionKinds: string[] = [CodeActionKind.QuickFix, fixAllKind, ...refactoringKinds]

/** Names a code action so that its edit can be looked up later, in whatever the document's text is then. */
export interface ActionData {
  readonly uri: string
  /** A quick fix. Without it and a refactoring it is the action that fixes all. */
  readonly fix?: { readonly rule: string; readonly at: string; readonly title: string }
  readonly refactoring?: { readonly path: Path; readonly title: string }
}

/**
 * The quick fixes of all findings that a range touches, behind them how to ignore each, what can be said otherwise
 * where the range begins, and the one action that applies all sure fixes of the file.
 */
export function codeActions(
  document: OpenDocument,
  range: Range,
  { only, diagnostics }: CodeActionContext,
  abilities: Abilities,
): CodeAction[] {
  const wanted = (kind: string) =>
    only === undefined || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  const actions = wanted(CodeActionKind.QuickFix)
    ? offered(document, touching(document, document.spanOf(range))).map(({ finding, fix }) =>
        quickFix(document, finding, fix, diagnostics, abilities),
      )
    : []
  if (!(document instanceof AgreementDocument)) return actions
  const rewrites = refactoringKinds.some(wanted) ? refactored(document, range, abilities) : []
  return [
    ...actions,
    ...rewrites.filter(({ kind = '' }) => wanted(kind)),
    ...(wanted(fixAllKind) ? fixAll(document, abilities) : []),
  ]
}

interface Offer {
  readonly finding: Finding
  readonly fix: Fix
}

function offered(document: OpenDocument, findings: readonly Finding[]): Offer[] {
  const fixes = findings.flatMap(finding => (finding.fixes ?? []).map(fix => ({ finding, fix })))
  const seen = new Set<string>()
  // One comment ignores all findings of a rule on its line.
  const ignoring = findings.filter(({ rule, span }) => {
    const name = `${rule} ${document.lines.lineAt(span.start)}`
    return !seen.has(name) && seen.add(name)
  })
  return [...fixes, ...ignoring.flatMap(finding => ignored(document, finding).map(fix => ({ finding, fix })))]
}

/** In an agreement a comment can ignore a finding; a configuration says what is wrong in any case. */
function ignored(document: OpenDocument, finding: Finding): Fix[] {
  const fix = document instanceof AgreementDocument ? ignoreFix(document.snapshot.tree, finding) : undefined
  return fix === undefined ? [] : [fix]
}

function refactored(document: AgreementDocument, { start }: Range, abilities: Abilities): CodeAction[] {
  const { snapshot, uri } = document
  const path = spotAt(snapshot.tree.root, document.offsetAt(start))?.path ?? []
  return refactorings(snapshot, path).map(({ kind, edits, ...refactoring }) => {
    const title = document.words(refactoring.title)
    const data: ActionData = { uri, refactoring: { path, title } }
    return {
      title,
      kind,
      ...(abilities.resolvesEdits ? { data } : { edit: workspaceEdit(document, edits, abilities) }),
    }
  })
}

/** The action with its edit, for clients that ask for it only when it is chosen. */
export function resolvedAction(document: OpenDocument, action: CodeAction, abilities: Abilities): CodeAction {
  const { fix: named, refactoring } = action.data as ActionData
  const edits =
    refactoring !== undefined
      ? namedRefactoring(document, refactoring)?.edits
      : named === undefined
        ? allEdits(document)
        : namedFix(document, named)?.edits
  return edits === undefined ? action : { ...action, edit: workspaceEdit(document, edits, abilities) }
}

const allEdits = (document: OpenDocument) =>
  document instanceof AgreementDocument ? repaired(document.snapshot).edits : undefined

function touching({ findings }: OpenDocument, { start, end }: Span): Finding[] {
  return findings.filter(({ span }) => span.start <= end && start <= span.end)
}

function quickFix(
  document: OpenDocument,
  finding: Finding,
  fix: Fix,
  shown: CodeActionContext['diagnostics'],
  abilities: Abilities,
): CodeAction {
  const title = document.words(fix.title)
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
      title: document.words(say`Fix everything that has one sure fix`),
      kind: fixAllKind,
      ...(abilities.resolvesEdits
        ? { data }
        : { edit: workspaceEdit(document, repaired(document.snapshot).edits, abilities) }),
    },
  ]
}

function namedRefactoring(
  document: OpenDocument,
  { path, title }: { readonly path: Path; readonly title: string },
): Refactoring | undefined {
  if (!(document instanceof AgreementDocument)) return undefined
  return refactorings(document.snapshot, path).find(refactoring => document.words(refactoring.title) === title)
}

function namedFix(
  document: OpenDocument,
  named: { readonly rule: string; readonly at: string; readonly title: string },
): Fix | undefined {
  return document.findings
    .filter(({ rule, at }) => rule === named.rule && dotted(at) === named.at)
    .flatMap(finding => [...(finding.fixes ?? []), ...ignored(document, finding)])
    .find(({ title }) => document.words(title) === named.title)
}
