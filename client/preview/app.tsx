import { Page } from '../../core/documents/html/page.tsx'
import { noticeOf, type Shown } from './shown.ts'

interface AppProperties {
  readonly shown: Shown
  /** Why nothing can be shown. */
  readonly unavailable: string | undefined
}

/** The page inside the panel: a notice where there is something to notice, and the agreement. */
export function App({ shown, unavailable }: AppProperties) {
  const notice = noticeOf(shown)
  return (
    <>
      {/* The region is always there, so that what appears in it is read out. */}
      <div class="notices" role="status">
        {unavailable === undefined ? null : <p class="notice">{unavailable}</p>}
        {notice === undefined ? null : <NoticeLine of={notice} />}
      </div>
      {shown.view === undefined ? null : <Page view={shown.view} leadsToText />}
    </>
  )
}

function NoticeLine({ of: { text, first } }: { readonly of: NonNullable<ReturnType<typeof noticeOf>> }) {
  return (
    <p class="notice">
      <b>{text}</b>
      {first === undefined ? null : <FirstError of={first} />}
    </p>
  )
}

function FirstError({
  of: { message, source },
}: {
  readonly of: NonNullable<ReturnType<typeof noticeOf>>['first'] & object
}) {
  if (source === undefined) return <span class="first">{message}</span>
  const { start, end } = source
  return (
    <>
      <span class="first">{message}</span>
      <button
        type="button"
        class="to-error"
        data-source={`${start.line}:${start.character}-${end.line}:${end.character}`}
      >
        Line {start.line + 1}
      </button>
    </>
  )
}
