import type Fraction from 'fraction.js'
import type { VolumeGroup } from './commitments.ts'
import { larger, sum } from './exact.ts'
import { scale } from './periods.ts'

/** What is promised of a term a month, in items: of the whole or of all segments, whichever is more. */
export interface PromisedVolume {
  /** `undefined` where nothing is promised. */
  readonly monthly: Fraction | undefined
  /** One of the promises can't be counted. */
  readonly unknown: boolean
}

/** Of one segment only its own promises count. */
export function promisedVolume(
  all: readonly VolumeGroup[],
  term: string,
  segment: string | undefined,
  workdays: number | undefined,
): PromisedVolume {
  const groups = all.filter(group => group.term === term && (segment === undefined || group.segment === segment))
  const promises = groups.flatMap(({ promised, every, segment: own }) => {
    const factor = scale(every, 'month', workdays)
    return promised && factor ? [{ own, monthly: promised.mul(factor) }] : []
  })
  const ofWhole = promises.filter(({ own }) => own === undefined).map(({ monthly }) => monthly)
  const ofSegments = promises.filter(({ own }) => own !== undefined).map(({ monthly }) => monthly)
  return {
    monthly: promises.length === 0 ? undefined : larger(sum(ofWhole), sum(ofSegments)),
    unknown: promises.length < groups.length,
  }
}
