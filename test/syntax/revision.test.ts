import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, deletion, insertion, replacement, type TextEdit } from '../../core/syntax/edit.ts'
import { Revision } from '../../core/syntax/revision.ts'

describe('a text through several changes', () => {
  const once = new Revision('one two three').with([replacement({ start: 4, end: 7 }, '2')])
  const twice = once.with([insertion(0, '0 '), deletion({ start: 4, end: 11 })])

  test('is what they make of it', () => {
    expect(once.text).toBe('one 2 three')
    expect(twice.text).toBe('0 one ')
  })

  test('knows all of them as edits of the original', () => {
    expect(twice.edits).toEqual([insertion(0, '0 '), deletion({ start: 4, end: 13 })])
    expect(applyEdits('one two three', twice.edits)).toBe(twice.text)
  })

  test('knows where what is left stood', () => {
    expect(once.toOriginal(once.text.indexOf('three'))).toBe(8)
    expect(once.toOriginal(once.text.indexOf('2'))).toBe(4)
    expect(twice.toOriginal(twice.text.indexOf('one'))).toBe(0)
  })

  test('has no edits while nothing has changed', () => expect(new Revision('one').edits).toEqual([]))
})

test('any changes one after the other are the same as all of them at once', () => {
  const change = fc.record({ at: fc.nat(30), length: fc.nat(5), text: fc.string({ maxLength: 4 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(change, { maxLength: 6 }), (original, changes) => {
      let text = original
      let revision = new Revision(original)
      for (const { at, length, text: written } of changes) {
        const start = Math.min(at, text.length)
        const edits: TextEdit[] = [replacement({ start, end: Math.min(start + length, text.length) }, written)]
        text = applyEdits(text, edits)
        revision = revision.with(edits)
      }
      expect(revision.text).toBe(text)
      expect(applyEdits(original, revision.edits)).toBe(text)
    }),
  )
})
