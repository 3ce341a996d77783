import type { Message } from '../message.ts'

/** What reading a value gives: the value, or what is wrong with its text. */
export type Read<T> = { readonly value: T } | { readonly problem: ValueProblem }

export interface ValueProblem {
  readonly rule: 'wrong-type' | 'invalid-value' | 'percent-needed'
  readonly message: Message
  /** Texts that could stand in its place, the likeliest first. */
  readonly readings: readonly string[]
  /** The first reading is the only one that makes sense. */
  readonly sure: boolean
}

export const value = <T>(read: T): Read<T> => ({ value: read })

export const wrong = (
  rule: ValueProblem['rule'],
  message: Message,
  readings: readonly string[] = [],
  sure = readings.length === 1,
): { readonly problem: ValueProblem } => ({ problem: { rule, message, readings, sure } })
