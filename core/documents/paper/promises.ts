import { english } from '../../language/message.ts'
import type { AgreementView, CommitmentView, HandoffView, RejectionView, Role, SideView } from '../model.ts'
import { type Part, text } from '../phrase.ts'
import type { Block } from '../prose.ts'
import {
  below,
  cell,
  column,
  detailEntries,
  flattened,
  labelled,
  line,
  oneLine,
  paragraph,
  strong,
  subheading,
  table,
  type Words,
} from './making.ts'
import type { Clause, Labelled, PaperBlock } from './paper.ts'

/** What each side promises the other, each promise one sentence. */
export const promisesSection = ({ exchanges }: AgreementView, t: Words): readonly PaperBlock[] =>
  exchanges.flatMap(({ sides }) => sides.flatMap(side => sideBlocks(side, t)))

function sideBlocks({ by, to, commitments }: SideView, t: Words): readonly PaperBlock[] {
  const title = to === undefined ? t('{0} promises', by.text) : t('{0} promises {1}', by.text, to.text)
  return [
    subheading(text(title)),
    commitments.length === 0
      ? line([text(t('Nothing'))], 'soft')
      : { kind: 'clauses', clauses: commitments.map(commitment => clauseOf(commitment, t)) },
  ]
}

function clauseOf({ sentence, owner, support, touches, details }: CommitmentView, t: Words): Clause {
  const drawn = touches.map(({ text: words }) => words).join(', ')
  const entries: readonly Labelled[] = [
    oneLine(t('Answers for it'), [owner]),
    ...(drawn === '' ? [] : [oneLine(t('Touches'), [text(drawn)])]),
    ...detailEntries(details),
  ]
  const verdict =
    support === undefined
      ? []
      : [line([text(support.holds ? '✓ ' : '✗ '), ...support.text], support.holds ? 'good' : 'bad')]
  return { sentence, blocks: [...verdict, ...labelled(entries)] }
}

/** How things change hands between the teams, and how they come back. */
export const handoffsSection = ({ handoffs }: AgreementView, t: Words): readonly PaperBlock[] =>
  handoffs.flatMap(handoff => [
    subheading(text(handoff.name)),
    ...labelled([...wayThere(handoff, t), ...(handoff.reject === undefined ? [] : wayBack(handoff.reject, t))]),
  ])

function wayThere(handoff: HandoffView, t: Words): readonly Labelled[] {
  const { of, becomes, gives, receives, owner, accept, when, requires } = handoff
  const passes: readonly Part[] = becomes === undefined ? [of] : [of, text(' → '), becomes]
  return [
    oneLine(t('What'), passes),
    oneLine(t('From'), [gives]),
    oneLine(t('To'), accept === undefined ? [receives] : [receives, text(', '), ...accept]),
    ...(owner === undefined ? [] : [oneLine(t('Answers for it'), [owner])]),
    ...(when.length === 0 ? [] : [{ label: t('When'), items: when }]),
    ...(requires.length === 0 ? [] : [oneLine(t('Together with'), [text(requires.join(', '))])]),
  ]
}

function wayBack({ within, to, reasons }: RejectionView, t: Words): readonly Labelled[] {
  const where: readonly Part[] = to === undefined ? [] : [text(within === undefined ? '→ ' : ' → '), to]
  const back = [...(within ?? []), ...where]
  const listed = reasons.map((reason): readonly Block[] => [
    paragraph(reason.to === undefined ? [text(reason.text)] : [text(`${reason.text} → `), reason.to]),
  ])
  return [
    ...(back.length === 0 ? [] : [oneLine(t('If rejected'), back)]),
    ...(listed.length === 0 ? [] : [{ label: t('Reasons to reject'), items: listed }]),
  ]
}

const parts: readonly (readonly [Role, string])[] = [
  ['responsible', english('Does it')],
  ['accountable', english('Answers for it')],
  ['consulted', english('Is asked')],
  ['informed', english('Is told')],
]

/** Who does what: a task a row, so that any number of people fits on a page. */
export function responsibilitiesSection({ responsibilities }: AgreementView, t: Words): readonly PaperBlock[] {
  if (responsibilities === undefined) return []
  const { columns, rows } = responsibilities
  return table(
    t('Tasks and who has a part in them'),
    [column(t('Task'), 2.2), ...parts.map(([, words]) => column(t(words)))],
    rows.map(({ task, for: purpose, roles }) => [
      below([flattened(task), purpose === undefined ? [] : [text(t('for ')), purpose]]),
      ...parts.map(([role]) => cell(namesWith(role, columns, roles).join(', '))),
    ]),
  )
}

const namesWith = (role: Role, columns: readonly Part[], roles: readonly (readonly Role[])[]): readonly string[] =>
  columns.filter((_, index) => roles[index]?.includes(role)).map(part => part.text)

/** For how much each person answers; for what exactly stands with each promise, task and report. */
export const loadsSection = ({ loads }: AgreementView, t: Words): readonly PaperBlock[] =>
  table(
    t('Everyone who answers for something'),
    [column(t('Name')), column(t('Team')), column(t('Answers for'), 3)],
    loads.map(({ person, team, summary }) => [[strong(person)], team === undefined ? [] : [team], cell(summary)]),
  )
