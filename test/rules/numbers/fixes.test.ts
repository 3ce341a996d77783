import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../targets/computing.ts'
import { fix, fixesOf } from './numbers.ts'

const goalsAndSegments = (figures: readonly string[], segments: readonly string[]) =>
  `goals:\n  period: month\n${figures.map(figure => `  ${figure}\n`).join('')}segments:\n${segments.map(segment => `  ${segment}\n`).join('')}`

describe('a deal of the whole that some segments inherit', () => {
  const text = goalsAndSegments(
    ['revenue: 200000', 'marketing-share: 100%', 'average-deal: 23000'],
    ['smb: { revenue-share: 60%, average-deal: 6000 }', 'enterprise: { revenue-share: 40% }'],
  )
  test('is set to what the others have, because the weighted one moves along with it', () => {
    expect(fix(text)).toContain('average-deal: 6000\nsegments')
    expect(findingsOf(fix(text))).toEqual([])
  })
})

test('a rate of the whole that some segments inherit is set to what the others have', () => {
  const text = `funnel:
  period: month
  stages:
    lead: {}
    customer: { rate: 9% }
${goalsAndSegments(
  ['revenue: 200000', 'marketing-share: 100%', 'average-deal: 5000'],
  [
    'smb: { revenue-share: 50%, rates: { customer: 4% } }',
    'mid: { revenue-share: 25%, rates: { customer: 2% } }',
    'enterprise: { revenue-share: 25% }',
  ],
)}`
  expect(fix(text)).toContain('customer: { rate: 3% }')
  expect(findingsOf(fix(text))).toEqual([])
})

test('a deal whose change would contradict the stated customers is not offered', () => {
  const text = goalsAndSegments(
    ['revenue: 100000', 'marketing-share: 100%', 'average-deal: 9000', 'customers: 18'],
    ['smb: { revenue-share: 60%, average-deal: 5000 }', 'enterprise: { revenue-share: 40%, average-deal: 6800 }'],
  )
  expect(fix(text)).toContain('average-deal: 5592')
  const inherited = goalsAndSegments(
    ['revenue: 100000', 'marketing-share: 100%', 'average-deal: 9000', 'customers: 17'],
    ['smb: { revenue-share: 60%, average-deal: 5000 }', 'enterprise: { revenue-share: 40% }'],
  )
  expect(fixesOf(inherited)).toEqual([])
})

test('customers from which a missing share is solved are set only where that repairs them', () => {
  const text = goalsAndSegments(
    ['revenue: 100000', 'average-deal: 1000', 'customers: 40'],
    ['smb: { revenue-share: 50%, marketing-share: 80% }', 'enterprise: { revenue-share: 50% }'],
  )
  expect(fixesOf(text)).toEqual([])
  const stated = text.replace('  average-deal', '  marketing-share: 40%\n  average-deal')
  expect(fix(stated)).toContain('customers: 60')
})

test('a promised rate is never set above 100%', () => {
  const text = `funnel:
  period: month
  stages:
    lead: {}
    contact: { rate: 300%, expanding: true }
commitments:
  widen: { by: sales, owner: ben, kind: conversion, of: lead, into: contact, rate: 90% }
`
  expect(fixesOf(text)).toEqual([])
})
