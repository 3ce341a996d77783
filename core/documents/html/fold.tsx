import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { SurroundingsContext } from './surroundings.tsx'

interface FoldProperties {
  /** Under which the page remembers whether it is open. */
  readonly name: string
  readonly title: ComponentChildren
  readonly children: ComponentChildren
}

/** A part that is read only by those who open it; in a document it is open. */
export function Fold({ name, title, children }: FoldProperties) {
  const { folds } = useContext(SurroundingsContext)
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
