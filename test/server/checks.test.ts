import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Checks } from '../../server/checks.ts'

const uri = 'file:///a.sla.yaml'

/** Checks that take so many milliseconds each. */
function checking(cost: () => number) {
  let clock = 0
  const run: number[] = []
  const checks: Checks = new Checks(
    () => {
      checks.measured(uri, () => {
        clock += cost()
      })
      run.push(Date.now())
    },
    () => clock,
  )
  return { checks, run }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('checks', () => {
  it('follow an edit within a breath while they are quick', () => {
    const { checks, run } = checking(() => 15)
    checks.atOnce(uri)
    checks.soon(uri)
    vi.advanceTimersByTime(2)
    expect(run).toHaveLength(2)
  })

  it('wait for a pause in typing that is the longer the slower they are', () => {
    const waited = (cost: number) => {
      const { checks, run } = checking(() => cost)
      checks.atOnce(uri)
      checks.soon(uri)
      const start = Date.now()
      vi.runAllTimers()
      return (run[1] ?? Number.NaN) - start
    }
    expect([15, 20, 30, 60, 500].map(waited)).toEqual([1, 16, 56, 150, 150])
  })

  it('wait for the end of edits that come all at once, however quick they are', () => {
    const { checks, run } = checking(() => 1)
    checks.atOnce(uri)
    checks.soon(uri)
    for (let edit = 0; edit < 50; edit++) {
      checks.soon(uri)
      vi.advanceTimersByTime(3)
    }
    expect(run).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(run).toHaveLength(2)
  })

  it('stay quick when one of them was disturbed', () => {
    const costs = [10, 300, 10]
    const { checks, run } = checking(() => costs.shift() ?? 0)
    checks.atOnce(uri)
    checks.atOnce(uri)
    checks.soon(uri)
    vi.advanceTimersByTime(2)
    expect(run).toHaveLength(3)
  })

  it('of many edits are one, after the last', () => {
    const { checks, run } = checking(() => 60)
    checks.atOnce(uri)
    for (let edit = 0; edit < 100; edit++) {
      checks.soon(uri)
      vi.advanceTimersByTime(100)
    }
    expect(run).toHaveLength(1)
    vi.advanceTimersByTime(50)
    expect(run).toHaveLength(2)
  })

  it('of a closed document are not made', () => {
    const { checks, run } = checking(() => 1)
    checks.soon(uri)
    checks.forget(uri)
    vi.advanceTimersByTime(1000)
    expect(run).toEqual([])
  })

  it('that a client asks for wait in the same way, but not for the first', async () => {
    const { checks } = checking(() => 60)
    const waited = async () => {
      const before = Date.now()
      const pause = checks.pause(uri)
      await vi.runAllTimersAsync()
      await pause
      return Date.now() - before
    }
    expect(await waited()).toBe(0)
    checks.atOnce(uri)
    expect(await waited()).toBe(150)
  })
})
