import type { Drawing, StageView } from '../model.ts'

/** Bars longer than this many times the need are cut: by then it is clear that the plan is enough. */
const longest = 2.2

/** How many times the need the full width stands for; `undefined` if there is nothing to draw. */
export function scaleOf(stages: readonly StageView[]): number | undefined {
  const ends = stages.flatMap(({ drawing }) =>
    drawing === undefined ? [] : [drawing.plan, drawing.planTo ?? 0, drawing.evidence?.[1] ?? 0],
  )
  return ends.length === 0 ? undefined : Math.min(Math.max(1.25, ...ends), longest) * 1.03
}

const percent = (share: number) => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`

/** The plan as a bar, the need as a line that goes on through all rows, the evidence as a whisker. */
export function NeedBar({ of: { plan, planTo, evidence }, full }: { readonly of: Drawing; readonly full: number }) {
  const at = (multiple: number) => percent(multiple / full)
  const between = (from: number, to: number) => percent((Math.min(to, full) - from) / full)
  return (
    <svg class="bar" width="100%" height="100%" aria-hidden="true">
      {planTo === undefined || planTo <= plan ? null : (
        <rect class="reach" x="0" y="50%" width={at(planTo)} height="14" transform="translate(0 -7)" rx="2" />
      )}
      <rect class="plan" x="0" y="50%" width={at(plan)} height="14" transform="translate(0 -7)" rx="2" />
      {plan > full ? (
        <text class="beyond" x="100%" y="50%" dx="-6" dy="4" text-anchor="end">
          »
        </text>
      ) : null}
      {plan < 1 ? (
        <rect class="missing" x={at(plan)} y="50%" width={between(plan, 1)} height="12" transform="translate(0 -6)" />
      ) : null}
      {evidence === undefined || evidence[0] > full ? null : (
        <g class="evidence">
          <rect
            x={at(evidence[0])}
            y="50%"
            width={between(evidence[0], evidence[1])}
            height="2"
            transform="translate(0 -1)"
          />
          <rect x={at(evidence[0])} y="50%" width="2" height="10" transform="translate(0 -5)" />
          {evidence[1] > full ? null : (
            <rect x={at(evidence[1])} y="50%" width="2" height="10" transform="translate(-2 -5)" />
          )}
        </g>
      )}
      <rect class="need" x={at(1)} y="0" width="2" height="100%" transform="translate(-1 0)" />
    </svg>
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
