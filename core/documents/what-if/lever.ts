import { isRange, type Rate } from '../../language/values/figure.ts'
import type { Path } from '../../syntax/tree.ts'
import type { Source } from '../model.ts'

/** A number of the agreement that can be supposed to be another. */
export interface Lever {
  /** The dotted path of what it stands for; of a range with its end: `funnel.stages.mql.rate low`. */
  readonly key: string
  readonly path: Path
  readonly kind: 'count' | 'money' | 'percent'
  /** Which number of a range; absent for single numbers. */
  readonly end?: 'low' | 'high' | undefined
  readonly label: string
  /** As the file has it, in plain digits: `400000`, `8` for `8%`. */
  readonly amount: string
  /** The same as people read it: `$400,000`, `8%`. */
  readonly shown: string
  /** What stands behind the number: `%`, `USD`; nothing for counts. */
  readonly unit: string
  readonly scale: Scale
  /** Digits behind the point that can be written. */
  readonly places: number
  /** Over 100% makes sense here. */
  readonly grows: boolean
  /** 0 makes no sense here. */
  readonly positive: boolean
  /** It isn't in the file: what counts in its place was assumed. */
  readonly assumed: boolean
  /** Why it can't be changed here: a sentence for people. */
  readonly fixed: string | undefined
  readonly source: Source | undefined
}

/** Levers that belong together: the goals, the funnel, a segment. */
export interface LeverGroup {
  readonly key: string
  readonly title: string
  readonly levers: readonly Lever[]
}

/** What a slider runs over. The lever's own amount lies on it. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** From nothing to somewhat over double, in steps of about a fiftieth; shares of a whole end at 100. */
export function scaleFor(amount: number, { kind, grows }: Pick<Lever, 'kind' | 'grows'>): Scale {
  const magnitude = amount > 0 ? 10 ** Math.floor(Math.log10(amount)) : kind === 'percent' ? 1 : 10
  const leading = amount / magnitude
  const fine = magnitude / (leading < 2 ? 50 : leading < 5 ? 20 : 10)
  const step = kind === 'count' ? Math.max(1, Math.round(fine)) : rounded(fine)
  // The amount itself is one of the slider's steps.
  const low = rounded(amount % step)
  const end = amount > 0 ? amount * 2.5 : magnitude * 10
  const most = kind === 'percent' && !grows ? Math.max(100, amount) : Number.POSITIVE_INFINITY
  return { low, high: rounded(Math.min(low + Math.ceil((end - low) / step) * step, most)), step }
}

/** Without the dust that floats leave behind. */
const rounded = (amount: number) => Number(amount.toPrecision(12))

/** The ends of a rate in plain digits of percent; one for a single rate. */
export function percentEnds(
  rate: Rate,
): readonly { readonly end: 'low' | 'high' | undefined; readonly share: number }[] {
  const [low, high] = [rate.low.exact.valueOf(), rate.high.exact.valueOf()]
  return isRange(rate)
    ? [
        { end: 'low', share: low },
        { end: 'high', share: high },
      ]
    : [{ end: undefined, share: low }]
}

/** Digits of a percent that anybody would write. */
const percentPlaces = 4

/** How many digits behind the point a lever of this kind takes. */
export const placesOf = (kind: Lever['kind'], currencyDigits: number): number =>
  kind === 'count' ? 0 : kind === 'money' ? currencyDigits : percentPlaces

/**
 * What a person typed into a lever's field as the digits to write, `undefined` if the language can't take it here.
 * A comma counts as the point.
 */
export function digitsFor({ places, positive, kind, grows }: Lever, typed: string): string | undefined {
  const bare = (kind === 'percent' ? typed.replace('%', '') : typed).trim()
  const plain = places < 3 ? withoutGroups(bare) : bare
  const [, whole = '', part = ''] = /^(\d{1,15})(?:[.,](\d*))?$/.exec(plain) ?? []
  if (whole === '' || part.length > places) return undefined
  const decimals = part.replace(/0+$/, '')
  const digits = `${whole.replace(/^0+(?=\d)/, '')}${decimals === '' ? '' : `.${decimals}`}`
  const amount = Number(digits)
  if (positive && amount === 0) return undefined
  return kind === 'percent' && !grows && amount > 100 ? undefined : digits
}

/** Thousands as the page shows them, `400,000` or `400.000`: three digits behind a mark are no decimals here. */
function withoutGroups(typed: string): string {
  const { groups } =
    /^(?<whole>[1-9]\d{0,2}(?<mark>[.,\s])\d{3}(?:\k<mark>\d{3})*)(?<part>(?!\k<mark>)[.,]\d*)?$/.exec(typed) ?? {}
  return groups === undefined ? typed : `${groups.whole?.replace(/\D/g, '')}${groups.part ?? ''}`
}
