import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../core/syntax/edit.ts'
import { insertEntry, removeEntry } from '../../core/syntax/entries.ts'
import { parse } from '../../core/syntax/parse.ts'
import type { Path } from '../../core/syntax/tree.ts'

const inserted = (text: string, path: Path, key: string, value: string, order?: readonly string[]) => {
  const edit = insertEntry(parse(text), path, key, value, order)
  return edit && applyEdits(text, [edit])
}
const removed = (text: string, path: Path) => {
  const edit = removeEntry(parse(text), path)
  return edit && applyEdits(text, [edit])
}

describe('a new entry', () => {
  const order = ['by', 'owner', 'kind']

  test('stands where the order of keys wants it', () =>
    expect(inserted('c:\n  by: sales # us\n  kind: report\nd: 1\n', ['c'], 'owner', 'ana', order)).toBe(
      'c:\n  by: sales # us\n  owner: ana\n  kind: report\nd: 1\n',
    ))
  test('comes first where nothing precedes it', () =>
    expect(inserted('c:\n  kind: report\n', ['c'], 'by', 'sales', order)).toBe('c:\n  by: sales\n  kind: report\n'))
  test('comes last where the order says nothing', () =>
    expect(inserted('people:\n  ana: Ana\n\nnext: 1\n', ['people'], 'ben', 'Ben')).toBe(
      'people:\n  ana: Ana\n  ben: Ben\n\nnext: 1\n',
    ))
  test('brings its lines in the indentation of its place', () =>
    expect(inserted('c:\n  d:\n    e: 1\n', ['c', 'd'], 'f', '\n  - x\n  - y')).toBe(
      'c:\n  d:\n    e: 1\n    f:\n      - x\n      - y\n',
    ))
  test('follows a text of several lines', () =>
    expect(inserted('c:\n  why: >\n    one\n    two\n\nd: 1\n', ['c'], 'by', 'x')).toBe(
      'c:\n  why: >\n    one\n    two\n  by: x\n\nd: 1\n',
    ))
  test('joins braces', () => expect(inserted('c: { a: 1 }\n', ['c'], 'b', '2')).toBe('c: { a: 1, b: 2 }\n'))
  test('opens an empty map', () => {
    expect(inserted('c: {}\nd: 1\n', ['c'], 'b', '2')).toBe('c:\n  b: 2\nd: 1\n')
    expect(inserted('c: # note\nd: 1\n', ['c'], 'b', '2')).toBe('c: # note\n  b: 2\nd: 1\n')
  })
  test('fills a key without value', () =>
    expect(inserted('c:\n  owner:\n', ['c'], 'owner', 'ana')).toBe('c:\n  owner: ana\n'))
  test('stands behind the dash in a list', () =>
    expect(inserted('l:\n  - date: x\n', ['l', 0], 'person', 'ana', ['person', 'date'])).toBe(
      'l:\n  - person: ana\n    date: x\n',
    ))
  test.each(['\n', '\r\n', '\r'])('keeps the line ends of the file: %j', end =>
    expect(inserted(`c:${end}  a: 1${end}`, ['c'], 'b', '2')).toBe(`c:${end}  a: 1${end}  b: 2${end}`),
  )
  test('needs a file that ends without line break no more than any other', () =>
    expect(inserted('a: 1', [], 'b', '2')).toBe('a: 1\nb: 2'))
  test('goes nowhere where text stands, or the key has a value', () => {
    expect(inserted('c: text\n', ['c'], 'b', '2')).toBeUndefined()
    expect(inserted('c:\n  b: 1\n', ['c'], 'b', '2')).toBeUndefined()
  })
})

describe('a removed entry', () => {
  test('takes its lines with it', () =>
    expect(removed('a:\n  b:\n    c: 1\n  d: 2\n', ['a', 'b'])).toBe('a:\n  d: 2\n'))
  test('leaves an empty map', () => expect(removed('a:\n  b: 1\nc: 2\n', ['a', 'b'])).toBe('a: {}\nc: 2\n'))
  test('leaves braces tidy', () => {
    expect(removed('a: { b: 1, c: 2 }\n', ['a', 'b'])).toBe('a: { c: 2 }\n')
    expect(removed('a: { b: 1, c: 2 }\n', ['a', 'c'])).toBe('a: { b: 1 }\n')
  })
  test('leaves the dash of its list', () =>
    expect(removed('l:\n  - a: 1\n    b: 2\n', ['l', 0, 'a'])).toBe('l:\n  - b: 2\n'))
})
