import { type Message, say } from '../../language/message.ts'
import { insertion, insertions, type Written } from '../insertion.ts'
import { candidates } from '../ownership.ts'
import type { Fix, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { sectionPlace } from './absent.ts'
import { freeId, idsIn, rolesOf } from './drafts.ts'
import { joinedWithAnd } from './joined.ts'

const kinds = ['progress', 'speed', 'depth', 'leadership'] as const
type ReportKind = (typeof kinds)[number]

const what: Readonly<Record<ReportKind, Message>> = {
  progress: say`progress (where we stand against the target)`,
  speed: say`speed (time to the first contact)`,
  depth: say`depth (attempts for each lead)`,
  leadership: say`leadership (from the first touch to revenue)`,
}

export const reportMissing: Rule = {
  meta: {
    id: 'report-missing',
    group: 'completeness',
    severity: 'info',
    finds: 'a missing report on progress, speed, depth or for the leadership',
    fixable: 'fix',
  },
  *check(subject) {
    const { reports } = subject.agreement
    if (subject.isLibrary || subject.isUnclear('reports') || subject.tree.root === undefined) return
    const none = subject.lacks([], 'reports')
    const there = [...(reports.value?.values() ?? [])].map(({ value }) => value?.kind.value)
    // A report whose kind can't be read may be the one.
    if (!none && (reports.value === undefined || there.includes(undefined) || subject.tree.partial)) return
    const missing = kinds.filter(kind => !there.includes(kind))
    if (missing.length === 0) return
    yield {
      ...sectionPlace(subject, 'reports'),
      message: say`There is no report on ${joinedWithAnd(missing.map(kind => what[kind]))}. What neither team sees, neither can keep to: add who makes it and how often.`,
      fixes: add(subject, missing),
    }
  },
}

function add(subject: Subject, missing: readonly ReportKind[]): Fix[] {
  const { giver, receiver } = rolesOf(subject)
  const drafts = missing.flatMap(kind => {
    const by = kind === 'speed' || kind === 'depth' ? receiver : giver
    const [owner] = candidates(subject, by)
    const every = { progress: 'day', speed: 'week', depth: 'week', leadership: 'month' }[kind]
    const id = freeId(idsIn(subject, 'reports'), kind)
    return by === undefined || owner === undefined ? [] : [[id, { kind, by, owner, every }] as const]
  })
  if (drafts.length < missing.length) return []
  const edit = inReports(subject, Object.fromEntries(drafts))
  return edit === undefined
    ? []
    : [{ title: say`Add the missing reports`, edits: [edit], preferred: true, placeholder: true }]
}

const inReports = ({ tree }: Subject, drafts: Readonly<Record<string, Written>>) =>
  insertion(tree, ['reports'], drafts) ?? insertions(tree, ['reports'], drafts)
