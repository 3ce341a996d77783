import { english } from '../../language/message.ts'
import type { AgreementView, CommitmentView, SideView } from '../model.ts'
import { wordsIn } from '../paper/making.ts'
import { plainText } from '../phrase.ts'
import { proseText } from '../plain.ts'
import { type Cell, sheetOf } from './sheet.ts'

/** The commitments as a sheet: one a row, with everything that belongs to it. */
export function commitmentsCsv({ exchanges, language }: AgreementView): string {
  const t = wordsIn(language)
  const columns = [
    english('Id'),
    english('By'),
    english('To'),
    english('Promise'),
    english('Answers for it'),
    english('Touches'),
    english('Supported by the numbers'),
  ]
  const further = furtherColumns(exchanges.flatMap(({ sides }) => sides))
  const rows = exchanges.flatMap(({ sides }) =>
    sides.flatMap(side => side.commitments.map(commitment => rowOf(side, commitment, further))),
  )
  return sheetOf([...columns.map(name => t(name)), ...further.map(({ label }) => label)], rows)
}

type Further = Pick<CommitmentView['details'][number], 'key' | 'label'>

/** Only what some commitment says gets a column. */
function furtherColumns(sides: readonly SideView[]): readonly Further[] {
  const details = sides.flatMap(({ commitments }) => commitments.flatMap(commitment => commitment.details))
  return [...new Map(details.map(({ key, label }) => [key, { key, label }])).values()]
}

function rowOf({ by, to }: SideView, commitment: CommitmentView, further: readonly Further[]): readonly Cell[] {
  const { id, sentence, owner, touches, support, details } = commitment
  return [
    id,
    by.text,
    to?.text ?? '',
    plainText(sentence),
    owner.text,
    touches.map(({ text }) => text).join(', '),
    support === undefined ? '' : plainText(support.text),
    ...further.map(({ key }) => {
      const items = details.find(detail => detail.key === key)?.items ?? []
      return items.map(proseText).join('\n')
    }),
  ]
}
