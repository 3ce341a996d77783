import type { Lever } from '../../../core/documents/what-if/lever.ts'
import { materialOf, Reader } from '../../../core/documents/what-if/material.ts'
import { editsFor, type Suppositions, supposedOf } from '../../../core/documents/what-if/suppositions.ts'
import { Experiment, type WhatIf } from '../../../core/documents/what-if/what-if.ts'
import { Snapshot, type Surroundings } from '../../../core/snapshot.ts'
import { applyEdits } from '../../../core/syntax/edit.ts'
import { parse } from '../../../core/syntax/parse.ts'

/** An agreement to try numbers out on, as it reaches the page: by way of JSON. */
export function experimentOn(text: string, surroundings?: Surroundings): Experiment {
  const snapshot = new Snapshot(text, { today: '2026-11-21' }, surroundings)
  return new Experiment(new Reader(JSON.parse(JSON.stringify(materialOf(snapshot)))))
}

export const tried = (text: string, suppositions: Suppositions, follow = true): WhatIf =>
  experimentOn(text).suppose(suppositions, follow)

/** The text with what is supposed written into it. */
export const written = (text: string, suppositions: Suppositions, follow = true): string =>
  applyEdits(text, tried(text, suppositions, follow).edits)

/** The text with one number written into it, and nothing that follows. */
export function writtenAlone(text: string, lever: Lever, digits: string): string {
  return applyEdits(text, editsFor(parse(text), supposedOf([lever], { [lever.key]: digits })))
}

/** A small agreement whose numbers agree: 2,500 visits, 250 contacts, 20 customers, of which 12 are needed. */
export const small = `sla: 1
currency: EUR
goals:
  period: month
  revenue: 400000        # of the whole company
  marketing-share: 60%
  average-deal: 20000
  customers: 12
definitions: { visit: A visit., contact: A contact., customer: A customer. }
funnel:
  stages:
    visit: { volume: 2500 }
    contact: { rate: "10%", volume: 250 }   # both
    customer: { rate: 8 %, volume: 20 }
commitments:
  leads: { by: marketing, kind: volume, of: contact, count: 250, every: month }
`
