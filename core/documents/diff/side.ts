import type Fraction from 'fraction.js'
import type { Agreement } from '../../language/agreement.ts'
import { rootShape } from '../../language/shape.ts'
import type { Snapshot } from '../../snapshot.ts'
import { monthsOf } from '../../targets/periods.ts'
import { Telling } from '../telling.ts'
import { emptyAt, type Section, saidAt } from './said.ts'

/** One of the two agreements that are compared. */
export interface Side {
  readonly snapshot: Snapshot
  readonly agreement: Agreement
  /** Its names as they are shown. */
  readonly telling: Telling
  readonly said: Section
}

export function sideOf(snapshot: Snapshot): Side {
  const { root, values, agreement } = snapshot
  const said = root && saidAt(root, rootShape, [], values)
  return {
    snapshot,
    agreement,
    telling: new Telling(snapshot),
    said: said?.kind === 'section' ? said : emptyAt(rootShape, []),
  }
}

export interface Sides {
  readonly before: Side
  readonly after: Side
}

/** Both sides count in money, and not in the same. */
export function currencyChanged({ before, after }: Sides): boolean {
  const [old, now] = [before, after].map(({ agreement }) => agreement.currency.value)
  return old !== undefined && now !== undefined && old !== now
}

/** Whose period an amount is counted in. */
export type Counted = 'goals' | 'funnel'

/** What an amount comes to in a month; itself where its period isn't known. */
export function aMonth({ snapshot }: Side, counted: Counted, amount: Fraction): Fraction {
  const { periods } = snapshot.targets
  const cadence = periods[counted]
  const months = cadence && monthsOf(cadence, periods.workdays)
  return months === undefined ? amount : amount.div(months)
}
