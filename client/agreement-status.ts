import type { ViewResult } from '../server/protocol.ts'

/** A line of the status item: what is told shortly, and what more there is to say. */
export interface Told {
  readonly text: string
  readonly detail: string
  readonly severity: 'fine' | 'warning' | 'error'
}

/** Puts a text into the person's language, with its values in place of `{0}`. */
export type Translate = (text: string, ...values: (string | number)[]) => string

type View = ViewResult['view']

/** What is wrong with an agreement, by number. */
export function problemsTold({ problems }: Pick<View, 'problems'>, t: Translate): Told {
  const count = (severity: string) => problems.filter(problem => problem.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const parts = [
    ...(errors === 0 ? [] : [errors === 1 ? t('1 error') : t('{0} errors', errors)]),
    ...(warnings === 0 ? [] : [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)]),
  ]
  const worst = ['error', 'warning', 'info'].map(one => problems.find(({ severity }) => severity === one))
  const first = worst.find(problem => problem !== undefined)
  return {
    text: parts.length === 0 ? t('No problems') : parts.join(', '),
    detail: first === undefined ? t('Nothing in the agreement contradicts itself.') : first.message,
    severity: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'fine',
  }
}

/** Whether the plan reaches the goal; `undefined` for an agreement that sets no numbers. */
export function planTold({ verdict }: Pick<View, 'verdict'>, t: Translate): Told | undefined {
  if (verdict === undefined) return undefined
  const { holds } = verdict
  const text = holds === undefined ? t('Plan not known yet') : holds ? t('Plan reaches goal') : t('Plan misses goal')
  const detail = verdict.sentence.map(part => part.text).join('')
  return { text, detail, severity: holds === false ? 'warning' : 'fine' }
}
