import type { Commitment } from '../../language/agreement.ts'
import type { TouchView } from '../model.ts'
import type { Telling } from '../telling.ts'

const one: Readonly<Record<string, string>> = {
  call: 'call',
  voicemail: 'voicemail',
  email: 'e-mail',
  social: 'social message',
  meeting: 'meeting',
  message: 'text message',
}
const several: Readonly<Record<string, string>> = {
  call: 'calls',
  voicemail: 'voicemails',
  email: 'e-mails',
  social: 'social messages',
  meeting: 'meetings',
  message: 'text messages',
}

/** A channel in words. */
export const oneTouch = (telling: Telling, channel: string): string => telling.label(one[channel] ?? channel)

/** The touches of a follow-up, channel by channel in the file's order. */
export function touchesOf(telling: Telling, { touches }: Commitment): readonly TouchView[] {
  return [...(touches.value ?? [])].flatMap(([channel, { value }]) => {
    if (value === undefined) return []
    const amount = value.valueOf()
    const name = amount === 1 ? oneTouch(telling, channel) : telling.label(several[channel] ?? channel)
    return [{ channel, count: amount, text: `${telling.format.number(amount)} ${name}` }]
  })
}
