import { CompletionItemKind } from 'vscode-languageserver'
import { say } from '../../../core/language/message.ts'
import { nameOf } from '../../../core/language/names.ts'
import type { NameKind, Shape } from '../../../core/language/shape.ts'
import { currencies } from '../../../core/language/values/currency.ts'
import { cadences, type Unit, units } from '../../../core/language/values/time.ts'
import { timezones } from '../../../core/language/values/word.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import { kindNames } from '../cards.ts'
import type { Candidate } from './candidate.ts'

/** What a list of candidates depends on besides the language. */
export interface Setting {
  readonly snapshot: Snapshot
  /** What stands between the beginning of the value and the cursor. */
  readonly typed: string
  readonly today: string
  /** The time zone where the person is. */
  readonly zone: string | undefined
  /** The language of the person, for names of currencies. */
  readonly locale: string
  /** Files that can be extended. */
  readonly paths: readonly string[]
}

/** What can stand as a value of this shape. */
export function valuesFor(shape: Shape, setting: Setting): Candidate[] {
  if (shape.refers.length > 0) return namesOf(shape.refers, setting.snapshot)
  if (shape.value === 'cadence') return words(cadences)
  if (shape.words.length > 0) return words(shape.words)
  if (shape.value === undefined) return shape.types.has('boolean') ? words(['true', 'false']) : []
  return forms[shape.value]?.(setting, shape) ?? []
}

/** Whether something is offered as soon as the key is written. */
export function offersValues(shape: Shape, snapshot: Snapshot): boolean {
  const setting: Setting = { snapshot, typed: '', today: 'today', zone: undefined, locale: 'en', paths: ['path'] }
  return valuesFor(shape, setting).length > 0
}

/** The candidates of a value that is one of a few, for a place to fill in; empty where there are too many or none. */
export function choicesFor(shape: Shape, snapshot: Snapshot): string[] {
  const limited = shape.refers.length > 0 || shape.words.length > 0 || shape.types.has('boolean')
  const choices = limited
    ? valuesFor(shape, { snapshot, typed: '', today: '', zone: undefined, locale: 'en', paths: [] }).map(
        ({ label }) => label,
      )
    : []
  return choices.length > most ? [] : choices
}

/** A longer list is no choice. */
const most = 30

const words = (list: readonly string[]): Candidate[] =>
  list.map(label => ({ label, kind: CompletionItemKind.EnumMember }))

const symbolKinds: Readonly<Partial<Record<NameKind, CompletionItemKind>>> = {
  person: CompletionItemKind.Variable,
  team: CompletionItemKind.Class,
  term: CompletionItemKind.Constant,
}

/** Everything declared that a place may name, by id. */
export function namesOf(
  kinds: readonly NameKind[],
  { names }: Snapshot,
  taken?: ReadonlyMap<string, unknown>,
): Candidate[] {
  return kinds.flatMap(kind =>
    [...names.declared(kind).values()]
      .filter(({ id }) => taken?.has(id) !== true)
      .map(declaration => {
        const name = nameOf(kind, declaration)
        const description = kinds.length > 1 ? say`${name} (${kindNames[kind]})` : name
        return {
          label: declaration.id,
          kind: symbolKinds[kind] ?? CompletionItemKind.Reference,
          description,
          about: { name: declaration.id, kind },
        }
      }),
  )
}

/** Names that keys of a map stand for: those declared elsewhere, or those that are used and still to be declared. */
export function keyNames(
  { keys: { declares, refers } }: Shape,
  snapshot: Snapshot,
  taken?: ReadonlyMap<string, unknown>,
): Candidate[] {
  if (refers !== undefined) return namesOf(refers, snapshot, taken)
  return declares === undefined ? [] : undeclared(declares, snapshot)
}

function undeclared(kind: NameKind, { names }: Snapshot): Candidate[] {
  const ids = names.references
    .filter(
      reference => reference.kinds[0] === kind && reference.as !== 'key' && names.resolve(reference) === undefined,
    )
    .map(({ id }) => id)
  return [...new Set(ids)].map(label => ({
    label,
    kind: CompletionItemKind.Reference,
    description: say`used, not declared yet`,
  }))
}

type Form = (setting: Setting, shape: Shape) => Candidate[]

/** How values of each kind are written, as far as there is something to offer. */
const forms: Readonly<Partial<Record<NonNullable<Shape['value']>, Form>>> = {
  percent: ({ typed }) => percents(typed),
  rate: ({ typed }) => [...percents(typed), ...ranges(typed)],
  duration: ({ typed }, shape) => durations(typed, units, true, shape),
  lag: ({ typed }, shape) => durations(typed, ['day', 'week', 'month'], false, shape),
  length: ({ typed }, shape) => durations(typed, ['day', 'week', 'month', 'quarter', 'year'], false, shape),
  currency: ({ locale }) =>
    [...new Set([...frequent, ...currencies])].map(code => ({
      label: code,
      kind: CompletionItemKind.Unit,
      description: currencyName(code, locale),
    })),
  timezone: ({ zone }) => [
    ...(zone === undefined
      ? []
      : [{ label: zone, kind: CompletionItemKind.Value, description: say`where you are`, required: true }]),
    ...timezones().flatMap(label => (label === zone ? [] : [{ label, kind: CompletionItemKind.Value }])),
  ],
  date: ({ today }) => [{ label: today, kind: CompletionItemKind.Value, description: say`today` }],
  version: ({ snapshot }) => {
    const version = snapshot.agreement.version.value
    return version === undefined
      ? []
      : [{ label: version, kind: CompletionItemKind.Value, description: say`this version` }]
  },
  path: ({ typed, paths }) => files(typed, paths),
  hours: (_, shape) => examplesOf(shape),
  'language-version': () => [{ label: '1', kind: CompletionItemKind.Value }],
}

/** What most agreements are in. */
const frequent: readonly string[] = ['USD', 'EUR', 'GBP', 'MXN', 'BRL']

/** Ways to files; a person may begin them with `./`. */
function files(typed: string, paths: readonly string[]): Candidate[] {
  return paths.map(label => ({
    label,
    kind: CompletionItemKind.File,
    words: [`./${label}`],
    ...(typed.startsWith('./') && !label.startsWith('../') ? { text: `./${label}` } : {}),
  }))
}

const examplesOf = ({ examples }: Shape): Candidate[] =>
  examples.flatMap(example => (typeof example === 'string' ? [{ label: example, kind: CompletionItemKind.Value }] : []))

/** A number that is being typed, with the sign that makes it a percent. */
function percents(typed: string): Candidate[] {
  const [, number] = /^(\d+(?:\.\d+)?) *%?$/.exec(typed) ?? []
  return number === undefined ? [] : [{ label: `${number}%`, kind: CompletionItemKind.Unit }]
}

function ranges(typed: string): Candidate[] {
  const [, whole, fraction = ''] = /^(\d+)(\.\d+)? *%?(?: +t?o?)?$/.exec(typed) ?? []
  if (whole === undefined || Number(whole) >= 100) return []
  const number = `${whole}${fraction}`
  const high = Number(whole) < 98 ? `${Number(whole) + 2}${fraction}%` : '100%'
  const label = `${number}% to ${high}`
  return [
    {
      label,
      kind: CompletionItemKind.Unit,
      description: say`from low to high`,
      snippet: `${number}% to \${1:${high}}`,
    },
  ]
}

/** The units behind a number; without one the schema's examples. */
function durations(typed: string, allowed: readonly Unit[], business: boolean, shape: Shape): Candidate[] {
  const [, number] = /^(\d+)(?: .*)?$/.exec(typed) ?? []
  if (number === undefined || number === '0') return typed === '' ? examplesOf(shape) : []
  const plural = Number(number) === 1 ? '' : 's'
  return allowed.flatMap(unit => {
    const inBusiness = business && (unit === 'minute' || unit === 'hour' || unit === 'day')
    const plain = { label: `${number} ${unit}${plural}`, kind: CompletionItemKind.Unit }
    if (!inBusiness) return [plain]
    const description = say`in the hours of the calendar`
    return [plain, { label: `${number} business ${unit}${plural}`, kind: CompletionItemKind.Unit, description }]
  })
}

const currencyNames = new Map<string, Intl.DisplayNames>()
function currencyName(code: string, locale: string): string {
  const names = currencyNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'currency' })
  currencyNames.set(locale, names)
  return names.of(code) ?? code
}
