import type { Finding } from '../../core/rules/rule.ts'
import type { Lines } from '../../core/syntax/lines.ts'

/** The findings of one file. */
export interface FileReport {
  readonly path: string
  readonly lines: Lines
  readonly findings: readonly Finding[]
}

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
