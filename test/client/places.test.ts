import { expect, test } from 'vitest'
import { smallestAt } from '../../client/preview/place-at-cursor.ts'
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

test('at the cursor is the smallest of the blocks that hold it, both of its ends included', () => {
  const blocks = ['2:0-9:10', '3:2-5:17', '4:4-4:20', '4:22-4:30', 'nothing']
  const at = (line: number, character: number) => smallestAt(blocks, { line, character })
  expect(at(4, 4)).toBe('4:4-4:20')
  expect(at(4, 20)).toBe('4:4-4:20')
  expect(at(4, 21)).toBe('3:2-5:17')
  expect(at(9, 10)).toBe('2:0-9:10')
  expect(at(1, 0)).toBeUndefined()
  expect(at(9, 11)).toBeUndefined()
})
