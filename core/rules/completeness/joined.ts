import { joined, type Message, say } from '../../language/message.ts'

/** `a, b and c` */
export function joinedWithAnd(messages: readonly Message[]): Message {
  const last = messages.at(-1)
  if (last === undefined || messages.length === 1) return last ?? say``
  return say`${joined(messages.slice(0, -1), ', ')} and ${last}`
}
