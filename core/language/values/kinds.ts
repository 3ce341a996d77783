import type Fraction from 'fraction.js'
import type { Node, Scalar } from '../../syntax/tree.ts'
import type { Amount } from '../agreement.ts'
import { say } from '../message.ts'
import { readDate, readHistoryPeriod, readHours, readHoursList } from './calendar-values.ts'
import { minorUnits } from './currency.ts'
import { anyDuration, lagUnits, readCadence, readDuration, wallClock } from './duration.ts'
import type { Figure, Percent, Rate } from './figure.ts'
import { nearest } from './nearest.ts'
import { readAmount, readCount, readMoney, readNumber } from './number.ts'
import { readPercent, readRate } from './percent.ts'
import { type Read, value, wrong } from './read.ts'
import type { Cadence, Duration, HistoryPeriod, Hours, IsoDate } from './time.ts'
import { readCurrency, readEmail, readText, readTimezone } from './word.ts'

/** What the schema's `x-value` can say, and what reading gives. */
export interface ValueTypes {
  id: string
  count: Fraction
  number: Fraction
  money: Figure
  amount: Amount
  percent: Percent
  rate: Rate
  duration: Duration
  lag: Duration
  length: Duration
  cadence: Cadence
  date: IsoDate
  hours: readonly Hours[]
  'history-period': HistoryPeriod
  version: string
  text: string
  prose: string
  currency: string
  timezone: string
  email: string
  path: string
  'language-version': number
}

export type ValueKind = keyof ValueTypes

/** What a value's reading depends on besides its text. */
export interface ReadingContext {
  /** The agreement's currency, if it states one that exists. */
  readonly currency: string | undefined
  /** The schema wants more than 0. */
  readonly positive: boolean
  /** The schema takes a number for text too. */
  readonly numberIsText: boolean
}

type Readers = { readonly [Kind in ValueKind]: (scalar: Scalar, context: ReadingContext) => Read<ValueTypes[Kind]> }

const readers: Readers = {
  // What an id names is looked up by the rules on names, which know the nearest one.
  id: ({ text }) =>
    text === '' ? wrong('wrong-type', say`There is no name here yet. Write one, or remove the line.`) : value(text),
  count: readCount,
  number: (scalar, { positive }) => {
    const read = readNumber(scalar)
    const misfit = 'value' in read && positive && read.value.lte(0)
    return misfit ? wrong('invalid-value', say`This number must be greater than 0.`) : read
  },
  money: (scalar, { currency, positive }) => readMoney(scalar, { currency, positive, digits: minorUnits(currency) }),
  amount: readAmount,
  percent: readPercent,
  rate: readRate,
  duration: scalar => readDuration(scalar, anyDuration),
  lag: scalar => readDuration(scalar, lagUnits),
  length: scalar => readDuration(scalar, wallClock),
  cadence: scalar => readCadence(scalar, nearest),
  date: readDate,
  hours: readHours,
  'history-period': readHistoryPeriod,
  version: ({ text }) =>
    text === ''
      ? wrong('wrong-type', say`There is no version here yet. Write one, such as 2026.10, or remove the line.`)
      : value(text),
  text: (scalar, { numberIsText }) =>
    numberIsText && typeof scalar.value === 'number' ? value(scalar.text) : readText(scalar),
  prose: scalar => readText(scalar),
  currency: readCurrency,
  timezone: readTimezone,
  email: readEmail,
  path: ({ text }) =>
    text.endsWith('.sla.yaml')
      ? value(text)
      : wrong('invalid-value', say`“${text}” is not the path of an agreement file. Write one that ends in .sla.yaml.`),
  'language-version': ({ text, style }) =>
    style === 'plain' && text === '1'
      ? value(1)
      : wrong('invalid-value', say`“${text}” is not a version of this language. Write 1.`, ['1']),
}

/** Reads a node as a kind of value; `undefined` for a map or list where a scalar belongs. */
export function readValue<Kind extends ValueKind>(
  kind: Kind,
  node: Node,
  context: ReadingContext,
): Read<ValueTypes[Kind]> | undefined {
  if (node.kind === 'scalar') return readers[kind](node, context)
  // Opening hours are the one value that can be a list.
  return kind === 'hours' && node.kind === 'list'
    ? (readHoursList(node) as Read<ValueTypes[Kind]> | undefined)
    : undefined
}
