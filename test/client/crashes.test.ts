import { expect, test } from 'vitest'
import { Crashes } from '../../client/crashes.ts'

const minute = 60_000

test('a server that crashes now and then is started again, forever', () => {
  const crashes = new Crashes()
  const decisions = Array.from({ length: 20 }, (_, index) => crashes.another(index * minute))
  expect(new Set(decisions)).toEqual(new Set(['restart']))
})

test('one that crashes again and again is left alone', () => {
  const crashes = new Crashes()
  const decisions = Array.from({ length: 5 }, (_, index) => crashes.another(index * 100))
  expect(decisions).toEqual(['restart', 'restart', 'restart', 'restart', 'give up'])
})

test('starting it by hand gives it another chance', () => {
  const crashes = new Crashes()
  for (let index = 0; index < 5; index++) crashes.another(index)
  crashes.forget()
  expect(crashes.another(10)).toBe('restart')
})
