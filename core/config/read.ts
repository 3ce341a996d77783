import { say } from '../language/message.ts'
import { nearest } from '../language/values/nearest.ts'
import { rules } from '../rules/registry.ts'
import type { Problem, Severity } from '../rules/rule.ts'
import { replacement } from '../syntax/edit.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import { type Entry, isEmpty, type Node, type Path, type Scalar, type YamlMap } from '../syntax/tree.ts'
import { patternProblem } from './pattern.ts'

/** What a configuration says. */
export interface Read {
  readonly severities: ReadonlyMap<string, Severity | 'off'>
  readonly ignore: readonly string[]
  readonly problems: readonly Flaw[]
}

/** What is wrong in a configuration, under the rule that finds the same in an agreement. */
export type Flaw = Problem & { readonly rule: 'unknown-key' | 'wrong-type' | 'invalid-value' }

export const configurationKeys = ['rules', 'ignore'] as const
export const severityWords = ['error', 'warning', 'info', 'off'] as const

const ids = rules.map(({ meta }) => meta.id)

/** Reads what can be read, whatever else is wrong. */
export function readConfiguration({ root }: SyntaxTree): Read {
  const severities = new Map<string, Severity | 'off'>()
  const ignore: string[] = []
  const problems: Flaw[] = []
  for (const entry of entriesOf(root, [], problems)) {
    const key = entry.key.text
    if (key === 'rules') readRules(entry, severities, problems)
    else if (key === 'ignore') readIgnore(entry, ignore, problems)
    else if (!key.startsWith('x-')) problems.push(unknownKey(entry, root))
  }
  return { severities, ignore, problems }
}

/** The entries of a map; anything else that is written there is a problem. */
function entriesOf(node: Node | undefined, path: Path, problems: Flaw[], key?: Scalar): readonly Entry[] {
  if (node === undefined || isEmpty(node)) return []
  if (node.kind === 'map') return node.entries.filter(entry => !entry.key.mended)
  if (node.kind === 'scalar' && node.mended) return []
  const message =
    key === undefined
      ? say`A configuration has entries: write “rules:” or “ignore:” and what belongs to it below.`
      : say`“rules” needs one line for each rule, indented below it: the rule, a colon and a severity, such as “missing-persona: off”.`
  problems.push({ rule: 'wrong-type', at: path, span: (key ?? node).span, message })
  return []
}

function unknownKey({ key }: Entry, root: Node | undefined): Flaw {
  const isRule = ids.includes(key.text)
  const meant = nearest(key.text, free(configurationKeys, root))
  const at = [key.text]
  if (isRule)
    return {
      rule: 'unknown-key',
      at,
      span: key.span,
      message: say`“${key.text}” is a rule, so it belongs below “rules:”, indented by two spaces.`,
    }
  return {
    rule: 'unknown-key',
    at,
    span: key.span,
    message:
      meant === undefined
        ? say`There is no “${key.text}” in a configuration. Possible are: ${configurationKeys.join(', ')}.`
        : say`There is no “${key.text}” in a configuration. Did you mean ${meant}?`,
    fixes: renaming(key, meant),
  }
}

/** The words that are not keys of the map yet. */
const free = (words: readonly string[], map: Node | YamlMap | undefined) =>
  words.filter(word => map?.kind !== 'map' || !map.entries.some(({ key }) => key.text === word))

const renaming = ({ span }: Node, meant: string | undefined) =>
  meant === undefined ? [] : [{ title: say`Write ${meant}`, edits: [replacement(span, meant)], preferred: true }]

function readRules({ key, value }: Entry, severities: Map<string, Severity | 'off'>, problems: Flaw[]): void {
  for (const entry of entriesOf(value, ['rules'], problems, key)) {
    const id = entry.key.text
    if (id.startsWith('x-')) continue
    if (!ids.includes(id)) problems.push(unknownRule(entry.key, value))
    const severity = readSeverity(entry, problems)
    if (severity !== undefined) severities.set(id, severity)
  }
}

function unknownRule(key: Scalar, map: Node): Flaw {
  const meant = nearest(key.text, free(ids, map))
  return {
    rule: 'unknown-key',
    at: ['rules', key.text],
    span: key.span,
    message:
      meant === undefined
        ? say`There is no rule “${key.text}”. Write the name that stands behind a finding, such as missing-persona.`
        : say`There is no rule “${key.text}”. Did you mean ${meant}?`,
    fixes: renaming(key, meant),
  }
}

/** What people write for a severity when they know other tools. */
const otherWords: Readonly<Record<string, Severity | 'off'>> = {
  warn: 'warning',
  information: 'info',
  hint: 'info',
  false: 'off',
  none: 'off',
  ignore: 'off',
  disabled: 'off',
}

function readSeverity({ key, value }: Entry, problems: Flaw[]): Severity | 'off' | undefined {
  const at = ['rules', key.text]
  const list = severityWords.join(', ')
  if (value.kind === 'scalar') {
    const word = severityWords.find(one => one === value.text)
    if (word !== undefined || value.mended) return word
  }
  if (value.kind !== 'scalar' || isEmpty(value)) {
    problems.push({
      rule: value.kind === 'scalar' ? 'invalid-value' : 'wrong-type',
      at,
      span: key.span,
      message: say`“${key.text}” needs a severity behind its colon: one of ${list}.`,
    })
    return undefined
  }
  const meant = otherWords[value.text.toLowerCase()] ?? nearest(value.text, severityWords)
  problems.push({
    rule: 'invalid-value',
    at,
    span: value.span,
    message:
      meant === undefined
        ? say`“${value.text}” is not a severity. Write one of ${list}.`
        : say`“${value.text}” is not a severity. Did you mean ${meant}? Possible are: ${list}.`,
    fixes: renaming(value, meant),
  })
  return undefined
}

function readIgnore({ key, value }: Entry, ignore: string[], problems: Flaw[]): void {
  if (isEmpty(value) || (value.kind === 'scalar' && value.mended)) return
  if (value.kind !== 'list') {
    problems.push({
      rule: 'wrong-type',
      at: ['ignore'],
      span: value.kind === 'scalar' ? value.span : key.span,
      message: say`“ignore” needs a list, even for one pattern: each on a line of its own below, behind “- ”.`,
    })
    return
  }
  for (const [index, item] of value.items.entries()) {
    if (item.kind === 'scalar' && item.mended && isEmpty(item)) continue
    const problem = patternProblem(item)
    if (problem !== undefined) problems.push({ ...problem, at: ['ignore', index] })
    else if (item.kind === 'scalar') ignore.push(item.text)
  }
}
