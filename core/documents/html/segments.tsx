import type { SegmentsView, SegmentView } from '../model.ts'
import { Figure, Hows, Scope } from './how.tsx'
import { Part } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Facts } from './words.tsx'

/** Parts of the business, each with its own numbers, side by side. */
export function Segments({ of }: { readonly of: SegmentsView }) {
  const t = useWords()
  return (
    <Part title={t('Segments')} of={of}>
      <div class="segments">
        {of.items.map(segment => (
          <Segment key={segment.id} of={segment} stages={of.stages} />
        ))}
      </div>
    </Part>
  )
}

function Segment({ of, stages }: { readonly of: SegmentView; readonly stages: readonly string[] }) {
  const t = useWords()
  const scope = `segment ${of.id}`
  return (
    <div class="segment" {...placed(of.source)}>
      <h4>
        {of.name} <Where source={of.source} />
      </h4>
      <Facts of={of.facts} scope={scope} />
      <Scope name={scope}>
        <table aria-label={t('{0}: what each stage needs', of.name)}>
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
            {of.stages.map(({ required, rate, requiredHow, rateHow }, index) => (
              <tr key={stages[index]}>
                <th scope="row">{stages[index]}</th>
                <td class="n">{rate === undefined ? null : <Figure text={rate} how={rateHow} />}</td>
                <td class="n">
                  <Figure text={required ?? '…'} how={requiredHow} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Hows of={of.stages.flatMap(({ requiredHow, rateHow }) => [rateHow, requiredHow])} />
      </Scope>
    </div>
  )
}
