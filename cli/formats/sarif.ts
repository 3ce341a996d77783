import { fixed, type Message, say, type Wording, worded } from '../../core/language/message.ts'
import { rulePage, rulesPage } from '../../core/rules/page.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Finding, Fix, Rule, Severity } from '../../core/rules/rule.ts'
import type { Lines } from '../../core/syntax/lines.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { version } from '../../package.json'
import { type FileReport, type Range, rangeOf, relatedPlaces } from './report.ts'

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0, which GitHub code scanning and many others read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function sarif(reports: readonly FileReport[], wording: Wording): Promise<string> {
  const hash = await hashing()
  const driver = {
    name: 'SLA as Code',
    semanticVersion: version,
    informationUri: rulesPage,
    language: wording.locale,
    rules: rules.map(rule => descriptor(rule, wording)),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap(report => resultsOf(report, wording, hash)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const quickFixes: Readonly<Record<NonNullable<Rule['meta']['fixable']>, Message>> = {
  fix: say`There is a quick fix.`,
  choose: say`There are quick fixes to choose from.`,
}

function descriptor({ meta: { id, group, severity, finds, fixable } }: Rule, wording: Wording) {
  const words = (message: Message) => worded(message, wording)
  const short = words(fixed(finds))
  const found = words(say`Finds ${fixed(finds)}.`)
  const help = fixable === undefined ? found : `${found} ${words(quickFixes[fixable])}`
  const more = words(say`More`)
  const page = rulePage(id)
  return {
    id,
    shortDescription: { text: `${short.charAt(0).toUpperCase()}${short.slice(1)}.` },
    help: { text: `${help} ${more}: ${page}`, markdown: `${help} [${more}](${page})` },
    helpUri: page,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group], ...(fixable === undefined ? {} : { fixable }) },
  }
}

const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ meta }, index) => [meta.id, index]))

type Hash = (text: string) => string

/** Loading it takes longer than checking a small file, and only this format needs it. */
async function hashing(): Promise<Hash> {
  const { createHash } = await import('node:crypto')
  return text => createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function resultsOf(report: FileReport, wording: Wording, hash: Hash) {
  const fingerprint = fingerprints(report.lines, hash)
  return report.findings.map(finding => {
    const { rule, severity, message, at, span, fixes = [] } = finding
    const related = relatedPlaces(finding, report, wording).map(({ path, range, message: text }, id) => ({
      id,
      ...physical(path, range),
      message: { text },
    }))
    const logicalLocations = at.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: dotted(at) }] }
    return {
      ruleId: rule,
      ruleIndex: ruleIndexes.get(rule),
      level: levels[severity],
      message: { text: worded(message, wording) },
      locations: [{ ...physical(report.path, rangeOf(span, report.lines)), ...logicalLocations }],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
      ...(fixes.length > 0 ? { fixes: fixes.map(fix => fixOf(fix, report, wording)) } : {}),
    }
  })
}

/**
 * Tells a finding again when lines move: its rule and its line's text, whatever the spacing, and which one it is of
 * several that have these in common. The name of the property is the one that GitHub knows.
 */
function fingerprints(lines: Lines, hash: Hash): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ rule, span }) => {
    const text = lines.line(lines.lineAt(span.start)).trim().replace(/\s+/g, ' ')
    const short = hash(`${rule}\n${text}`)
    const occurrence = (seen.get(short) ?? 0) + 1
    seen.set(short, occurrence)
    return `${short}:${occurrence}`
  }
}

function fixOf({ title, edits }: Fix, { path, lines }: FileReport, wording: Wording) {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: region(rangeOf(span, lines)),
    insertedContent: { text },
  }))
  return {
    description: { text: worded(title, wording) },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
  }
}

const physical = (path: string, range: Range) => ({
  physicalLocation: { artifactLocation: artifact(path), region: region(range) },
})

/** Relative to the folder in which the check ran, which in CI is the root of the sources. */
const artifact = (path: string) => ({
  uri: path.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
})

const region = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})
