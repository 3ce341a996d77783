import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

/** One tab with what it shows. */
export interface Tab {
  readonly id: string
  readonly title: string
  readonly content: () => ComponentChildren
}

interface TabsProperties {
  /** What the tabs are about, for those who hear them. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The open one's id; the first where there is none of that id (any more). */
  readonly open: string | undefined
  readonly onOpen: (id: string) => void
}

/**
 * Tabs as assistive technology knows them: one stop of the Tab key, arrow keys, Home and End move and open at once.
 * Only the open tab's content is on the page.
 */
export function Tabs({ label, tabs, open, onOpen }: TabsProperties) {
  const list = useRef<HTMLDivElement>(null)
  const shown = tabs.find(({ id }) => id === open) ?? tabs[0]
  if (shown === undefined) return null
  const goTo = (event: KeyboardEvent) => {
    const next = nextTab(tabs, tabs.indexOf(shown), event.key)
    if (next === undefined) return
    event.preventDefault()
    onOpen(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={goTo}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === shown.id}
            aria-controls={id === shown.id ? `panel-${id}` : undefined}
            tabIndex={id === shown.id ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id={`panel-${shown.id}`} key={shown.id} aria-labelledby={`tab-${shown.id}`}>
        {shown.content()}
      </div>
    </>
  )
}

/** Where a key leads from the tab at `index`; `undefined` for keys that lead nowhere. */
function nextTab(tabs: readonly Tab[], index: number, key: string): Tab | undefined {
  switch (key) {
    case 'ArrowRight':
      return tabs[(index + 1) % tabs.length]
    case 'ArrowLeft':
      return tabs[(index - 1 + tabs.length) % tabs.length]
    case 'Home':
      return tabs[0]
    case 'End':
      return tabs.at(-1)
    default:
      return undefined
  }
}
