import { fixed, type Message, say } from '../message.ts'

const words: Readonly<Record<string, Message>> = {
  call: say`call`,
  voicemail: say`voicemail`,
  email: say`e-mail`,
  social: say`social message`,
  meeting: say`meeting`,
  message: say`text message`,
}

/** One touch by a channel, in words. */
export const channelWords = (channel: string): Message => words[channel] ?? fixed(channel)
