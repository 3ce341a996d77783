import type { Commitment } from '../../language/agreement.ts'
import { computedOf, under } from '../computed.ts'
import type { CommitmentView } from '../model.ts'
import { number, phrase } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/** Whether a promise is enough for the goal, or was kept lately. */
export function supportOf(telling: Telling, id: string, commitment: Commitment): CommitmentView['support'] {
  const computed = under(computedOf(telling.snapshot).commitments, id)
  if (computed === undefined) return undefined
  const { format } = telling
  if (computed.met !== undefined && computed.required !== undefined) {
    const write = (amount: number) => {
      if (commitment.kind.value === 'conversion') return format.percent(amount)
      return commitment.worth.node === undefined ? format.number(amount) : format.money(amount)
    }
    const needed = number(write(computed.required), telling.how.of(`commitments.${id}.required`))
    return {
      holds: computed.met,
      text: telling.parts(computed.met ? phrase`enough: ${needed} needed` : phrase`too little: ${needed} needed`),
    }
  }
  if (computed.kept === undefined) return undefined
  const kept = number(format.percent(computed.kept), telling.how.of(`commitments.${id}.kept`))
  const holds = computed.kept >= (commitment.atLeast.value?.exact.valueOf() ?? 1)
  return { holds, text: telling.parts(holds ? phrase`kept ${kept} lately` : phrase`kept only ${kept} lately`) }
}
