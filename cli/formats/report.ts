import { type Wording, worded } from '../../core/language/message.ts'
import type { Finding } from '../../core/rules/rule.ts'
import type { Lines, Span } from '../../core/syntax/lines.ts'

/** The findings of one file. */
export interface FileReport {
  /** Relative to the working directory, with `/`; `-` for standard input. */
  readonly path: string
  readonly lines: Lines
  readonly findings: readonly Finding[]
  /** The files that it extends, by the name under which places in them are told; absent without any. */
  readonly others?: ReadonlyMap<string, Place>
}

/** A text and how it is called. */
type Place = Pick<FileReport, 'path' | 'lines'>

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function summaryOf(reports: readonly FileReport[]): Summary {
  const of = (severity: Finding['severity']) =>
    reports.reduce((sum, { findings }) => sum + findings.filter(finding => finding.severity === severity).length, 0)
  return { files: reports.length, errors: of('error'), warnings: of('warning'), infos: of('info') }
}

/** How every format counts: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

export function rangeOf({ start, end }: Span, lines: Lines): Range {
  return { start: placeOf(start, lines), end: placeOf(end, lines) }
}

export function placeOf(offset: number, lines: Lines): Range['start'] {
  const { line, character } = lines.positionAt(offset)
  return { line: line + 1, column: character + 1 }
}

/** The other places that take part in a finding. */
export function relatedPlaces({ related = [] }: Finding, report: FileReport, wording: Wording) {
  return related.map(({ span, file, message }) => {
    const { path, lines } = (file === undefined ? undefined : report.others?.get(file)) ?? report
    return { path, range: rangeOf(span, lines), message: worded(message, wording) }
  })
}
