import { say, type Wording, worded } from '../../core/language/message.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { type FileReport, placeOf } from './report.ts'

/**
 * Findings as a test report: each file a suite, each rule that found something there a case; a clean file has one
 * case, which passes. What fails the check fails its case; the rest is written to the output of a case that passes.
 */
export function junit(reports: readonly FileReport[], failing: ReadonlySet<Severity>, wording: Wording): string {
  const suites = reports.map(report => suiteOf(report, failing, wording))
  const attributes = { name: 'sla check', ...totals(suites.flatMap(({ cases }) => cases)) }
  const text = element('testsuites', attributes, suites.map(suiteText))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

interface Suite {
  readonly path: string
  readonly cases: readonly Case[]
}

interface Case {
  readonly fails: boolean
  readonly text: string
}

function suiteOf(report: FileReport, failing: ReadonlySet<Severity>, wording: Wording): Suite {
  const { path, findings } = report
  const ids = [...new Set(findings.map(({ rule }) => rule))]
  const clean = {
    fails: false,
    text: element('testcase', { name: worded(say`no findings`, wording), classname: path }, []),
  }
  const cases = ids.map(id =>
    caseOf(
      id,
      findings.filter(({ rule }) => rule === id),
      report,
      failing,
      wording,
    ),
  )
  return { path, cases: cases.length === 0 ? [clean] : cases }
}

function caseOf(
  rule: string,
  findings: readonly Finding[],
  report: FileReport,
  failing: ReadonlySet<Severity>,
  wording: Wording,
): Case {
  const [first] = findings
  const fails = findings.some(({ severity }) => failing.has(severity))
  const all = findings.map(finding => told(finding, report, wording)).join('\n')
  const outcome =
    fails && first !== undefined
      ? element('failure', { message: worded(first.message, wording), type: first.severity }, all)
      : element('system-out', {}, all)
  return { fails, text: element('testcase', { name: rule, classname: report.path }, [outcome]) }
}

function told({ span, severity, message }: Finding, { path, lines }: FileReport, wording: Wording): string {
  const { line, column } = placeOf(span.start, lines)
  return `${path}:${line}:${column}: ${severity}: ${worded(message, wording)}`
}

const suiteText = ({ path, cases }: Suite) =>
  element(
    'testsuite',
    { name: path, ...totals(cases) },
    cases.map(({ text }) => text),
  )

const totals = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ fails }) => fails).length,
  errors: 0,
  skipped: 0,
})

/** An element on lines of its own; with text in it, on one. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[],
) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`)
  const head = `<${name}${written.join('')}`
  if (typeof content === 'string') return `${head}>${inText(content)}</${name}>`
  return content.length === 0 ? `${head}/>` : `${head}>\n${content.join('\n')}\n</${name}>`
}

/** Line breaks in an attribute would be read as spaces. */
const inAttribute = (text: string) =>
  inText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')

/** Characters that XML can't carry at all become the replacement character. */
const inText = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replace(forbidden, '\ufffd')

/** Everything outside https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
