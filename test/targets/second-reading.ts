/**
 * The funnel's maths a second time, written apart from the product: plain fractions of whole numbers, one loop for each
 * sentence. Only for single rates and one goal; it knows nothing of files.
 */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

export interface StageNumbers {
  readonly id: string
  readonly volume?: number
  /** A percent as it is written, without the sign: `8.0`. */
  readonly rate?: string
  readonly expanding?: boolean
}

export interface Reading {
  readonly plan: readonly (number | null)[]
  readonly required: readonly (number | null)[]
  readonly rate: readonly (number | null)[]
  /** Rule and place. */
  readonly findings: readonly string[]
}

const r = (n: bigint | number, d: bigint | number = 1): Ratio => ({ n: BigInt(n), d: BigInt(d) })
const mul = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d })
const div = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d, d: a.d * b.n })
const add = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const sub = (a: Ratio, b: Ratio): Ratio => add(a, { n: -b.n, d: b.d })
const compare = (a: Ratio, b: Ratio): number => Number(sub(a, b).n > 0n) - Number(sub(a, b).n < 0n)
const down = (a: Ratio): bigint => (a.n >= 0n ? a.n / a.d : -((-a.n + a.d - 1n) / a.d))
const up = (a: Ratio): bigint => -down({ n: -a.n, d: a.d })
const reduced = ({ n, d }: Ratio): Ratio => {
  let [a, b] = [n < 0n ? -n : n, d]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? r(0) : { n: n / a, d: d / a }
}
const double = (a: Ratio): number => {
  const { n, d } = reduced(a)
  return Number(n) / Number(d)
}

const percentOf = (text: string): Ratio => {
  const [whole = '', part = ''] = text.split('.')
  return r(BigInt(whole + part), 100n * 10n ** BigInt(part.length))
}
const halfOf = (text: string): Ratio => r(1, 200n * 10n ** BigInt(text.split('.')[1]?.length ?? 0))

export function read(stages: readonly StageNumbers[], customers: number): Reading {
  const volumes = stages.map(({ volume }) => (volume === undefined ? undefined : r(volume)))
  const rates = stages.map(({ rate }, i) => (rate === undefined || i === 0 ? undefined : percentOf(rate)))
  const plan = [...volumes]
  const backward = stages.map(() => false)
  for (let i = 1; i < stages.length; i++) {
    const [before, rate] = [plan[i - 1], rates[i]]
    if (plan[i] === undefined && before && rate) plan[i] = mul(before, rate)
  }
  for (let i = stages.length - 1; i > 0; i--) {
    const [here, rate] = [plan[i], rates[i]]
    if (plan[i - 1] === undefined && here && rate && rate.n > 0n) {
      plan[i - 1] = div(here, rate)
      backward[i - 1] = true
    }
  }
  const agree = stages.map(({ rate: text = '' }, i) => agreement(plan[i - 1], rates[i], volumes[i], text))
  const used = stages.map((_, i) => {
    const [before, here] = [plan[i - 1], plan[i]]
    const ratio = before && here && before.n > 0n ? div(here, before) : undefined
    if (i === 0) return undefined
    if (volumes[i] && volumes[i - 1] && rates[i] && agree[i] !== 'no' && ratio) return ratio
    return rates[i] ?? ratio
  })
  const need = stages.map((_, i) => {
    let product = r(1)
    for (const rate of used.slice(i + 1)) {
      if (rate === undefined) return undefined
      product = mul(product, rate)
    }
    return product.n === 0n ? undefined : div(r(customers), product)
  })
  return {
    plan: plan.map((v, i) => (v ? Number(backward[i] ? up(v) : down(v)) : null)),
    required: need.map(v => (v ? Number(up(v)) : null)),
    rate: used.map(v => (v ? double(v) : null)),
    findings: verdicts(stages, { volumes, rates, plan, agree, used, need }),
  }
}

function agreement(a: Ratio | undefined, rate: Ratio | undefined, b: Ratio | undefined, text: string) {
  if (!a || !rate || !b) return undefined
  const expected = mul(a, rate)
  if (down(expected) <= b.n && b.n <= up(expected)) return 'yes'
  const [low, high] = [mul(a, sub(rate, halfOf(text))), mul(a, add(rate, halfOf(text)))]
  return compare(low, b) <= 0 && compare(b, high) <= 0 ? 'rounded' : 'no'
}

interface Worked {
  readonly volumes: readonly (Ratio | undefined)[]
  readonly rates: readonly (Ratio | undefined)[]
  readonly plan: readonly (Ratio | undefined)[]
  readonly agree: readonly (string | undefined)[]
  readonly used: readonly (Ratio | undefined)[]
  readonly need: readonly (Ratio | undefined)[]
}

function verdicts(stages: readonly StageNumbers[], worked: Worked): readonly string[] {
  const { volumes, rates, plan, agree, used, need } = worked
  const found: string[] = []
  const at = (rule: string, i: number, key = '') => found.push(`${rule} funnel.stages.${stages[i]?.id}${key}`)
  const outOfRange = (i: number) => !stages[i]?.expanding && compare(rates[i] ?? r(0), r(1)) > 0
  const wrong = (i: number) => agree[i] === 'no' && !outOfRange(i)
  const placeOf = (i: number) => (volumes[i] ? '.volume' : '')

  for (let i = 1; i < stages.length; i++) {
    if (outOfRange(i)) at('rate-out-of-range', i, '.rate')
    if (agree[i] === 'rounded') at('rate-rounded', i, '.rate')
    if (used[i]?.n === 0n && need[i] && (need[i]?.n ?? 0n) > 0n)
      at('zero-rate', i, rates[i]?.n === 0n ? '.rate' : placeOf(i))
  }
  for (let i = 1; i < stages.length; i++) {
    if (!wrong(i)) continue
    at('funnel-mismatch', i, '.volume')
    const expected = mul(plan[i - 1] ?? r(0), rates[i] ?? r(0))
    const repaired = r(down(add(expected, r(1, 2))))
    const next = i + 1 < stages.length && wrong(i + 1)
    if (next && agreement(repaired, rates[i + 1], volumes[i + 1], stages[i + 1]?.rate ?? '') !== 'no') i++
  }
  for (let i = 1; i < stages.length; i++) {
    let j = i - 1
    while (j >= 0 && !plan[j]) j--
    const [here, before] = [plan[i], plan[j]]
    if (!here || !before || agree[i] === 'no' || compare(here, before) <= 0) continue
    let explained = false
    for (let k = j + 1; k <= i; k++) explained ||= stages[k]?.expanding === true || compare(rates[k] ?? r(0), r(1)) > 0
    if (!explained) at('funnel-grows', i, placeOf(i))
  }
  for (let i = 0; i < stages.length; i++)
    if (!plan[i] && !need[i] && (i === 0 || plan[i - 1] || need[i - 1])) at('stage-unknown', i)
  const last = stages.length - 1
  const [brought, wanted] = [plan[last], need[last]]
  if (brought && wanted && compare(brought, wanted) < 0) at('goal-shortfall', last)
  if (brought && wanted && wanted.n > 0n && compare(brought, mul(wanted, r(5, 4))) > 0) at('goal-surplus', last)
  return found.sort()
}
