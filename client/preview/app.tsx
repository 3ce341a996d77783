import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { Title } from '../../core/documents/html/head.tsx'
import {
  AgreementPart,
  CalendarPart,
  DutiesPart,
  hasCalendar,
  hasDuties,
  hasNumbers,
  TargetsPart,
} from '../../core/documents/html/parts.tsx'
import { type Folds, SurroundingsContext, useWords } from '../../core/documents/html/surroundings.tsx'
import type { AgreementView } from '../../core/documents/model.ts'
import { say, worded } from '../../core/language/message.ts'
import { wordingFor } from '../../core/language/wording.ts'
import { type Notice, noticeOf, type Shown } from './shown.ts'
import { type Tab, Tabs } from './tabs.tsx'

interface AppProperties {
  readonly shown: Shown
  /** Why nothing can be shown. */
  readonly unavailable: string | undefined
  /** There is a text beside the page, to which its blocks lead. */
  readonly leadsToText: boolean
  /** The open tab, `agreement`, `targets`, `duties`, `calendar` or `what-if`; the first if there is none of that name. */
  readonly tab: string | undefined
  readonly onTab: (tab: string) => void
  readonly folds: Folds
  /** What-if's own tab; without it there is none. */
  readonly whatIf?: ComponentChildren
}

/** The page inside the panel: a notice where there is something to notice, and the agreement in tabs. */
export function App({ shown, unavailable, ...reading }: AppProperties) {
  const notice = noticeOf(shown)
  return (
    <>
      {/* The region is always there, so that what appears in it is read out. */}
      <div class="notices" role="status">
        {unavailable === undefined ? null : <p class="notice">{unavailable}</p>}
        {notice === undefined ? null : <NoticeLine of={notice} />}
      </div>
      {shown.view === undefined ? null : <Agreement view={shown.view} {...reading} />}
    </>
  )
}

type AgreementProperties = Omit<AppProperties, 'shown' | 'unavailable'> & { readonly view: AgreementView }

function Agreement({ view, leadsToText, folds, ...tabs }: AgreementProperties) {
  const { language, derivations } = view
  const surroundings = useMemo(
    () => ({ language, leadsToText, derivations, folds }),
    [language, leadsToText, derivations, folds],
  )
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="agreement" lang={language}>
        <main>
          <Title view={view} />
          <Sections view={view} {...tabs} />
        </main>
      </div>
    </SurroundingsContext.Provider>
  )
}

/** The sections that this agreement has, each a tab. */
function Sections({ view, tab, onTab, whatIf }: Omit<AgreementProperties, 'leadsToText' | 'folds'>) {
  const t = useWords()
  const all: readonly (Tab & { readonly there: boolean })[] = [
    { id: 'agreement', title: t('Agreement'), there: true, content: () => <AgreementPart view={view} /> },
    { id: 'targets', title: t('Targets'), there: hasNumbers(view), content: () => <TargetsPart view={view} /> },
    { id: 'duties', title: t('Who does what'), there: hasDuties(view), content: () => <DutiesPart view={view} /> },
    { id: 'calendar', title: t('Calendar'), there: hasCalendar(view), content: () => <CalendarPart view={view} /> },
    { id: 'what-if', title: t('What if'), there: whatIf !== undefined, content: () => whatIf },
  ]
  return <Tabs label={t('Sections')} tabs={all.filter(({ there }) => there)} open={tab} onOpen={onTab} />
}

function NoticeLine({ of: { text, first, language } }: { readonly of: Notice }) {
  return (
    <p class="notice">
      <b>{worded(text, wordingFor(language))}</b>
      {first === undefined ? null : <FirstError of={first} language={language} />}
    </p>
  )
}

function FirstError({
  of: { message, source },
  language,
}: {
  readonly of: Notice['first'] & object
  readonly language: Notice['language']
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
        {worded(say`Line ${String(start.line + 1)}`, wordingFor(language))}
      </button>
    </>
  )
}
