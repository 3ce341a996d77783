import type { Agreement } from '../../language/agreement.ts'

/**
 * The team on whom it depends how many there are of a stage: the one that gives the first hand-off at or behind it,
 * behind the last hand-off the one that received it. Without hand-offs the first that promises a volume at or behind
 * the stage. `undefined` where the agreement doesn't tell.
 */
export function bringerOf({ funnel, handoffs, commitments, teams }: Agreement, stage: string): string | undefined {
  const stages = [...(funnel.value?.stages.value?.keys() ?? [])]
  const at = stages.indexOf(stage)
  if (at < 0) return undefined
  const ids = [...(teams.value?.keys() ?? [])]
  const other = (team: string | undefined) =>
    ids.length === 2 && team !== undefined ? ids.find(id => id !== team) : undefined
  const passes = [...(handoffs.value?.values() ?? [])].flatMap(({ value }) => {
    const place = stages.indexOf(value?.of.value ?? '')
    if (value === undefined || place < 0) return []
    const [gives, receives] = [value.gives.value, value.receives.value]
    return [{ place, gives: gives ?? other(receives), receives: receives ?? other(gives) }]
  })
  const inOrder = passes.toSorted((a, b) => a.place - b.place)
  const next = inOrder.find(({ place }) => place >= at)
  if (inOrder.length > 0) return next === undefined ? inOrder.at(-1)?.receives : next.gives
  const volumes = [...(commitments.value?.values() ?? [])].filter(({ value }) => value?.kind.value === 'volume')
  return volumes.find(({ value }) => stages.indexOf(value?.of.value ?? '') >= at)?.value?.by.value
}

/** The stage out of which one comes; `undefined` for the first, and for what is no stage. */
export function stageBefore({ funnel }: Agreement, stage: string): string | undefined {
  const stages = [...(funnel.value?.stages.value?.keys() ?? [])]
  return stages[stages.indexOf(stage) - 1]
}

/** Every team on whom some stage depends; all teams where none does. */
export function bringersOf(agreement: Agreement): readonly string[] {
  const stages = [...(agreement.funnel.value?.stages.value?.keys() ?? [])]
  const found = new Set(stages.flatMap(stage => bringerOf(agreement, stage) ?? []))
  return found.size > 0 ? [...found] : [...(agreement.teams.value?.keys() ?? [])]
}

/** The teams that deliver what a term names: they give it, promise a number of it, or turn others into it. */
export function deliverersOf({ commitments, handoffs, teams }: Agreement, term: string): readonly string[] {
  const ids = [...(teams.value?.keys() ?? [])]
  const promised = [...(commitments.value?.values() ?? [])].flatMap(({ value }) => {
    const delivers = (value?.kind.value === 'volume' && value.of.value === term) || value?.into.value === term
    return delivers ? (value?.by.value ?? []) : []
  })
  const given = [...(handoffs.value?.values() ?? [])].flatMap(({ value }) => {
    if (value?.of.value !== term) return []
    return value.gives.value ?? (ids.length === 2 ? (ids.find(id => id !== value.receives.value) ?? []) : [])
  })
  return [...new Set([...promised, ...given])]
}

/** A team, or the team of a person: the one that the person says, or else leads. */
export function teamOf({ people, teams }: Agreement, who: string | undefined): string | undefined {
  if (who === undefined) return undefined
  if (teams.value?.has(who)) return who
  const own = people.value?.get(who)?.value?.team.value
  return own ?? [...(teams.value ?? [])].find(([, { value }]) => value?.lead.value === who)?.[0]
}
