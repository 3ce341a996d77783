import { describe, expect, test } from 'vitest'
import { sentenceText } from '../../core/documents/sentences.ts'
import { snapshotOf } from './telling.ts'

/** The sentence of a commitment by Sales with these lines. */
function sentence(lines: string, more = ''): string | undefined {
  const commitment = lines
    .trim()
    .split('\n')
    .map(line => `    ${line.trim()}\n`)
    .join('')
  const text = `sla: 1
currency: USD
teams:
  marketing: {}
  sales: {}
people:
  ben: Ben
definitions:
  mql: Someone who asked for a demo.
  contact: Someone who left an address.
  customer: Someone who signed.
  ready:
    name: Lead qualified by Sales
    meaning: Someone who can buy.
segments:
  smb:
    name: Small shops
reports:
  speed:
    title: Time to the first call
    every: week
${more}
commitments:
  promise:
${commitment}`
  return sentenceText(snapshotOf(text), 'promise')
}

describe('a volume', () => {
  test('is an amount of a term every so often', () => {
    expect(sentence('by: marketing\nkind: volume\nof: contact\ncount: 250\nevery: month')).toBe(
      'Marketing delivers 250 contacts every month',
    )
  })
  test('has the period of the goals where it says none', () => {
    expect(sentence('by: marketing\nkind: volume\nof: mql\ncount: 2500', 'goals:\n  period: quarter')).toBe(
      'Marketing delivers 2,500 MQLs every quarter',
    )
  })
  test('can be worth an amount of money', () => {
    expect(sentence('by: marketing\nkind: volume\nof: contact\nvalue: 72000\nevery: two weeks')).toBe(
      'Marketing delivers contacts worth $72,000 every two weeks',
    )
  })
})

describe('a response', () => {
  test('is a time and for how many of them', () => {
    expect(sentence('by: sales\nkind: response\nof: mql\nwithin: 5 business minutes\nat-least: 95%')).toBe(
      'Sales contacts each MQL within 5 business minutes, for 95% of them',
    )
  })
  test('says what starts and what stops the clock, where that is stated', () => {
    expect(sentence('by: sales\nkind: response\nof: mql\nwithin: 1 day\nstarts: creation\nstops: conversation')).toBe(
      'Sales talks with each MQL within 1 day of its creation',
    )
    expect(sentence('by: sales\nkind: response\nof: mql\nwithin: 1 day\nstarts: handoff\nstops: attempt')).toBe(
      'Sales tries to reach each MQL within 1 day of the hand-off',
    )
  })
  test('can be about one segment', () => {
    expect(sentence('by: sales\nkind: response\nof: mql\nwithin: 1 day\nsegment: smb')).toBe(
      'Sales contacts each MQL in Small shops within 1 day',
    )
  })
})

describe('a follow-up', () => {
  test('is a number of touches within a time', () => {
    expect(
      sentence('by: sales\nkind: follow-up\nof: contact\ntouches: { call: 6, email: 3 }\nwithin: 15 business days'),
    ).toBe('Sales makes 9 touches with each contact within 15 business days before giving up')
  })
  test('believes a total that is stated', () => {
    expect(sentence('by: sales\nkind: follow-up\nof: contact\ntotal: 12')).toBe(
      'Sales makes 12 touches with each contact before giving up',
    )
  })
})

describe('other kinds', () => {
  test('a conversion turns a share of one into another', () => {
    expect(sentence('by: sales\nkind: conversion\nof: ready\ninto: customer\nrate: 8%\nevery: month')).toBe(
      'Sales turns 8% of leads qualified by Sales into customers every month',
    )
  })
  test('feedback returns what is rejected', () => {
    expect(sentence('by: sales\nkind: feedback\nof: contact\nwithin: 3 business days')).toBe(
      'Sales returns each rejected contact with a reason within 3 business days',
    )
  })
  test('feedback gives reasons for more than rejection', () => {
    expect(sentence('by: sales\nkind: feedback\nof: contact\nwithin: 3 days\noutcomes: [lost, won]')).toBe(
      'Sales gives the reason for each lost and won contact within 3 days',
    )
  })
  test('a report has the name and the rhythm that it is declared with', () => {
    expect(sentence('by: sales\nkind: report\nreport: speed')).toBe(
      'Sales delivers the report “Time to the first call” every week',
    )
  })
  test('a custom one has its statement and its number', () => {
    expect(
      sentence(
        'by: marketing\nkind: custom\nstatement: Writes about [[customer|happy ones]].\ntarget: 2\nunit: cases\nevery: month',
      ),
    ).toBe('Marketing – Writes about happy ones: 2 cases every month')
  })
})

describe('what is missing stands as a placeholder', () => {
  test.each([
    ['kind: volume', '… delivers … …'],
    ['by: sales\nkind: response\nof: mql', 'Sales contacts each MQL within …'],
    ['by: sales\nkind: response\nof: mql\nwithin: soon', 'Sales contacts each MQL within …'],
    ['by: sales\nkind: follow-up', 'Sales makes … touches with each … before giving up'],
    ['by: sales', 'Sales promises …'],
  ])('%j', (lines, expected) => {
    expect(sentence(lines)).toBe(expected)
  })
})

test('there is no sentence for a commitment that is not there', () => {
  expect(sentenceText(snapshotOf('sla: 1'), 'promise')).toBeUndefined()
})

test('a sentence and its numbers are written as the agreement’s language writes them', () => {
  expect(
    sentence('by: marketing\nkind: volume\nof: contact\nvalue: 72000\nevery: month', 'language: es')?.replace(
      /\s/g,
      ' ',
    ),
  ).toBe('Marketing entrega contacts por valor de 72.000 US$ cada mes')
})
