import type { AgreementView, Verdict } from '../model.ts'
import { text } from '../phrase.ts'
import { factEntries, labelled, line, oneLine, prose, strong, type Words } from './making.ts'
import type { PaperBlock, Tone } from './paper.ts'

/** What a reader knows first: which agreement, whether anything is open, whether it holds, its few numbers. */
export function headOf(view: AgreementView, t: Words): readonly PaperBlock[] {
  const { title, facts, summary, verdict, figures } = view
  return [
    ...labelled([oneLine(t('Status'), [text(title.status)]), ...factEntries(facts)]),
    ...warningOf(view, t),
    ...prose(summary),
    ...(verdict === undefined ? [] : verdictLines(verdict)),
    ...labelled(factEntries(figures)),
  ]
}

/** Nobody is to sign a broken agreement unknowingly. */
function warningOf({ errors }: AgreementView, t: Words): readonly PaperBlock[] {
  if (errors === 0) return []
  const words =
    errors === 1
      ? t('This agreement has 1 error. It is listed at the end, under “{0}”.', t('Open points'))
      : t('This agreement has {0} errors. They are listed at the end, under “{1}”.', String(errors), t('Open points'))
  return [line([strong(text(`✗ ${words}`))], 'bad')]
}

const signs = { good: '✓ ', bad: '✗ ', plain: '' } as const

function verdictLines({ holds, sentence, more }: Verdict): readonly PaperBlock[] {
  const tone = holds === undefined ? 'plain' : holds ? 'good' : 'bad'
  return [
    line([strong(text(signs[tone]), ...sentence)], tone satisfies Tone),
    ...more.map(words => line(words, 'soft')),
  ]
}
