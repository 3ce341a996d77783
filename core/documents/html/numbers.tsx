import type { AgreementView, CapacityView, HistoryView, Section as Listed, SegmentsView } from '../model.ts'
import { Funnel } from './funnel.tsx'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Facts, Words } from './words.tsx'

/** Do the numbers close? Funnel, goals, and what they rest on. */
export function Numbers({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  const { goals, funnel, economics, history, segments, capacity } = view
  if (goals === undefined && funnel === undefined && capacity === undefined && history === undefined) return null
  return (
    <Section id="numbers" title={t('Do the numbers close?')} source={funnel?.source ?? goals?.source}>
      {funnel === undefined || funnel.stages.length === 0 ? null : <Funnel of={funnel} />}
      {goals === undefined ? null : (
        <div class="part" {...placed(goals.source)}>
          <h3>
            {t('Goals')} <Where source={goals.source} />
          </h3>
          <Facts of={[...goals.items, ...economics]} />
        </div>
      )}
      {segments === undefined ? null : <Segments of={segments} />}
      {capacity === undefined ? null : <Capacity of={capacity} />}
      {history === undefined ? null : <History of={history} />}
    </Section>
  )
}

function Segments({ of: { stages, items, source } }: { readonly of: SegmentsView }) {
  const t = useWords()
  return (
    <div class="part">
      <h3>
        {t('Segments')} <Where source={source} />
      </h3>
      <div class="segments">
        {items.map(segment => (
          <div class="segment" key={segment.id} {...placed(segment.source)}>
            <h4>
              {segment.name} <Where source={segment.source} />
            </h4>
            <Facts of={segment.facts} />
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('Stage')}</th>
                  <th scope="col" class="n">
                    {t('Rate')}
                  </th>
                  <th scope="col" class="n">
                    {t('Needed')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {segment.stages.map(({ required, rate }, index) => (
                  <tr key={stages[index]}>
                    <th scope="row">{stages[index]}</th>
                    <td class="n">{rate ?? ''}</td>
                    <td class="n">{required ?? '…'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </div>
  )
}

function Capacity({ of: { items, source } }: { readonly of: Listed<CapacityView> }) {
  const t = useWords()
  return (
    <div class="part">
      <h3>
        {t('Time to do it')} <Where source={source} />
      </h3>
      {items.map(({ team, sentences, holds, source: place }) => (
        <div class="capacity" key={team.text} {...placed(place)}>
          <h4>
            <Words of={[team]} />{' '}
            {holds === undefined ? null : (
              <span class={holds ? 'good' : 'bad'}>{holds ? `✓ ${t('enough')}` : `✗ ${t('too little')}`}</span>
            )}
          </h4>
          <ul class="sentences">
            {sentences.map((sentence, index) => (
              <li key={index}>
                <Words of={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function History({ of: { columns, rows, source } }: { readonly of: HistoryView }) {
  const t = useWords()
  const title = t('What past periods achieved')
  return (
    <details class="part history">
      <summary>
        <h3>{title}</h3> <small>{rows.length === 1 ? t('1 row') : t('{0} rows', String(rows.length))}</small>{' '}
        <Where source={source} />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, and the keyboard must reach it to scroll it */}
      <section class="scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" class={index === 0 ? undefined : 'n'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} {...placed(row.source)}>
                {row.cells.map((cell, at) => (
                  <td key={columns[at]} class={at === 0 ? undefined : 'n'}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
