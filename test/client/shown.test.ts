import { describe, expect, test } from 'vitest'
import { afterView, goodIn, noticeOf, type Shown } from '../../client/preview/shown.ts'
import { viewOf } from '../../core/documents/view.ts'
import { worded } from '../../core/language/message.ts'
import { wordingFor } from '../../core/language/wording.ts'
import { Snapshot } from '../../core/snapshot.ts'

const viewOfText = (text: string) => viewOf(new Snapshot(text, { today: '2026-11-21' }))
const good = viewOfText('sla: 1\ntitle: Good')
const better = viewOfText('sla: 1\ntitle: Better')
const broken = viewOfText('sla: 1\ntitle: [')
/** What the notice says, in the language of what is shown. */
function told(shown: Shown): string | undefined {
  const notice = noticeOf(shown)
  return notice && worded(notice.text, wordingFor(notice.language))
}

const nothing: Shown = { view: undefined, behind: undefined }

describe('the preview', () => {
  test('shows the latest view', () => {
    expect(afterView(afterView(nothing, good), better)).toEqual({ view: better, behind: undefined })
  })
  test('keeps the last good one while the text can’t be read, and says so', () => {
    const shown = afterView(afterView(nothing, good), broken)
    expect(shown.view).toBe(good)
    expect(told(shown)).toMatch(/^Out of date: \d+ errors?$/)
    expect(noticeOf(shown)?.first?.severity).toBe('error')
  })
  test('takes the notice away once the text can be read again', () => {
    const shown = afterView(afterView(afterView(nothing, good), broken), better)
    expect(shown.view).toBe(better)
    expect(noticeOf(shown)).toBeUndefined()
  })
  test('shows what can be read where there never was a good one', () => {
    const shown = afterView(nothing, broken)
    expect(shown.view).toBe(broken)
    expect(told(shown)).toMatch(/^Incomplete: /)
    expect(goodIn(shown)).toBeUndefined()
  })
  test('has nothing to notice while nothing is shown', () => {
    expect(noticeOf(nothing)).toBeUndefined()
  })
})

test('one error is one error', () => {
  expect(told({ view: good, behind: { ...broken, errors: 1 } })).toBe('Out of date: 1 error')
  expect(told({ view: good, behind: { ...broken, errors: 2 } })).toBe('Out of date: 2 errors')
})

test('the notice speaks the language of the agreement', () => {
  const spanish = viewOfText('sla: 1\ntitle: Bueno\nlanguage: es')
  expect(told({ view: spanish, behind: { ...broken, errors: 2 } })).toBe('Desactualizado: 2 errores')
})
