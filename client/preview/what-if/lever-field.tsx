import { useState } from 'preact/hooks'
import { useWords, Where } from '../../../core/documents/html/surroundings.tsx'
import type { Lever } from '../../../core/documents/what-if/lever.ts'
import type { WhatIf } from '../../../core/documents/what-if/what-if.ts'
import type { Session } from './session.ts'

type OneSupposed = WhatIf['supposed'][number] | undefined

interface LeverFieldProperties {
  readonly of: Lever
  readonly session: Session
  readonly onChange: () => void
}

/** One number with a slider and a field, and the way back. */
export function LeverField({ of: lever, session, onChange }: LeverFieldProperties) {
  const t = useWords()
  // While somebody types, the field keeps every key: in “12.” the number is 12 already, and the point is still wanted.
  const [typing, setTyping] = useState<string>()
  const id = `lever-${lever.key.replace(/[^\w-]/gu, '_')}`
  const supposed = session.result?.supposed.find(one => one.lever.key === lever.key)
  const refused = session.refused(lever)
  if (lever.fixed !== undefined) return <Fixed of={lever} why={lever.fixed} />
  const amount = supposed?.digits ?? lever.amount
  const suppose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    session.suppose(lever, currentTarget.value)
    onChange()
  }
  return (
    <div class={supposed === undefined ? (lever.assumed ? 'lever noted' : 'lever') : 'lever noted changed'}>
      <label for={id}>
        {lever.label} <Where source={lever.source} />
      </label>
      <input
        type="range"
        aria-label={lever.label}
        aria-valuetext={`${amount} ${lever.unit}`.trim()}
        min={lever.scale.low}
        max={Math.max(lever.scale.high, Number(amount))}
        step={lever.scale.step}
        value={amount}
        onInput={suppose}
      />
      <span class="field">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typing ?? refused ?? amount}
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : `${id}-refused`}
          onInput={event => {
            setTyping(event.currentTarget.value)
            suppose(event)
          }}
          onBlur={() => setTyping(undefined)}
        />
        <span class="unit">{lever.unit}</span>
      </span>
      <Was of={lever} supposed={supposed} session={session} onChange={onChange} />
      {refused === undefined ? null : (
        <p class="refused" id={`${id}-refused`}>
          {whyRefused(lever, t)}
        </p>
      )}
    </div>
  )
}

/** What the file says where something else is supposed, and the way back to it. */
function Was({ of: lever, supposed, session, onChange }: LeverFieldProperties & { readonly supposed: OneSupposed }) {
  const t = useWords()
  if (supposed === undefined && !lever.assumed) return null
  const was = lever.assumed
    ? t('not written, counts as {0}', lever.shown)
    : supposed?.follows
      ? t('follows; was {0}', lever.shown)
      : t('was {0}', lever.shown)
  return (
    <p class="was">
      {was}
      {supposed === undefined || supposed.follows ? null : (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            session.reset(lever)
            onChange()
          }}
        >
          {t('Reset')}
          <span class="hidden"> {lever.label}</span>
        </button>
      )}
    </p>
  )
}

function whyRefused(lever: Lever, t: ReturnType<typeof useWords>): string {
  if (lever.kind === 'count') return t('This must be a whole number, such as {0}.', lever.amount)
  if (lever.kind === 'money') return t('This must be an amount above 0 in plain digits, such as {0}.', lever.amount)
  if (lever.grows) return t('This must be a percent, such as {0}.', lever.amount)
  return t('This must be a percent from 0 to 100, such as {0}.', lever.amount)
}

function Fixed({ of: lever, why }: { readonly of: Lever; readonly why: string }) {
  return (
    <div class="lever fixed">
      <span class="name">{lever.label}</span>
      <span class="field">{lever.shown}</span>
      <p class="was">{why}</p>
    </div>
  )
}
