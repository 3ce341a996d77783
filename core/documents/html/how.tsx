import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AgreementView, DerivationView, InputView } from '../model.ts'
import type { Inline } from '../prose.ts'
import { SurroundingsContext, useWords, Where } from './surroundings.tsx'

/** Names the place on the page whose numbers open below it: the same number may stand in several. */
const ScopeContext = createContext<string | undefined>(undefined)

/** A piece of the page in which numbers open. */
export function Scope({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return <ScopeContext.Provider value={name}>{children}</ScopeContext.Provider>
}

const keyOf = (scope: string, path: string) => `${scope} ${path}`
const idOf = (key: string) => key.replace(/[^\w-]/gu, '_')

/** Where a document says how the number of a path came about. */
const anchorOf = (path: string) => `how-${idOf(path)}`

interface FigureProperties {
  readonly text: string
  readonly how: string | undefined
}

/** A number; a computed one opens its derivation, or leads to it in a document. */
export function Figure({ text, how }: FigureProperties) {
  const { derivations, folds } = useContext(SurroundingsContext)
  const scope = useContext(ScopeContext)
  if (how === undefined || scope === undefined || !Object.hasOwn(derivations, how)) return <b class="number">{text}</b>
  if (folds === undefined)
    return (
      <a class="number to-how" href={`#${anchorOf(how)}`}>
        {text}
      </a>
    )
  const key = keyOf(scope, how)
  const open = folds.opened.has(key)
  return (
    <button
      type="button"
      class="number to-how"
      aria-expanded={open}
      aria-controls={open ? idOf(key) : undefined}
      onClick={() => folds.toggle(key)}
    >
      {text}
    </button>
  )
}

/** The derivations that are open of the numbers above it, in their order. */
export function Hows({ of: paths }: { readonly of: readonly (string | undefined)[] }) {
  const open = useOpen(paths)
  return (
    <>
      {open.map(({ path, key, derivation, close }) => (
        <HowPanel key={path} path={path} name={key} of={derivation} close={close} />
      ))}
    </>
  )
}

interface Open {
  readonly path: string
  readonly key: string
  readonly derivation: DerivationView
  readonly close: () => void
}

/** Those of the paths whose derivations are open here. */
export function useOpen(paths: readonly (string | undefined)[]): readonly Open[] {
  const { derivations, folds } = useContext(SurroundingsContext)
  const scope = useContext(ScopeContext)
  if (folds === undefined || scope === undefined) return []
  return [...new Set(paths)].flatMap(path => {
    const derivation = path !== undefined && Object.hasOwn(derivations, path) ? derivations[path] : undefined
    if (path === undefined || derivation === undefined) return []
    const key = keyOf(scope, path)
    return folds.opened.has(key) ? [{ path, key, derivation, close: () => folds.toggle(key) }] : []
  })
}

interface HowPanelProperties {
  readonly path: string
  readonly name: string
  readonly of: DerivationView
  readonly close: () => void
}

function HowPanel({ name, of, close }: HowPanelProperties) {
  const t = useWords()
  return (
    <div class="how" id={idOf(name)}>
      <button
        type="button"
        class="close"
        onClick={({ currentTarget }) => {
          // Whoever closes it goes on reading where they opened it.
          currentTarget.ownerDocument.querySelector<HTMLElement>(`[aria-controls="${idOf(name)}"]`)?.focus()
          close()
        }}
      >
        <span aria-hidden="true">×</span>
        <span class="hidden">{t('Close: how it came about')}</span>
      </button>
      <Scope name={name}>
        <Derivation of={of} />
      </Scope>
    </div>
  )
}

/** A number, its formula in words and in numbers, and what took part. */
function Derivation({ of: { name, value, formula, working, inputs } }: { readonly of: DerivationView }) {
  return (
    <>
      <p class="result">
        {name}: <b class="number">{value}</b>
      </p>
      <p class="formula">
        <span aria-hidden="true">= </span>
        {formula}
      </p>
      {working === undefined ? null : (
        <p class="working">
          <span aria-hidden="true">= </span>
          {working}
        </p>
      )}
      {inputs.length === 0 ? null : (
        <ul class="inputs">
          {inputs.map((input, index) => (
            // An input has no name of its own: the same may take part twice.
            <Input key={index} of={input} />
          ))}
        </ul>
      )}
    </>
  )
}

function Input({ of: { name, value, source, how } }: { readonly of: InputView }) {
  return (
    <li>
      {name}: <Figure text={value} how={how} /> <Where source={source} />
      <Hows of={[how]} />
    </li>
  )
}

/** What the numbers of a line of text open. */
export function howsIn(inlines: readonly Inline[]): readonly (string | undefined)[] {
  return inlines.flatMap(inline =>
    'inside' in inline ? howsIn(inline.inside) : inline.role === 'number' ? [inline.how] : [],
  )
}

/** All derivations one after the other, for documents, in which nothing opens. */
export function Derivations({ of }: { readonly of: AgreementView['derivations'] }) {
  return (
    <Scope name="derivations">
      <div class="derivations">
        {Object.entries(of).map(([path, derivation]) => (
          <div class="derivation" key={path} id={anchorOf(path)}>
            <Derivation of={derivation} />
          </div>
        ))}
      </div>
    </Scope>
  )
}
