import type {
  AgreementView,
  CapacityView,
  ConfidenceView,
  Count,
  FunnelView,
  HistoryView,
  SegmentsView,
  StageView,
} from '../model.ts'
import { text, unknown } from '../phrase.ts'
import {
  below,
  cell,
  column,
  computed,
  factEntries,
  labelled,
  line,
  numeric,
  plain,
  strong,
  subheading,
  table,
  type Words,
} from './making.ts'
import type { Cell, Column, PaperBlock } from './paper.ts'

/** Goals, the funnel against them, and what they rest on. */
export function numbersSection(view: AgreementView, t: Words): readonly PaperBlock[] {
  const { goals, funnel, economics, confidence, deadlines, history, segments, capacity } = view
  const facts = [...(goals?.items ?? []), ...economics]
  return [
    ...(facts.length === 0 ? [] : [subheading(text(t('Goals'))), ...labelled(factEntries(facts))]),
    ...(funnel === undefined ? [] : funnelBlocks(funnel, t)),
    ...(confidence === undefined ? [] : confidenceBlocks(confidence, t)),
    ...(deadlines.length === 0
      ? []
      : [subheading(text(t('In time to become customers'))), ...labelled(factEntries(deadlines))]),
    ...(segments === undefined ? [] : segmentBlocks(segments, t)),
    ...(capacity === undefined ? [] : capacityBlocks(capacity.items, t)),
    ...(history === undefined ? [] : historyBlocks(history, t)),
  ]
}

function funnelBlocks({ period, stages, more }: FunnelView, t: Words): readonly PaperBlock[] {
  const caption = period === '' ? t('Plan against need') : t('Plan against need, {0}', period)
  const columns = [
    column(t('Stage'), 1.5),
    column(t('From the stage before'), 2.4),
    numeric(t('Plan')),
    numeric(t('Needed')),
    numeric(t('Gap')),
    numeric(t('Worth each'), 1.2),
    numeric(t('For one customer'), 1.2),
  ]
  const italics = stages.some(({ plan }) => plan?.stated === false)
  return [
    ...(stages.length + more.length === 0 ? [] : [subheading(text(t('Funnel')))]),
    ...table(
      caption,
      columns,
      stages.map(stage => stageRow(stage, t)),
    ),
    ...(italics ? [line([text(t('In italics: worked out.'))], 'soft')] : []),
    ...labelled(factEntries(more)),
  ]
}

const stageRow = ({ term, owner, step, plan, required, gap, worth, perCustomer }: StageView, t: Words): Cell[] => [
  below([[strong(term)], owner === undefined ? [] : [owner]]),
  below(step.map(plain)),
  planCell(plan),
  countCell(required),
  gap === undefined ? [] : [text(gap.short ? `${gap.text} ${t('short')}` : gap.text)],
  cell(worth),
  cell(perCustomer),
]

/** What is stated stands upright, what is worked out in italics. */
const planCell = (plan: Count | undefined): Cell =>
  plan === undefined || plan.stated ? countCell(plan) : [computed(...countCell(plan))]

function countCell(count: Count | undefined): Cell {
  if (count === undefined) return [unknown]
  return below([[text(count.text)], cell(count.range)])
}

const confidenceBlocks = ({ sentence, volumes, advice }: ConfidenceView, t: Words): readonly PaperBlock[] => [
  subheading(text(t('How sure it is'))),
  line(sentence),
  ...labelled(factEntries(volumes)),
  ...(advice === undefined ? [] : [line(advice)]),
]

const segmentBlocks = ({ stages, items }: SegmentsView, t: Words): readonly PaperBlock[] =>
  items.flatMap(segment => [
    subheading(text(t('Segment {0}', segment.name))),
    ...labelled(factEntries(segment.facts)),
    ...table(
      t('{0}: what is needed', segment.name),
      [column(t('Stage'), 2), numeric(t('Rate')), numeric(t('Needed'))],
      segment.stages.map(({ required, rate }, index) => [
        cell(stages[index]),
        cell(rate),
        required === undefined ? [unknown] : [text(required)],
      ]),
    ),
  ])

const capacityBlocks = (items: readonly CapacityView[], t: Words): readonly PaperBlock[] =>
  items.length === 0
    ? []
    : [
        subheading(text(t('Time to do it'))),
        ...items.flatMap(({ team, sentences, holds }) => [
          ...(holds === undefined
            ? [line([strong(team)])]
            : [
                line(
                  [strong(team), text(holds ? `: ✓ ${t('enough')}` : `: ✗ ${t('too little')}`)],
                  holds ? 'good' : 'bad',
                ),
              ]),
          ...sentences.map(sentence => line(sentence)),
        ]),
      ]

function historyBlocks({ columns, rows }: HistoryView, t: Words): readonly PaperBlock[] {
  const titled = columns.map((name, index) =>
    columnFor(
      name,
      rows.map(({ cells }) => cells[index] ?? ''),
    ),
  )
  const blocks = table(
    t('Period by period'),
    titled,
    rows.map(({ cells }) => cells.map(cell)),
  )
  return blocks.length === 0 ? [] : [subheading(text(t('What past periods achieved'))), ...blocks]
}

/** As wide as its longest word or cell; at the right if all of it are numbers, which end in a digit or a percent sign. */
function columnFor(title: string, cells: readonly string[]): Column {
  const lengths = [...title.split(' '), ...cells].map(words => words.length)
  const width = padding + Math.max(...lengths)
  const isNumeric = cells.every(words => /^\D{0,6}[\d.,\s]*%?$/u.test(words))
  return isNumeric ? numeric(title, width) : column(title, width)
}

/** The room beside the words of a cell, in letters. */
const padding = 5

/** How each computed number came about, for those who want to reckon themselves. */
export const derivationsSection = ({ derivations }: AgreementView, t: Words): readonly PaperBlock[] =>
  table(
    t('Computed numbers and their formulas'),
    [column(t('Number'), 2), numeric(t('Value'), 1.2), column(t('How it came about'), 4)],
    Object.values(derivations).map(({ name, value, formula, working }) => [
      cell(name),
      cell(value),
      below([cell(formula), cell(working === undefined ? undefined : `= ${working}`)]),
    ]),
  )
