import type { Wording } from '../../core/language/message.ts'
import type { Severity } from '../../core/rules/rule.ts'
import type { FileReport } from './report.ts'

export const formats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const

export interface FormatOptions {
  readonly format: (typeof formats)[number]
  /** There are more warnings than are allowed, so that they fail the check. */
  readonly tooMany: boolean
  readonly colour: boolean
  readonly wording: Wording
}

/** The findings in a format. Only the one that is asked for is loaded. */
export async function written(
  reports: readonly FileReport[],
  { format, tooMany, colour, wording }: FormatOptions,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.ts')).pretty(reports, colour, wording)
    case 'json':
      return (await import('./json.ts')).json(reports, wording)
    case 'sarif':
      return (await import('./sarif.ts')).sarif(reports, wording)
    case 'github':
      return (await import('./github.ts')).github(reports, wording)
    case 'junit':
      return (await import('./junit.ts')).junit(reports, failing(tooMany), wording)
  }
}

const failing = (warnings: boolean): ReadonlySet<Severity> => new Set(warnings ? ['error', 'warning'] : ['error'])
