import { english } from '../../language/message.ts'
import type { AgreementView, ProblemView, RhythmView } from '../model.ts'
import { text } from '../phrase.ts'
import {
  below,
  cell,
  column,
  factEntries,
  flattened,
  labelled,
  strong,
  subheading,
  table,
  type Words,
} from './making.ts'
import type { Cell, PaperBlock } from './paper.ts'
import { signatoriesOf } from './signatories.ts'

/** What comes back and how often, and the hours in which business time runs. */
export function rhythmSection({ rhythm, calendar, agenda }: AgreementView, t: Words): readonly PaperBlock[] {
  const columns = [column(t('How often')), column(t('What'), 1.6), column(t('Who, and what with'), 2.4)]
  return [
    ...table(t('Reports, meetings and the review'), columns, rhythm.map(rhythmRow)),
    ...table(
      t('Days that come once'),
      [column(t('Date')), column(t('What'), 4)],
      (agenda?.days ?? []).map(({ text: date, what }) => [cell(date), what]),
    ),
    ...(calendar === undefined || calendar.items.length === 0
      ? []
      : [subheading(text(t('Business time'))), ...labelled(factEntries(calendar.items))]),
  ]
}

const rhythmRow = ({ every, title, sentence, details }: RhythmView): readonly Cell[] => [
  cell(every),
  [strong(text(title))],
  below([sentence, ...details.map(({ label, items }) => [text(`${label}: `), ...flattened(items.flat())])]),
]

/** Who has said yes, and where those sign who lead a team. */
export function approvalsSection(view: AgreementView, t: Words): readonly PaperBlock[] {
  const signatories = signatoriesOf(view, t)
  return signatories.length === 0 ? [] : [{ kind: 'signatures', signatories }]
}

/** What changed from version to version, the latest first. */
export const changesSection = ({ changes }: AgreementView, t: Words): readonly PaperBlock[] =>
  table(
    t('Changes from version to version'),
    [column(t('Version'), 0.8), column(t('Date'), 1.1), column(t('What changed'), 4)],
    changes.map(({ version, date, what }) => [cell(version), cell(date), flattened(what)]),
  )

const severities = { error: english('Error'), warning: english('Warning'), info: english('Hint') } as const

/** What is still open when this is written. */
export function problemsSection({ problems }: AgreementView, t: Words): readonly PaperBlock[] {
  return table(
    t('What the check of this agreement found when this document was made'),
    [column(t('Kind'), 0.9), column(t('What was found'), 4.2), column(t('Rule'), 1.4)],
    problems.map(problem => problemRow(problem, t)),
  )
}

const problemRow = ({ severity, message, rule }: ProblemView, t: Words): readonly Cell[] => [
  [strong(text(t(severities[severity])))],
  below(message.split('\n').map(cell)),
  cell(rule),
]
