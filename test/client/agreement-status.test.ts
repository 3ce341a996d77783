import { describe, expect, it } from 'vitest'
import { planTold, problemsTold } from '../../client/agreement-status.ts'
import { viewOf } from '../../core/documents/view.ts'
import { Snapshot } from '../../core/snapshot.ts'

const view = (text: string) => viewOf(new Snapshot(text, { today: '2026-11-21' }))

/** As the editor does it where it has no translation. */
const english = (text: string, ...values: (string | number)[]) =>
  text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]))

const goals = (rate: string) => `goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 20000
definitions:
  customer: A signed order.
funnel:
  stages:
    visit: { volume: 250 }
    customer: { rate: ${rate} }
`

describe('the problems of an agreement', () => {
  it('are counted by what they weigh, and the first is said', () => {
    const problem = (severity: 'error' | 'warning' | 'info', message: string) => ({
      ...{ severity, message, rule: 'a-rule', source: undefined },
    })
    const problems = [problem('error', 'First.'), problem('warning', 'Second.'), problem('warning', 'Third.')]
    expect(problemsTold({ problems }, english)).toEqual({
      ...{ text: '1 error, 2 warnings', detail: 'First.', severity: 'error' },
    })
    expect(problemsTold({ problems: problems.slice(2) }, english)).toMatchObject({
      severity: 'warning',
      text: '1 warning',
    })
    expect(problemsTold({ problems: [problem('info', 'Only this.')] }, english)).toEqual({
      ...{ text: 'No problems', detail: 'Only this.', severity: 'fine' },
    })
    expect(problemsTold({ problems: [] }, english).severity).toBe('fine')
  })
})

describe('the plan against the goal', () => {
  it('is told as the preview tells it', () => {
    expect(planTold(view(goals('8%')), english)).toEqual({
      text: 'Plan reaches goal',
      detail: 'The plan reaches the goal: 20 customers a month come out where 12 are needed.',
      severity: 'fine',
    })
    expect(planTold(view(goals('4%')), english)).toMatchObject({ text: 'Plan misses goal', severity: 'warning' })
  })

  it('is open while the numbers do not tell', () => {
    expect(planTold(view(goals('8%').replace('250', ' ')), english)).toMatchObject({ text: 'Plan not known yet' })
  })

  it('is not told of an agreement without numbers', () => {
    expect(planTold(view('sla: 1\n'), english)).toBeUndefined()
  })
})
