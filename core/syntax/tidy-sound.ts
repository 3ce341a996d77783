import { applyEdits, type TextEdit } from './edit.ts'
import { parse, type SyntaxTree } from './parse.ts'
import { sameMeaning } from './same-meaning.ts'
import { layOut, type TidyOptions, tidied } from './tidy.ts'
import type { Entry } from './tree.ts'

/** Lines that can be laid out although there are problems elsewhere. */
interface Sound {
  readonly first: number
  readonly last: number
  /** Something beside them is wrong, so they stay in their column. */
  readonly withinLines: boolean
}

/**
 * The edits that lay out what is sound of a text: all of it where it has no syntax problem; else its sections without
 * one, and of the others the entries without one. What can't be read stays as it is, and nothing means anything else.
 */
export function tidiedWhereSound(tree: SyntaxTree, options: TidyOptions = {}): readonly TextEdit[] {
  if (!tree.partial && tree.problems.length === 0) return tidied(tree, options)
  const parts = partsOf(tree, options)
  const all = parts.flat()
  if (all.length === 0 || sameMeaning(tree, parse(applyEdits(tree.text, all)))) return all
  if (tree.text.length > longest) return []
  // One part too many: each is tried on top of those that do no harm.
  const kept: TextEdit[] = []
  for (const part of parts) if (sameMeaning(tree, parse(applyEdits(tree.text, [...kept, ...part])))) kept.push(...part)
  return kept
}

/** In longer texts it takes too long to try parts out. */
const longest = 100_000

/** The edits of each sound part that has some. The whole is laid out at most twice, however many parts there are. */
function partsOf(tree: SyntaxTree, options: TidyOptions): readonly (readonly TextEdit[])[] {
  const sound = soundLines(tree)
  const anyhow = byLine(tree, options)
  const inside = sound.some(({ withinLines }) => withinLines) ? byLine(tree, { ...options, withinLines: true }) : anyhow
  return sound.flatMap(({ first, last, withinLines }) => {
    const from = Math.max(first, options.lines?.first ?? first)
    const to = Math.min(last, options.lines?.last ?? last)
    const edits: TextEdit[] = []
    for (let line = from; line <= to; line++) edits.push(...((withinLines ? inside : anyhow).get(line) ?? []))
    return edits.length === 0 ? [] : [edits]
  })
}

function byLine(tree: SyntaxTree, options: TidyOptions): ReadonlyMap<number, readonly TextEdit[]> {
  const found = new Map<number, TextEdit[]>()
  for (const edit of layOut(tree, options)) {
    const line = tree.lines.lineAt(edit.span.start)
    const edits = found.get(line)
    if (edits === undefined) found.set(line, [edit])
    else edits.push(edit)
  }
  return found
}

function soundLines({ root, lines, problems }: SyntaxTree): readonly Sound[] {
  if (root?.kind !== 'map' || root.flow) return []
  const wrong = new Set(
    problems.flatMap(({ span }) => {
      const [first, last] = [lines.lineAt(span.start), lines.lineAt(Math.max(span.start, span.end - 1))]
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    }),
  )
  const end = lines.count - 1
  const isSound = ({ first, last }: Reach) => {
    for (let line = first; line <= last; line++) if (wrong.has(line)) return false
    return true
  }
  return reaches(root.entries, end).flatMap((section): Sound[] => {
    if (isSound(section)) return [{ ...section, withinLines: false }]
    const { value } = section.entry
    const entries = value.kind === 'map' && !value.flow ? reaches(value.entries, section.last) : []
    return entries.filter(isSound).map(entry => ({ ...entry, withinLines: true }))
  })

  /** Each entry with its lines, up to the next one. */
  function reaches(entries: readonly Entry[], last: number): readonly Reach[] {
    const own = entries.filter(({ merged }) => !merged)
    const starts = own.map(({ key }) => lines.lineAt(key.span.start))
    return own.map((entry, index) => ({
      entry,
      first: starts[index] ?? last,
      last: Math.max(starts[index] ?? last, (starts[index + 1] ?? last + 1) - 1),
    }))
  }
}

interface Reach {
  readonly entry: Entry
  readonly first: number
  readonly last: number
}
