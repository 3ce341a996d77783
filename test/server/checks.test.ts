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

  it('wait for a pause in typing once they are slow', () => {
    const { checks, run } = checking(() => 16)
    checks.atOnce(uri)
    checks.soon(uri)
    vi.advanceTimersByTime(149)
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
    const { checks, run } = checking(() => 50)
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
    const { checks } = checking(() => 50)
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
