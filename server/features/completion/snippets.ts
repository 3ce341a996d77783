import { CompletionItemKind } from 'vscode-languageserver'
import { type Message, say } from '../../../core/language/message.ts'
import { shapeAtPath } from '../../../core/language/shape.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import snippets from '../../../snippets/sla.json'
import type { Candidate } from './candidate.ts'
import type { Layout } from './skeleton.ts'
import { choicesFor } from './values.ts'

/** A ready-made part of an agreement. */
interface Ready {
  /** The map or list in which it is an entry, dotted, `*` for any id; empty for the top of the file. */
  readonly in: string
  readonly what: Message
}

/** Where each of the snippets belongs, and what it is; a whole agreement is for empty files only. */
export const belongs: Readonly<Record<Exclude<keyof typeof snippets, 'New agreement'>, Ready>> = {
  'Lead volume': { in: 'commitments', what: say`a team delivers so many leads in each period` },
  'Pipeline value': { in: 'commitments', what: say`a team delivers leads worth so much money in each period` },
  'First response': { in: 'commitments', what: say`each lead is contacted within a time` },
  'Follow-up touches': { in: 'commitments', what: say`so many touches before a lead is given up` },
  'Close rate': { in: 'commitments', what: say`a share of the leads becomes the next stage` },
  'Rejected-lead feedback': { in: 'commitments', what: say`each rejected lead comes back with a reason` },
  'Report commitment': { in: 'commitments', what: say`a team delivers one of the reports` },
  'Custom commitment': { in: 'commitments', what: say`anything else, with a number and a limit` },
  'Definition, short': { in: 'definitions', what: say`what a word means, in one sentence` },
  'Definition, full': { in: 'definitions', what: say`with criteria, disqualifiers, a frame and an owner` },
  'Lead score': { in: 'definitions.*', what: say`from how many points on a lead is qualified` },
  Person: { in: 'people', what: say`with title, team and e-mail address` },
  Team: { in: 'teams', what: say`with the person who leads it` },
  Persona: { in: 'personas', what: say`the ideal buyer, concretely` },
  Goals: { in: '', what: say`what the company wants to reach, with numbers to change` },
  'History row': { in: 'history', what: say`what one past period achieved` },
  Funnel: { in: '', what: say`stages with a volume and rates to change` },
  Stage: { in: 'funnel.stages', what: say`the share of the stage before that reaches it` },
  Segment: { in: 'segments', what: say`a region, a product line or a kind of customer` },
  Calendar: { in: '', what: say`time zone, opening hours and a day off` },
  Capacity: { in: '', what: say`how much time a team has, and how long touches take` },
  'Hand-off': { in: 'handoffs', what: say`with which information, and how a lead comes back` },
  Responsibility: { in: 'responsibilities', what: say`who does a task and who answers for it` },
  Report: { in: 'reports', what: say`who makes it, for whom and how often` },
  Meeting: { in: 'meetings', what: say`how often, who comes, what is talked about` },
  Review: { in: '', what: say`when the agreement is looked at again` },
  Approval: { in: 'approvals', what: say`a lead has agreed to a version` },
  Change: { in: 'changes', what: say`what a version changed` },
}

/** A whole agreement to start from, in the text's own line breaks; the same that the editor's snippet writes. */
export function wholeAgreement(end: string): Candidate {
  const snippet = snippets['New agreement'].body.join(end)
  return {
    label: 'agreement',
    kind: readyMade,
    description: say`A whole agreement between Marketing and Sales, complete and ready to be filled with your numbers`,
    snippet,
    text: withoutStops(snippet),
    about: { text: withoutStops(snippet) },
    required: true,
  }
}

/** The place in which something ready-made is wanted. */
export interface ReadyPlace {
  readonly path: readonly (string | number)[]
  /** The keys that are offered there. */
  readonly keys: ReadonlySet<string>
  /** The entries that are there. */
  readonly siblings: ReadonlyMap<string, unknown>
  readonly layout: Layout
  readonly today: string
}

/** The ready-made entries of a map or list, with the names that the agreement has in place of invented ones. */
export function readyEntries({ path, keys, siblings, layout, today }: ReadyPlace, snapshot: Snapshot): Candidate[] {
  // Where the client indents further lines as it likes, they are right at the top only.
  if (layout.flow || !(layout.lines || layout.column === 0)) return []
  return Object.entries(belongs).flatMap(([name, { in: place, what }]) => {
    if (!leadsTo(path, place)) return []
    const { body, prefix } = snippets[name as keyof typeof belongs]
    const [label = name] = prefix
    const section = /^([a-z-]+):/.exec(body[0] ?? '')?.[1]
    if (section !== undefined && !keys.has(section)) return []
    const lines = withNames(withFreeId(body, siblings), path, snapshot).map(line => dated(line, today))
    const snippet = lines.join(`${layout.end}${' '.repeat(layout.column)}`)
    const text = withoutStops(snippet)
    const about = { text: withoutStops(lines.join('\n')) }
    return [{ label, kind: readyMade, words: prefix, description: what, snippet, text, about, last: true }]
  })
}

/** Not the kind "snippet": editors that have the same snippets themselves can hide theirs by that kind. */
const readyMade = CompletionItemKind.Struct

function leadsTo(path: readonly (string | number)[], place: string): boolean {
  const steps = place === '' ? [] : place.split('.')
  return steps.length === path.length && steps.every((step, depth) => step === '*' || step === path[depth])
}

/** The id that the first line proposes, with a number where the map has it already. */
function withFreeId([first = '', ...others]: readonly string[], taken: ReadonlyMap<string, unknown>): string[] {
  const id = /^\$\{1:([a-z-]+)\}:/.exec(first)?.[1]
  if (id === undefined || !taken.has(id)) return [first, ...others]
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return [first.replace(id, `${id}-${number}`), ...others]
}

/** Places for names become choices among those that are declared; the snippet's own comes first if it is one. */
function withNames(body: readonly string[], path: readonly (string | number)[], snapshot: Snapshot): string[] {
  const keys: { readonly column: number; readonly key: string }[] = []
  return body.map(line => {
    const [, lead = '', key, stop, name = '', behind = ''] = placeOnLine.exec(line) ?? []
    while ((keys.at(-1)?.column ?? -1) >= lead.length) keys.pop()
    const owner = [...path, ...keys.map(one => one.key)]
    if (key !== undefined) keys.push({ column: lead.length, key: key.replace(/^\$\{\d+:(.*)\}$/, '$1') })
    if (stop === undefined) return line
    const shape = shapeAtPath(undefined, key === undefined ? owner : [...owner, key])
    const choices = shape === undefined ? [] : choicesFor(key === undefined ? (shape.items ?? shape) : shape, snapshot)
    if (choices.length === 0 || shape?.words.length !== 0) return line
    const ordered = [...choices].sort((a, b) => Number(b === name) - Number(a === name))
    return `${lead}${key === undefined ? '- ' : `${key}: `}\${${stop}|${ordered.join(',')}|}${behind}`
  })
}

/** A line with a key or a dash, and a place to fill in behind it, if there is one. */
const placeOnLine = /^( *)(?:- |([a-z-]+|\$\{\d+:[a-z-]+\}):)(?: ?\$\{(\d+):([^}]*)\}(\$0)?$)?/

/** Variables of the editor's snippets that the protocol doesn't have. */
function dated(line: string, today: string): string {
  return line.replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', today)
}

/** What a snippet says if nobody fills in its places. */
function withoutStops(snippet: string): string {
  const said = new Map<string, string>()
  for (const [, stop = '', text = ''] of snippet.matchAll(/\$\{(\d+):([^}]*)\}/g)) said.set(stop, text)
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{(\d+):[^}]*\}|\$(\d+)/g, (_, first?: string, again?: string) => said.get(first ?? again ?? '') ?? '')
}
