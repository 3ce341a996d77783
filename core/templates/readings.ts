import Fraction from 'fraction.js'
import { type Message, say } from '../language/message.ts'
import { readValue, type ValueKind } from '../language/values/kinds.ts'
import { readWord } from '../language/values/word.ts'
import type { Scalar } from '../syntax/tree.ts'
import type { Region } from './answers.ts'

/** An answer as the language writes it, or what is wrong with it. */
export type Reading = { readonly answer: string } | { readonly problem: Message }

/** What people type is read as kindly as it can be: `400k`, `$400,000`, `60`. */
export const readAnswer = {
  name,
  choice: (text: string, words: readonly string[]): Reading => {
    const read = readWord(text.trim(), words)
    return 'value' in read ? { answer: read.value } : { problem: read.problem.message }
  },
  currency: (text: string): Reading => valueIn('currency', text),
  timezone: (text: string): Reading => valueIn('timezone', text),
  money: (text: string, currency: string | undefined): Reading => money(text, currency),
  share: (text: string): Reading => percent(text),
  rate: (text: string): Reading => percent(text),
  regions,
}

/** So long a name may be. */
const longest = 80

function name(text: string): Reading {
  const answer = text.trim().replace(/\s+/gu, ' ')
  if (answer === '') return { problem: say`A name is needed here.` }
  if (answer.length > longest)
    return { problem: say`That is longer than ${String(longest)} letters. Write a shorter name.` }
  if (/\p{Cc}|\{\{|\[\[/u.test(answer))
    return { problem: say`A name has neither {{ nor [[ nor control characters in it.` }
  return { answer }
}

/** As the language reads it; what it would suggest with certainty is taken. */
function valueIn(kind: ValueKind, written: string, currency?: string): Reading {
  const text = written.trim()
  const node: Scalar = {
    kind: 'scalar',
    span: { start: 0, end: text.length },
    style: 'plain',
    text,
    value: text,
    mended: false,
  }
  const read = readValue(kind, node, { currency, positive: true, numberIsText: true })
  if (read === undefined || 'value' in read) return { answer: text }
  const [meant] = read.problem.readings
  if (!read.problem.sure || meant === undefined) return { problem: read.problem.message }
  const again = meant === text ? undefined : valueIn(kind, meant, currency)
  return again === undefined || 'problem' in again ? { problem: read.problem.message } : again
}

/** An amount above 0 that a sheet of paper could hold. */
function money(text: string, currency: string | undefined): Reading {
  const read = valueIn('money', text, currency)
  if ('problem' in read) return read
  const amount = Number(read.answer)
  if (amount > 1e13)
    return { problem: say`That is more than any company earns. Write an amount below 10 000 000 000 000.` }
  return read
}

const mostDigits = 6

/** More than 0% and at most 100%. `60` is 60%. */
function percent(text: string): Reading {
  const typed = text.trim().replace(',', '.')
  const read = valueIn('percent', /^\d+(?:\.\d+)?$/.test(typed) && Number(typed) >= 1 ? `${typed}%` : typed)
  if ('problem' in read) return read
  const plain = read.answer.replace(/\s*%$/, '')
  const number = Number(plain)
  if (number <= 0) return { problem: say`At 0% nothing would ever come out of it. Write a percent above 0%.` }
  if (number > 100) return { problem: say`More than 100% is more than there is. Write a percent up to 100%.` }
  if ((plain.split('.')[1] ?? '').length > mostDigits)
    return { problem: say`Nobody knows a rate that precisely. Write it with fewer digits behind the point.` }
  return { answer: `${plain}%` }
}

const mostRegions = 8

function regions(text: string): Reading {
  const read = regionsIn(text)
  if (read === undefined)
    return {
      problem: say`Write each region with its part of the revenue and commas between them, such as North 60%, South 40%.`,
    }
  if (read.length < 2 || read.length > mostRegions)
    return {
      problem: say`Write from two to ${String(mostRegions)} regions. With one, choose another kind of business.`,
    }
  for (const { name: region, share } of read) {
    const [named, part] = [name(region), percent(share)]
    if ('problem' in named) return named
    if ('problem' in part) return part
  }
  if (new Set(read.map(region => region.name.toLowerCase())).size < read.length)
    return { problem: say`Two regions have the same name.` }
  const sum = read.reduce((all, { share }) => all.add(new Fraction(share.replace('%', ''))), new Fraction(0))
  if (!sum.equals(100)) return { problem: say`The parts make ${`${sum.toString(6)}%`} together. They must make 100%.` }
  return { answer: read.map(region => `${region.name} ${region.share}`).join(', ') }
}

/** `North 60%, South 40%`; `undefined` if a part is missing somewhere. */
export function regionsIn(text: string): readonly Region[] | undefined {
  const parts = text.split(/[,;]\s+|;/).filter(part => part.trim() !== '')
  const read = parts.map(part => /^\s*(.+?)[\s:=]+(\d+(?:[.,]\d+)?)\s*%?\s*$/u.exec(part))
  const found = read.flatMap(match =>
    match?.[1] && match[2] ? [{ name: match[1].trim(), share: `${match[2].replace(',', '.')}%` }] : [],
  )
  return found.length < read.length || found.length === 0 ? undefined : found
}
