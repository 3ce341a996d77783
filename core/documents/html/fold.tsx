import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { SurroundingsContext } from './surroundings.tsx'

interface FoldProperties {
  /** Under which the page remembers whether it is open. */
  readonly name: string
  readonly title: ComponentChildren
  /** It says what stands nowhere else: in a document, which may be printed, it is open. */
  readonly essential?: boolean
  readonly children: ComponentChildren
}

/** A part that is read only by those who open it. */
export function Fold({ name, title, essential = false, children }: FoldProperties) {
  const { folds } = useContext(SurroundingsContext)
  if (folds === undefined && !essential)
    return (
      <details class="fold">
        <summary>{title}</summary>
        {children}
      </details>
    )
  if (folds === undefined)
    return (
      <div class="fold">
        <div class="summary-line">{title}</div>
        {children}
      </div>
    )
  const open = folds.opened.has(name)
  return (
    <details
      class="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) folds.toggle(name)
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  )
}
