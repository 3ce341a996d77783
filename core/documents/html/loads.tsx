import type { Duty, LoadView } from '../model.ts'
import { Fold } from './fold.tsx'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Words } from './words.tsx'

/** For how much each person answers: a mark for each thing, then what it is. */
export function Loads({ of }: { readonly of: readonly LoadView[] }) {
  const t = useWords()
  if (of.length === 0) return null
  return (
    <Section id="loads" title={t('Who answers for how much')}>
      <ul class="loads">
        {of.map(load => (
          <Load key={load.person.text} of={load} />
        ))}
      </ul>
    </Section>
  )
}

function Load({ of: { person, team, summary, duties } }: { readonly of: LoadView }) {
  return (
    <li>
      <p class="who">
        <b>
          <Words of={[person]} />
        </b>
        {team === undefined ? null : (
          <small>
            <Words of={[team]} />
          </small>
        )}
      </p>
      <Marks duties={duties.map(({ kind }) => kind)} />
      <Fold name={`load ${person.text}`} title={<span class="sum">{summary}</span>}>
        <ul class="list">
          {duties.map(({ text, source }, index) => (
            <li key={index} {...placed(source)}>
              {text} <Where source={source} />
            </li>
          ))}
        </ul>
      </Fold>
    </li>
  )
}

/** Promises weigh most: they are drawn full. */
function Marks({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <svg class="marks" width={duties.length * 14} height="14" aria-hidden="true">
      {duties.map((kind, index) => (
        <rect
          key={index}
          class={kind === 'commitment' ? 'full' : 'ring'}
          x={index * 14 + 1}
          y="2"
          width="10"
          height="10"
          rx="2"
        />
      ))}
    </svg>
  )
}
