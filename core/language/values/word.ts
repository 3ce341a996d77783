import type { Scalar } from '../../syntax/tree.ts'
import { type Message, say } from '../message.ts'
import { currencies, isCurrency } from './currency.ts'
import { nearest } from './nearest.ts'
import { type Read, value, wrong } from './read.ts'

const idText = /^(?!x-)[a-z][a-z0-9-]{0,63}$/
const reserved = new Set(['null', 'true', 'false'])

export const isId = (text: string): boolean => idText.test(text) && !reserved.has(text)

/** Why a text can't be an id, and what to do. */
export function whyNoId(text: string): Message {
  if (/^[a-z][a-z0-9-]{64,}$/.test(text))
    return say`This id has ${String(text.length)} characters, and an id has at most 64. Choose a shorter one.`
  if (reserved.has(text))
    return say`“${text}” cannot be an id, because it has a meaning of its own in these files. Choose another word.`
  if (text.startsWith('x-'))
    return say`“${text}” cannot be an id, because keys that begin with x- are notes of your own. Choose one that begins otherwise.`
  const likely = asId(text)
  return likely === undefined
    ? say`“${text}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter.`
    : say`“${text}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter, such as ${likely}.`
}

/** The id that a text most likely stands for: `Calificación` → `calificacion`; `undefined` if nothing is left of it. */
export function asId(text: string): string | undefined {
  const id = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^x-/, '')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 64)
  const free = reserved.has(id) ? `${id}-id` : id
  return isId(free) ? free : undefined
}

/** Text in one language or another: names, titles, prose. Numbers and yes/no need quotes to be text. */
export function readText({ text, value: read, style, span }: Scalar): Read<string> {
  if (typeof read === 'string') return value(text)
  if (read === null && span.start === span.end)
    return wrong('wrong-type', say`There is no text here yet. Write some, or remove the line.`)
  if (style !== 'plain') return value(text)
  const quoted = JSON.stringify(text)
  return wrong(
    'wrong-type',
    say`“${text}” is read as a number or a switch, not as text. Put it in quotes: ${quoted}.`,
    [quoted],
  )
}

/** What people write for a currency where there is little doubt. */
const commonNames: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  r$: 'BRL',
}

export function readCurrency({ text }: Scalar): Read<string> {
  if (isCurrency(text)) return value(text)
  const meant = commonNames[text.toLowerCase()] ?? nearest(text.toUpperCase(), currencies)
  return meant === undefined
    ? wrong(
        'invalid-value',
        say`“${text}” is not a currency. Write its three-letter ISO 4217 code, such as EUR or USD.`,
      )
    : wrong(
        'invalid-value',
        say`“${text}” is not a currency code. Did you mean ${meant}? Codes have three capital letters.`,
        [meant],
      )
}

/** Asking the platform takes a while, and an agreement has one time zone that stays. */
const known = new Map<string, boolean>()

function isTimezone(name: string): boolean {
  const answer = known.get(name) ?? isKnownToPlatform(name)
  // Whoever types a name asks for each of its beginnings.
  if (known.size >= 100) known.clear()
  known.set(name, answer)
  return answer
}

function isKnownToPlatform(name: string): boolean {
  if (name.length > 100 || !/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false
  if (timezones().includes(name)) return true
  // Other names of the same zones, `Asia/Calcutta`. Only this loads all that the platform knows of dates.
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const timezones = (): readonly string[] => Intl.supportedValuesOf('timeZone')

/** An IANA time zone: `Europe/Madrid`. */
export function readTimezone({ text }: Scalar): Read<string> {
  if (isTimezone(text) && (text.includes('/') || text === 'UTC')) return value(text)
  const city = (zone: string) => zone.split('/').at(-1) ?? zone
  const zones = timezones()
  const meantCity = nearest(text.replace(/ /g, '_'), zones.map(city))
  const meant = nearest(text, zones) ?? zones.find(zone => city(zone) === meantCity)
  return meant === undefined
    ? wrong(
        'invalid-value',
        say`“${text}” is not a time zone. Write region and city, such as Europe/Madrid or America/New_York.`,
      )
    : wrong('invalid-value', say`“${text}” is not a time zone. Did you mean ${meant}?`, [meant])
}

export function readEmail({ text }: Scalar): Read<string> {
  return /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(text)
    ? value(text)
    : wrong(
        'invalid-value',
        say`“${text}” is not an e-mail address. Write one such as ana@example.com, or remove the line.`,
      )
}

/** One of a fixed list of words. */
export function readWord<Word extends string>(text: string, words: readonly Word[]): Read<Word> {
  const read = words.find(word => word === text)
  if (read !== undefined) return value(read)
  const meant = nearest(text, words)
  const list = words.join(', ')
  return meant === undefined
    ? wrong('invalid-value', say`“${text}” is not possible here. Write one of: ${list}.`)
    : wrong('invalid-value', say`“${text}” is not possible here. Did you mean ${meant}? Possible are: ${list}.`, [
        meant,
      ])
}
