import type { Detail, Fact } from '../model.ts'
import type { Block, Inline } from '../prose.ts'
import { Figure, Hows, howsIn, Scope, useOpen } from './how.tsx'
import { placed, useWords, Where } from './surroundings.tsx'

/** A line of text: names, numbers and terms drawn as what they are. */
export function Words({ of }: { readonly of: readonly Inline[] }) {
  return (
    <>
      {of.map((inline, index) => (
        // The pieces of a line have no identity but their place.
        <Piece key={index} of={inline} />
      ))}
    </>
  )
}

function Piece({ of }: { readonly of: Inline }) {
  const t = useWords()
  switch (of.role) {
    case 'text':
      return of.text
    case 'number':
      return <Figure text={of.text} how={of.how} />
    case 'term':
      return of.meaning === undefined ? of.text : <abbr title={of.meaning}>{of.text}</abbr>
    case 'person':
    case 'team':
      return <span class={of.role}>{of.text}</span>
    case 'unknown':
      return (
        <span class="unknown" title={t('Not known')}>
          {of.text}
        </span>
      )
    case 'strong':
      return (
        <strong>
          <Words of={of.inside} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words of={of.inside} />
        </em>
      )
    case 'link':
      return (
        <a href={of.href} rel="noreferrer">
          <Words of={of.inside} />
        </a>
      )
    case 'code':
      return <code>{of.text}</code>
    case 'break':
      return <br />
  }
}

/** Prose with its paragraphs and lists. */
export function Prose({ of }: { readonly of: readonly Block[] }) {
  return (
    <>
      {of.map((block, index) => (
        <ProseBlock key={index} of={block} />
      ))}
    </>
  )
}

function ProseBlock({ of }: { readonly of: Block }) {
  switch (of.kind) {
    case 'paragraph':
      return (
        <p>
          <Words of={of.inlines} />
        </p>
      )
    case 'heading':
      return (
        <p>
          <strong>
            <Words of={of.inlines} />
          </strong>
        </p>
      )
    case 'list': {
      const items = of.items.map((item, index) => (
        <li key={index}>
          <Tight of={item} />
        </li>
      ))
      return of.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return (
        <blockquote>
          <Prose of={of.blocks} />
        </blockquote>
      )
    case 'code':
      return (
        <pre>
          <code>{of.text}</code>
        </pre>
      )
    case 'rule':
      return <hr />
  }
}

/** Prose of one paragraph stands without its margins. */
export function Tight({ of }: { readonly of: readonly Block[] }) {
  const [only] = of
  return of.length === 1 && only?.kind === 'paragraph' ? <Words of={only.inlines} /> : <Prose of={of} />
}

/** Labelled pieces of prose. */
export function Details({ of }: { readonly of: readonly Detail[] }) {
  if (of.length === 0) return null
  return (
    <dl class="details">
      {of.map(({ key, label, items, source }) => (
        <div key={key} {...placed(source)}>
          <dt>{label}</dt>
          <dd>
            <DetailItems items={items} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function DetailItems({ items }: { readonly items: Detail['items'] }) {
  const [only] = items
  if (items.length === 1 && only !== undefined) return <Tight of={only} />
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>
          <Tight of={item} />
        </li>
      ))}
    </ul>
  )
}

interface FactsProperties {
  readonly of: readonly Fact[]
  readonly class?: string
  /** Names the place on the page, so that its numbers open below it. */
  readonly scope: string
}

/** Named values, the computed ones marked. */
export function Facts({ of, class: kind = 'facts', scope }: FactsProperties) {
  if (of.length === 0) return null
  return (
    <Scope name={scope}>
      <dl class={kind}>
        {of.map(fact => (
          <NamedValue key={fact.key} of={fact} />
        ))}
      </dl>
    </Scope>
  )
}

function NamedValue({ of: { key, label, value, note, computed, how, source } }: { readonly of: Fact }) {
  const t = useWords()
  const paths = [how, ...howsIn(value)]
  const [only] = value
  return (
    <>
      <div class={`fact ${key}`} {...placed(source)}>
        <dt>
          {label} <Where source={source} />
        </dt>
        <dd>
          <span class={computed ? 'value computed' : 'value'}>
            {how !== undefined && value.length === 1 && only !== undefined ? (
              <Figure text={only.text} how={how} />
            ) : (
              <Words of={value} />
            )}
          </span>
          {note === undefined || note === '' ? null : <small> {note}</small>}
          {computed ? <small class="hidden"> ({t('worked out')})</small> : null}
        </dd>
      </div>
      <OpenBelow of={paths} />
    </>
  )
}

/** The open derivations of a named value, across the whole list. */
function OpenBelow({ of }: { readonly of: readonly (string | undefined)[] }) {
  const t = useWords()
  if (useOpen(of).length === 0) return null
  return (
    <div class="how-place">
      <dt class="hidden">{t('How it came about')}</dt>
      <dd>
        <Hows of={of} />
      </dd>
    </div>
  )
}
