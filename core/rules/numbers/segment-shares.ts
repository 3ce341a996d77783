import { joined, percent, say } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import { one, sum, zero } from '../../targets/exact.ts'
import { segmentName } from '../../targets/naming.ts'
import { sharesFit } from '../../targets/segments.ts'
import { exactOf } from '../../targets/stated.ts'
import type { Fix, Rule } from '../rule.ts'
import { percentText } from './words.ts'

export const segmentShares: Rule = {
  meta: {
    id: 'segment-shares',
    group: 'numbers',
    severity: 'error',
    finds: 'segments whose parts of the revenue don’t add up to 100%',
    fixable: 'choose',
  },
  *check(subject) {
    const segments = subject.targets.segments ?? []
    if (sharesFit(segments)) return
    const shares = segments.flatMap(({ id, stated }) => {
      const [exact, field] = [exactOf(stated?.revenueShare), stated?.revenueShare]
      if (!exact || !field?.node) return []
      return [{ name: segmentName(subject.agreement, id), exact, span: field.node.span, file: field.file }]
    })
    const total = sum(shares.map(({ exact }) => exact))
    const working = joined(
      shares.map(({ name, exact }) => say`${name} ${percent(exact)}`),
      ' + ',
    )
    const fixes = shares.flatMap<Fix>(({ name, exact, span, file }) => {
      const rest = exact.add(one).sub(total)
      const places = placesFor(rest.mul(100).d)
      if (file !== undefined || rest.lte(zero) || rest.gt(one) || places === undefined) return []
      const text = percentText(rest, places)
      return [{ title: say`Set ${name} to ${text}`, edits: [replacement(span, text)], preferred: shares.length === 1 }]
    })
    yield {
      at: ['segments'],
      span: subject.keyOf(['segments']),
      message: say`${working} = ${percent(total)}, but the segments together are the whole, 100%. Correct the share that is wrong.`,
      related: shares.map(({ name, exact, span, file }) => ({ span, file, message: say`${name}: ${percent(exact)}` })),
      fixes,
    }
  },
}

/** Digits behind the point of a decimal with this denominator. */
function placesFor(denominator: bigint): number | undefined {
  for (let places = 0; places <= 12; places++) if (10n ** BigInt(places) % denominator === 0n) return places
  return undefined
}
