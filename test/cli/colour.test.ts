import { expect, test } from 'vitest'
import { wantsColour } from '../../cli/colour.ts'

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('with %o, on a terminal: %s, colours: %s', (environment, isTerminal, expected) =>
  expect(wantsColour(environment, isTerminal)).toBe(expected),
)
