import type { ComponentChild } from 'preact'
import type { MonthView, TrackView } from '../model.ts'

export interface StripMark {
  /** Days from the first day of the first month. */
  readonly at: number
  readonly kind: TrackView['kind'] | 'once'
  readonly strong: boolean
}

interface StripProperties {
  readonly months: readonly MonthView[]
  readonly inForce: readonly [number, number]
  readonly today: number | undefined
  readonly marks: readonly StripMark[]
  /** Too often for marks: a band. */
  readonly daily: boolean
}

/** Equally wide months, each as long as it is: told by words elsewhere. */
export function Strip({ months, inForce: [from, to], today, marks, daily }: StripProperties) {
  const at = (day: number) => percent(shareAt(months, day + 0.5))
  const [start, end] = [shareAt(months, from), shareAt(months, to + 1)]
  return (
    <svg class="strip" width="100%" height="100%" aria-hidden="true">
      <rect class="force" x={percent(start)} y="0" width={percent(end - start)} height="100%" />
      {months.slice(1).map(({ name }, index) => (
        <line
          key={name}
          class="month"
          x1={percent((index + 1) / months.length)}
          x2={percent((index + 1) / months.length)}
          y1="0"
          y2="100%"
        />
      ))}
      {daily ? (
        <rect
          class="daily"
          x={percent(start)}
          y="50%"
          width={percent(end - start)}
          height="4"
          transform="translate(0 -2)"
        />
      ) : null}
      {today === undefined ? null : <line class="today" x1={at(today)} x2={at(today)} y1="0" y2="100%" />}
      {marks.map((mark, index) => (
        <svg
          key={index}
          x={at(mark.at)}
          y="50%"
          overflow="visible"
          aria-hidden="true"
          class={today !== undefined && mark.at < today ? 'past' : undefined}
        >
          {shapes[mark.strong ? 'strong' : mark.kind]}
        </svg>
      ))}
    </svg>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Where a day lies between the beginning of the first month and the end of the last. */
function shareAt(months: readonly MonthView[], day: number): number {
  const index = months.findLastIndex(({ start }) => start <= day)
  const month = months[index]
  if (month === undefined) return 0
  return Math.min((index + (day - month.start) / month.days) / months.length, 1)
}

/** Told apart by shape as well as by their row's words. */
const shapes: Readonly<Record<StripMark['kind'] | 'strong', ComponentChild>> = {
  meeting: <circle r="4" class="full" />,
  report: <rect x="-1.25" y="-5" width="2.5" height="10" class="full" />,
  review: <path d="M0 -6 L6 0 L0 6 L-6 0 Z" class="full" />,
  once: <path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" class="ring" />,
  strong: <rect x="-1.5" y="-9" width="3" height="18" class="ink" />,
}
