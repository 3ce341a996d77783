import type { Commitment } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import { channelWords } from '../../language/values/channel-words.ts'
import type { TouchView } from '../model.ts'
import type { Telling } from '../telling.ts'

const several: Readonly<Record<string, string>> = {
  call: english('calls'),
  voicemail: english('voicemails'),
  email: english('e-mails'),
  social: english('social messages'),
  meeting: english('meetings'),
  message: english('text messages'),
}

/** A channel in words. */
export const oneTouch = (telling: Telling, channel: string): string => telling.format.words(channelWords(channel))

/** The touches of a follow-up, channel by channel in the file's order. */
export function touchesOf(telling: Telling, { touches }: Commitment): readonly TouchView[] {
  return [...(touches.value ?? [])].flatMap(([channel, { value }]) => {
    if (value === undefined) return []
    const amount = value.valueOf()
    const name = amount === 1 ? oneTouch(telling, channel) : telling.label(several[channel] ?? channel)
    return [{ channel, count: amount, text: `${telling.format.number(amount)} ${name}` }]
  })
}
