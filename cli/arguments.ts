import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Message, say } from '../core/language/message.ts'
import { isRealDate } from '../core/language/values/calendar-values.ts'
import { nearest } from '../core/language/values/nearest.ts'
import { UsageError } from './usage.ts'

type Options = NonNullable<ParseArgsConfig['options']>

type Arguments<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>

/** `util.parseArgs` with messages for people and the nearest option suggested. */
export function readArguments<const T extends Options>(args: readonly string[], options: T): Arguments<T> {
  for (const arg of args) {
    if (arg === '--') break
    const name = /^--([^=]+)/.exec(arg)?.[1]
    if (name !== undefined && !(name in options)) throw unknownOption(name, Object.keys(options))
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(plainWords(error))
  }
}

function unknownOption(name: string, known: readonly string[]): UsageError {
  const meant = nearest(name, known)
  return new UsageError(
    meant === undefined
      ? say`There is no option ${`--${name}`}.`
      : say`There is no option ${`--${name}`}. Did you mean ${`--${meant}`}?`,
  )
}

function plainWords(error: unknown): Message {
  const text = error instanceof Error ? error.message : String(error)
  const option = /'(?:-\w, )?(-{1,2}[\w-]+)/.exec(text)?.[1]
  if (option === undefined) return say`An option is not used as it should be.`
  if (text.includes('argument missing') || text.includes('ambiguous')) return say`${option} needs a value behind it.`
  if (text.includes('does not take an argument')) return say`${option} takes no value.`
  return text.includes('Unknown option')
    ? say`There is no option ${option}.`
    : say`${option} is not used as it should be.`
}

/** Refuses what stands behind a command that takes options only. */
export function takesNothing(command: string, positionals: readonly string[]): void {
  const [stray] = positionals
  if (stray !== undefined) throw new UsageError(say`sla ${command} takes no “${stray}”.`)
}

/** The value of an option that takes one of several words. */
export function oneOf<const Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find(candidate => candidate === value)
  if (word !== undefined) return word
  throw new UsageError(say`${`--${option} ${value}`}: possible are ${words.join(', ')}.`)
}

/** The day that `--today` names. */
export function dayOf(text: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (isRealDate(Number(year), Number(month), Number(day))) return text
  throw new UsageError(say`--today ${text}: write a day as year-month-day, such as 2026-11-21.`)
}
