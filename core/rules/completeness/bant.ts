import { say } from '../../language/message.ts'
import { replacement, type TextEdit, insertion as textInsertion } from '../../syntax/edit.ts'
import { lineBreak } from '../../syntax/entries.ts'
import { type Entry, entryAtPath, nodeAtPath, type Path } from '../../syntax/tree.ts'
import { insertion } from '../insertion.ts'
import type { Fix } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** The four questions of BANT as criteria, in the agreement's language. */
const questions = {
  en: [
    'Budget – the money for it is there or planned',
    'Authority – we talk to somebody who can decide',
    'Need – they have the problem that we solve',
    'Timeline – they want to decide by a known date',
  ],
  es: [
    'Presupuesto – el dinero está disponible o previsto',
    'Autoridad – hablamos con quien puede decidir',
    'Necesidad – tiene el problema que resolvemos',
    'Plazo – quiere decidir antes de una fecha conocida',
  ],
  pt: [
    'Orçamento – o dinheiro existe ou está previsto',
    'Autoridade – falamos com quem pode decidir',
    'Necessidade – tem o problema que resolvemos',
    'Prazo – quer decidir até uma data conhecida',
  ],
} as const

/** The fix that makes a definition decidable; a short definition gets its long form. */
export function bant(subject: Subject, path: Path): Fix[] {
  const entry = entryAtPath(subject.tree.root, path)
  const edits = entry?.value.kind === 'map' ? long(subject, path) : entry && short(subject, path, entry)
  return edits === undefined
    ? []
    : [{ title: say`Add the four questions of BANT as criteria`, edits, preferred: true, placeholder: true }]
}

const criteriaOf = ({ agreement }: Subject) => questions[agreement.language.value ?? 'en']

function long(subject: Subject, path: Path): TextEdit[] | undefined {
  const node = nodeAtPath(subject.tree.root, path)
  const framework = insertion(subject.tree, [...path, 'framework'], 'bant')
  // Sentences don't fit between braces.
  if (node?.kind === 'map' && node.flow) return framework && [framework]
  const criteria = insertion(subject.tree, [...path, 'criteria'], criteriaOf(subject))
  return criteria && framework && [criteria, framework]
}

function short(subject: Subject, path: Path, { key, value }: Entry): TextEdit[] | undefined {
  const { tree } = subject
  if (value.kind !== 'scalar' || value.mended) return undefined
  const parent = nodeAtPath(tree.root, path.slice(0, -1))
  if (parent?.kind === 'map' && parent.flow)
    return [textInsertion(value.span.start, '{ meaning: '), textInsertion(value.span.end, ', framework: bant }')]
  const end = lineBreak(tree.text)
  const column = ' '.repeat(tree.lines.positionAt(key.span.start).character + 2)
  const colon = tree.text.indexOf(':', key.span.end) + 1
  const criteria = criteriaOf(subject).map(question => `${end}${column}  - ${question}`)
  const lines = [`${end}${column}criteria:`, ...criteria, `${end}${column}framework: bant`]
  return [
    replacement({ start: colon, end: value.span.start }, `${end}${column}meaning: `),
    ...deeper(subject, value.span.start, value.span.end),
    textInsertion(endOfText(subject, value.span.end), lines.join('')),
  ]
}

/** The lines that a text goes on over stand below its new key, one step deeper. */
function deeper({ tree }: Subject, start: number, end: number): TextEdit[] {
  const [first, last] = [tree.lines.lineAt(start), tree.lines.lineAt(end - 1)]
  return Array.from({ length: last - first }, (_, index) => first + 1 + index)
    .filter(line => tree.lines.line(line).trim() !== '')
    .map(line => textInsertion(tree.lines.startOf(line), '  '))
}

/** Behind the last line of a text, a comment beside it included. */
function endOfText({ tree }: Subject, end: number): number {
  const text = tree.text.slice(0, end).trimEnd()
  return tree.lines.endOf(tree.lines.lineAt(text.length))
}
