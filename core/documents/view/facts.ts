import type { Field } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import type { Cadence } from '../../language/values/time.ts'
import type { Fact } from '../model.ts'
import { number, type Part, type Phrase } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/** What is written in a field under a label; nothing if it isn't written, a placeholder if it can't be read. */
export function statedFact<T>(
  telling: Telling,
  key: string,
  label: string,
  field: Field<T> | undefined,
  write: (value: T) => string | readonly Part[],
): readonly Fact[] {
  if (field?.node === undefined) return []
  const written = field.value === undefined ? undefined : write(field.value)
  const value = typeof written === 'object' ? written : [telling.stated(field, () => written ?? '')]
  return [{ key, label: telling.label(label), value, computed: false, source: telling.source(field.path) }]
}

/** What was worked out, with the path under which it says how; nothing where it could not be. */
export function computedFact(
  telling: Telling,
  key: string,
  label: string | Phrase,
  amount: unknown,
  write: (amount: number) => string,
  path: string,
): readonly Fact[] {
  if (typeof amount !== 'number') return []
  const value = [number(write(amount))]
  const words = typeof label === 'string' ? telling.label(label) : telling.words(label)
  return [{ key, label: words, value, computed: true, how: telling.how.of(path), source: undefined }]
}

const periods: Readonly<Record<Cadence, string>> = {
  day: english('a day'),
  'business day': english('a business day'),
  week: english('a week'),
  'two weeks': english('in two weeks'),
  month: english('a month'),
  quarter: english('a quarter'),
  'half year': english('in half a year'),
  year: english('a year'),
}

/** “a month”, for what belongs to a period. */
export const perPeriod = (telling: Telling, cadence: Cadence | undefined): string =>
  cadence === undefined ? '' : telling.label(periods[cadence])
