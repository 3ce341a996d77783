import { percent, say } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import type { CommitmentTargets } from '../../targets/commitments.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { hundredth, nearest, one } from '../../targets/exact.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { nameOfTerm, percentText, placesOf } from './words.ts'

export const commitmentBelowRate: Rule = {
  meta: {
    id: 'commitment-below-rate',
    group: 'numbers',
    severity: 'error',
    finds: 'a promised rate below the funnel’s',
    fixable: 'fix',
  },
  *check(subject) {
    for (const commitment of subject.targets.commitments)
      if (commitment.kind === 'conversion' && commitment.met === false) yield* problemOf(subject, commitment)
  },
}

function* problemOf(subject: Subject, { id, stated, required }: CommitmentTargets): Generator<Problem> {
  const { rate, of, into } = stated
  if (rate.node === undefined || rate.value === undefined || required === undefined) return
  const { span } = rate.node
  const places = placesOf(rate.value.half, hundredth)
  const unit = 10 ** (places + 2)
  const enough = nearest(required.mul(unit)).div(unit)
  const [from, to] = [nameOfTerm(subject, of.value ?? ''), nameOfTerm(subject, into.value ?? '')]
  const derivation = derivationOf(subject.targets, `commitments.${id}.required`)
  const text = percentText(enough, places)
  yield {
    at: rate.path,
    span,
    message: say`${percent(rate.value.exact)} of ${from} are promised to become ${to}, but the funnel counts on ${percent(required)}. Promise at least that, or plan with the lower rate.`,
    related: relatedTo(subject, span, [derivation]),
    fixes: enough.gt(one)
      ? []
      : [{ title: say`Set the rate to ${text}`, edits: [replacement(span, text)], preferred: false }],
  }
}
