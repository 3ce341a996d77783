import { useContext } from 'preact/hooks'
import type { Count, FunnelView, StageView } from '../model.ts'
import { NeedBar, NeedLine, scaleOf } from './bar.tsx'
import { Figure, Hows, howsIn, Scope, useOpen } from './how.tsx'
import { placed, SurroundingsContext, useWords, Where } from './surroundings.tsx'
import { Facts, Words } from './words.tsx'

/** Stage by stage what the plan brings and what the goal needs, with the need as one straight line down the page. */
export function Funnel({ of: funnel }: { readonly of: FunnelView }) {
  const t = useWords()
  const full = scaleOf(funnel.stages.map(({ drawing }) => drawing))
  const drawn = full !== undefined
  return (
    <Scope name="funnel">
      <table class={drawn ? 'funnel' : 'funnel plain'} aria-label={t('Funnel: plan against need')}>
        <thead>
          <tr>
            <th scope="col">{t('Stage')}</th>
            <th scope="col" class="n">
              {t('Plan')} <small>{funnel.period}</small>
            </th>
            {drawn ? (
              <>
                <th scope="col" class="n">
                  {t('Needed')}
                </th>
                <th scope="col" class="bar-cell">
                  {t('Plan against need')}
                </th>
                <th scope="col" class="n">
                  {t('Gap')}
                </th>
                <th scope="col" class="n">
                  {t('Worth each')}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {funnel.stages.map(stage => (
            <Stage key={stage.id} of={stage} full={full} />
          ))}
        </tbody>
      </table>
      {drawn ? <Key of={funnel} /> : null}
      <Facts of={funnel.more} scope="funnel" />
    </Scope>
  )
}

function Stage({ of: stage, full }: { readonly of: StageView; readonly full: number | undefined }) {
  return (
    <>
      {stage.step.length === 0 ? null : <Step of={stage} full={full} />}
      <OpenRow of={stage.step.flatMap(howsIn)} full={full} />
      <tr class="stage" {...placed(stage.source)}>
        <th scope="row">
          <Words of={[stage.term]} />
          {stage.owner === undefined ? null : (
            <small class="owner">
              <Words of={[stage.owner]} />
            </small>
          )}{' '}
          <Where source={stage.source} />
        </th>
        <Amount of={stage.plan} name="plan" />
        {full === undefined ? null : <Against of={stage} full={full} />}
      </tr>
      <OpenRow of={[stage.plan?.how, stage.required?.how, stage.gap?.how, stage.worthHow]} full={full} />
    </>
  )
}

/** The derivations of a row's numbers, below it and as wide as the table. */
function OpenRow({
  of: paths,
  full,
}: {
  readonly of: readonly (string | undefined)[]
  readonly full: number | undefined
}) {
  if (useOpen(paths).length === 0) return null
  return (
    <tr class="open-row">
      <td colSpan={full === undefined ? 2 : 6}>
        <Hows of={paths} />
      </td>
    </tr>
  )
}

function Against({ of: stage, full }: { readonly of: StageView; readonly full: number }) {
  const t = useWords()
  const { gap, drawing } = stage
  return (
    <>
      <Amount of={stage.required} name="needed" />
      <td class="bar-cell">
        {drawing === undefined ? null : <NeedBar of={drawing} full={full} />}
        {drawing?.evidenceText === undefined ? null : (
          <span class="hidden">{t('going by the past, {0} are needed', drawing.evidenceText)}</span>
        )}
      </td>
      <td class={gap?.short ? 'n gap bad' : 'n gap'}>
        {gap === undefined ? null : <Figure text={gap.text} how={gap.how} />}
        {gap?.short ? <small> {t('short')}</small> : null}
      </td>
      <td class="n worth">
        {stage.worth === undefined ? null : (
          <>
            <small class="narrow">{t('worth each')} </small>
            <Figure text={stage.worth} how={stage.worthHow} />
          </>
        )}
        {stage.perCustomer === undefined ? null : (
          <small class="hidden"> {t('{0} for one customer', stage.perCustomer)}</small>
        )}
      </td>
    </>
  )
}

function Amount({ of: count, name }: { readonly of: Count | undefined; readonly name: string }) {
  const t = useWords()
  if (count === undefined)
    return (
      <td class={`n ${name}`}>
        <span class="unknown" title={t('Not known')}>
          …
        </span>
      </td>
    )
  return (
    <td class={`n ${name}`}>
      {name === 'needed' ? <small class="narrow">{t('needed')} </small> : null}
      <Figure text={count.text} how={count.how} />
      {count.range === undefined ? null : <small class="range">{count.range}</small>}
    </td>
  )
}

/** How one stage leads to the next, between the two. */
function Step({ of: { step }, full }: { readonly of: StageView; readonly full: number | undefined }) {
  return (
    <tr class="step">
      <td colSpan={full === undefined ? 2 : 3}>
        {step.map((words, index) => (
          <span key={index}>
            <Words of={words} />
          </span>
        ))}
      </td>
      {full === undefined ? null : (
        <>
          <td class="bar-cell">
            <NeedLine full={full} />
          </td>
          <td colSpan={2} />
        </>
      )}
    </tr>
  )
}

function Key({ of: { stages } }: { readonly of: FunnelView }) {
  const t = useWords()
  const { folds } = useContext(SurroundingsContext)
  const has = (test: (stage: StageView) => unknown) => stages.some(stage => test(stage))
  return (
    <p class="key">
      <span class="plan">{t('what the plan brings, as a share of the need')}</span>
      <span class="need">{t('what the goal needs')}</span>
      {has(({ drawing }) => drawing?.planTo) ? <span class="reach">{t('as far as the range allows')}</span> : null}
      {has(({ drawing }) => drawing && drawing.plan < 1) ? <span class="missing">{t('what is missing')}</span> : null}
      {has(({ drawing }) => drawing?.evidence) ? (
        <span class="evidence">{t('the need, going by the past (95%)')}</span>
      ) : null}
      {folds === undefined ? null : <span>{t('underlined: worked out, a click says how')}</span>}
    </p>
  )
}
