import { expect, test } from 'vitest'
import { placeIn } from '../../client/preview/places.ts'

test('a block’s place becomes a wish to see it', () => {
  expect(placeIn('3:2-5:17', true)).toEqual({
    type: 'select',
    start: { line: 3, character: 2 },
    end: { line: 5, character: 17 },
    focus: true,
  })
})

test.each([null, '', '3:2', 'x:1-2:3', '3:2-5:17 '])('%j is no place', source => {
  expect(placeIn(source, false)).toBeUndefined()
})
