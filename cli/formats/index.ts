import type { Wording } from '../../core/language/message.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import type { FileReport } from './report.ts'
import { sarif } from './sarif.ts'

export const formats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const

export interface FormatOptions {
  readonly format: (typeof formats)[number]
  /** There are more warnings than are allowed, so that they fail the check. */
  readonly tooMany: boolean
  readonly colour: boolean
  readonly wording: Wording
}

/** The findings in a format. */
export async function written(
  reports: readonly FileReport[],
  { format, tooMany, colour, wording }: FormatOptions,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return pretty(reports, colour, wording)
    case 'json':
      return json(reports, wording)
    case 'sarif':
      return sarif(reports, wording)
    case 'github':
      return github(reports, wording)
    case 'junit':
      return junit(reports, failing(tooMany), wording)
  }
}

const failing = (warnings: boolean): ReadonlySet<Severity> => new Set(warnings ? ['error', 'warning'] : ['error'])
