import { say, type Value, type Wording, worded } from '../../core/language/message.ts'
import { dotted, type Path } from '../../core/syntax/tree.ts'
import {
  type Derivation,
  derivationOf,
  type Input,
  type Place,
  sourcesOf,
} from '../../core/targets/derivations/index.ts'
import type { AgreementDocument } from '../document.ts'
import { computedBeside } from './computed-beside.ts'
import { escaped } from './documentation.ts'

/** How the number at a path came about, and what is computed of it, as Markdown; `undefined` for what is no number. */
export function derivationAt(document: AgreementDocument, path: Path): string | undefined {
  const { agreement, targets } = document.snapshot
  const paths = [dotted(path), ...computedBeside(agreement, path)]
  const known = paths.flatMap(each => derivationOf(targets, each) ?? [])
  const texts = new Set(known.filter(each => !isItself(each, path)).map(derivation => markdownOf(document, derivation)))
  return texts.size === 0 ? undefined : [...texts].join('\n\n')
}

/** A number that is simply stated needs no explanation where it stands. */
function isItself({ working, inputs }: Derivation, path: Path): boolean {
  const [input, ...others] = inputs
  const stated = working === undefined && others.length === 0
  return stated && input?.place !== undefined && dotted(input.place.path) === dotted(path)
}

function markdownOf(document: AgreementDocument, derivation: Derivation): string {
  const { name, value, formula, working, inputs } = derivation
  const shown = showing(document.wording)
  const lines = [`**${sentence(shown(name))}: ${shown(value)}**`, shown(formula)]
  if (working !== undefined) lines.push(shown(working))
  const list = inputs.map(input => inputLine(document, input))
  return [lines.join('  \n'), ...(list.length === 0 ? [] : [list.join('\n')])].join('\n\n')
}

/** What stands in the file leads to its line; what is computed leads to the lines that it rests on. */
function inputLine(document: AgreementDocument, { name, value, place, computed }: Input): string {
  const shown = showing(document.wording)
  if (place !== undefined) return `- ${linked(document, name, place)}: ${shown(value)}`
  const inner = computed === undefined ? undefined : derivationOf(document.snapshot.targets, computed)
  const sources = inner === undefined ? [] : sourcesOf(document.snapshot.targets, inner)
  const from = sources.map(source => linked(document, source.input.name, source.place))
  return `- ${shown(name)}: ${shown(value)}${from.length === 0 ? '' : ` ${worded(say`(from ${from.join(', ')})`, document.wording)}`}`
}

/** A place as a link to its line, in this file or in the one that it is inherited from. */
function linked(document: AgreementDocument, name: Value, { node, file }: Place): string {
  const shown = showing(document.wording)
  const place = document.placesIn(file)
  if (place === undefined) return shown(name)
  const { line, character } = place.lines.positionAt(node.span.start)
  const address = place.uri
    .replace(/[()<>\s\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
  return `[${shown(name)}](${address}#L${line + 1},${character + 1})`
}

const showing =
  (wording: Wording) =>
  (value: Value): string =>
    escaped(worded(say`${value}`, wording))

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
