import { say, type Value, worded } from '../../core/language/message.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { dotted, type Path } from '../../core/syntax/tree.ts'
import { type Derivation, derivationOf } from '../../core/targets/derivations/index.ts'
import { escaped } from './documentation.ts'

/** What else is computed of a place in the file, by the last key of its path. */
const beside: Readonly<Record<string, readonly string[]>> = {
  volume: ['plan', 'required'],
  rate: ['required'],
  count: ['required'],
  value: ['required'],
}

/** How the number at a path came about, and what is computed of it, as Markdown; `undefined` for what is no number. */
export function derivationAt({ targets }: Snapshot, path: Path): string | undefined {
  const parent = path.slice(0, -1)
  const more = beside[String(path.at(-1))] ?? []
  const paths = [path, ...more.map(key => [...parent, key])]
  return told(paths.map(each => derivationOf(targets, dotted(each))).filter(each => !isItself(each, path)))
}

/** A number that is simply stated needs no explanation where it stands. */
function isItself(derivation: Derivation | undefined, path: Path): boolean {
  if (derivation === undefined || derivation.working !== undefined) return false
  const [input, ...others] = derivation.inputs
  return others.length === 0 && input?.place !== undefined && dotted(input.place.path) === dotted(path)
}

/** What is computed of a whole stage. */
export function stageDerivations({ targets }: Snapshot, path: Path): string | undefined {
  return told(['plan', 'required'].map(key => derivationOf(targets, dotted([...path, key]))))
}

function told(derivations: readonly (Derivation | undefined)[]): string | undefined {
  const known = new Set(derivations.flatMap(derivation => (derivation === undefined ? [] : [markdownOf(derivation)])))
  return known.size === 0 ? undefined : [...known].join('\n\n')
}

function markdownOf({ name, value, formula, working, inputs }: Derivation): string {
  const lines = [`**${sentence(shown(name))}: ${shown(value)}**`, shown(formula)]
  if (working === undefined) return lines.join('  \n')
  const list = inputs.map(input => `- ${shown(input.name)}: ${shown(input.value)}`)
  return [[...lines, shown(working)].join('  \n'), list.join('\n')].join('\n\n')
}

const shown = (value: Value): string => escaped(worded(say`${value}`))
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
