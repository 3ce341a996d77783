import type { ComponentChild } from 'preact'
import type { TouchView } from '../model.ts'

/** Beyond this many, marks say no more than their number does. */
const mostMarks = 24

/** The touches of a follow-up drawn one by one, told apart by shape as well as by word. */
export function Touches({ of }: { readonly of: readonly TouchView[] }) {
  if (of.length === 0) return null
  return (
    <ul class="touches">
      {of.map(({ channel, count, text }) => (
        <li key={channel}>
          <Marks channel={channel} count={Math.min(count, mostMarks)} />
          {text}
        </li>
      ))}
    </ul>
  )
}

const shapes: Readonly<Record<string, ComponentChild>> = {
  call: <circle cx="6" cy="6" r="4.5" class="full" />,
  voicemail: <circle cx="6" cy="6" r="3.75" class="ring" />,
  email: <rect x="2" y="2.5" width="8" height="7" rx="1" class="full" />,
  social: <path d="M6 1 11 6 6 11 1 6Z" class="full" />,
  meeting: <rect x="2" y="2.5" width="8" height="7" rx="1" class="ring" />,
  message: <path d="M6 1.5 11 10.5H1Z" class="full" />,
}

function Marks({ channel, count }: { readonly channel: string; readonly count: number }) {
  return (
    <svg width={count * 12} height="12" viewBox={`0 0 ${count * 12} 12`} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <g key={index} transform={`translate(${index * 12} 0)`}>
          {shapes[channel] ?? shapes.call}
        </g>
      ))}
    </svg>
  )
}
