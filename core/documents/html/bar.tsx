import type { Drawing } from '../model.ts'

/** Bars longer than this many times the need are cut: by then it is clear that the plan is enough. */
const longest = 2.2

/** How many times the need the full width stands for; `undefined` if there is nothing to draw. */
export function scaleOf(drawings: readonly (Drawing | undefined)[]): number | undefined {
  const ends = drawings.flatMap(drawing =>
    drawing === undefined ? [] : [drawing.plan, drawing.planTo ?? 0, drawing.evidence?.[1] ?? 0],
  )
  return ends.length === 0 ? undefined : Math.min(Math.max(1.25, ...ends), longest) * 1.03
}

const percent = (share: number) => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`

/** The plan as a bar, the need as a line that goes on through all rows, and behind both how certain the need is. */
export function NeedBar({ of, full }: { readonly of: Drawing; readonly full: number }) {
  const { plan, planTo, evidence } = of
  const at = (multiple: number) => percent(multiple / full)
  return (
    <svg class="bar" width="100%" height="100%" aria-hidden="true">
      {evidence === undefined ? null : <Evidence of={evidence} full={full} />}
      {planTo === undefined || planTo <= plan ? null : (
        <rect class="reach" x="0" y="50%" width={at(planTo)} height="14" transform="translate(0 -7)" />
      )}
      <rect class="plan" x="0" y="50%" width={at(plan)} height="14" transform="translate(0 -7)" />
      {plan > full ? (
        <text class="beyond" x="100%" y="50%" dx="-6" dy="4" text-anchor="end">
          »
        </text>
      ) : null}
      {plan < 1 ? (
        <rect
          class="missing"
          x={at(plan)}
          y="50%"
          width={percent((1 - plan) / full)}
          height="12"
          transform="translate(0 -6)"
        />
      ) : null}
      <rect class="need" x={at(1)} y="0" width="2" height="100%" transform="translate(-1 0)" />
    </svg>
  )
}

/** Between which amounts the need lies, going by the past. */
function Evidence({ of: [low, high], full }: { readonly of: readonly [number, number]; readonly full: number }) {
  if (low > full) return null
  const end = Math.min(high, full)
  return (
    <g class="evidence">
      <rect
        class="band"
        x={percent(low / full)}
        y="50%"
        width={percent((end - low) / full)}
        height="26"
        transform="translate(0 -13)"
      />
      <rect class="end" x={percent(low / full)} y="50%" width="1.5" height="26" transform="translate(0 -13)" />
      {high > full ? null : (
        <rect class="end" x={percent(high / full)} y="50%" width="1.5" height="26" transform="translate(-1.5 -13)" />
      )}
    </g>
  )
}

/** The line of the need where no bar crosses it. */
export function NeedLine({ full }: { readonly full: number }) {
  return (
    <svg class="bar" width="100%" height="100%" aria-hidden="true">
      <rect class="need" x={percent(1 / full)} y="0" width="2" height="100%" transform="translate(-1 0)" />
    </svg>
  )
}
