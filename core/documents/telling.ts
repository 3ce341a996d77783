import type Fraction from 'fraction.js'
import type { Agreement, Field } from '../language/agreement.ts'
import { displayedName, nameOf } from '../language/names.ts'
import { pluralOf, withinSentence } from '../language/plural.ts'
import type { NameKind } from '../language/shape.ts'
import { wordingFor } from '../language/wording.ts'
import type { Snapshot } from '../snapshot.ts'
import { dotted, entryAtPath, nodeAtPath, type Path } from '../syntax/tree.ts'
import { Format } from './format.ts'
import { insertedValue } from './inserts.ts'
import type { Detail, Source } from './model.ts'
import { number, type Part, type Phrase, partsOf, plainText, text, unknown } from './phrase.ts'
import { type Block, proseBlocks, prosePlain, type Surroundings } from './prose.ts'
import { Derivations } from './view/how.ts'

/** How an agreement is told: its names, its formats, its places in the file. Built once for all parts of a document. */
export class Telling {
  readonly agreement: Agreement
  readonly format: Format
  /** Prose with its terms explained and its values put in. */
  private readonly surroundings: Surroundings = {
    term: (id, words) => this.termInProse(id, words),
    insert: path => this.insert(path),
  }
  private readonly meanings = new Map<string, string | undefined>()
  /** How the numbers came about. */
  readonly how = new Derivations(this)

  constructor(readonly snapshot: Snapshot) {
    this.agreement = snapshot.agreement
    this.format = new Format(this.agreement.language.value ?? 'en', this.agreement.currency.value)
  }

  /** Where something is written; `undefined` for what isn't. */
  source(path: Path): Source | undefined {
    const { root, lines } = this.snapshot.tree
    const node = nodeAtPath(root, path)
    if (node === undefined || path.length === 0) return undefined
    const start = entryAtPath(root, path)?.key.span.start ?? node.span.start
    // A block reaches to the next one; what is selected ends with its last letter.
    const end = start + lines.text.slice(start, node.span.end).trimEnd().length
    return { at: dotted(path), start: lines.positionAt(start), end: lines.positionAt(end) }
  }

  /** Put into the agreement's language. */
  parts(phrase: Phrase): readonly Part[] {
    return partsOf(phrase, wordingFor(this.format.language))
  }

  words(phrase: Phrase): string {
    return plainText(this.parts(phrase))
  }

  /** Fixed words, by their English. */
  label(template: string): string {
    return this.words({ template, values: [] })
  }

  /** The displayed name of an id, whether it is declared or not. */
  name(kind: NameKind, id: string): string {
    const declaration = this.snapshot.names.declared(kind).get(id)
    return declaration === undefined ? displayedName(id) : nameOf(kind, declaration)
  }

  knows(kind: NameKind, id: string): boolean {
    return this.snapshot.names.declared(kind).has(id)
  }

  /** A reference to a person; a placeholder where nobody is named. */
  person(field: Field<string>): Part {
    return this.party(field, ['person'])
  }

  team(field: Field<string>): Part {
    return this.party(field, ['team'])
  }

  personOrTeam(field: Field<string>): Part {
    return this.party(field, ['person', 'team'])
  }

  /** A term's name as it stands in a heading or a cell. */
  term(field: Field<string>): Part {
    const id = field.value
    return id === undefined ? unknown : this.named(id, this.name('term', id))
  }

  /** A term's name within a sentence, for one of it or for several. */
  termWithin(field: Field<string>, amount: 'one' | 'several'): Part {
    const id = field.value
    if (id === undefined) return unknown
    const name = withinSentence(this.name('term', id))
    return this.named(id, amount === 'one' ? name : pluralOf(name, this.format.language))
  }

  /** A value as a number of the sentence; a placeholder where it isn't stated or can't be read. */
  stated<T>(field: Field<T>, write: (value: T) => string): Part {
    return field.value === undefined ? unknown : number(write(field.value))
  }

  count(field: Field<Fraction>): Part {
    return this.stated(field, value => this.format.number(value.valueOf()))
  }

  blocks(field: Field<string>): readonly Block[] {
    return field.value === undefined ? [] : proseBlocks(field.value, this.surroundings)
  }

  /** A labelled piece of prose, or several; `undefined` if there is nothing to say. */
  detail(key: string, label: string, field: Field<string> | Field<readonly Field<string>[]>): Detail | undefined {
    const fields = Array.isArray(field.value) ? (field.value as readonly Field<string>[]) : [field as Field<string>]
    const items = fields.map(item => this.blocks(item)).filter(blocks => blocks.length > 0)
    return items.length === 0 ? undefined : { key, label, items, source: this.source(field.path) }
  }

  /** Prose as part of a sentence. */
  get prose(): Surroundings {
    return this.surroundings
  }

  private party(field: Field<string>, kinds: readonly ('person' | 'team')[]): Part {
    const id = field.value
    if (id === undefined) return unknown
    const kind = kinds.find(candidate => this.knows(candidate, id))
    return kind === undefined
      ? { role: 'unknown', text: displayedName(id) }
      : { role: kind, id, text: this.name(kind, id) }
  }

  /** A term by the words under which it is shown here. */
  private named(id: string, shown: string): Part {
    if (!this.knows('term', id)) return { role: 'unknown', text: shown }
    // Outlines and hovers show the words alone, so nobody looks for a meaning that isn't asked for.
    const find = () => this.meaning(id)
    return {
      role: 'term',
      id,
      text: shown,
      get meaning() {
        return find()
      },
    }
  }

  private termInProse(id: string, words: string | undefined): Part {
    return this.named(id, words ?? withinSentence(this.name('term', id)))
  }

  /** A term's definition in plain text. What it inserts itself stays as it is written, so that none leads in a circle. */
  private meaning(id: string): string | undefined {
    if (this.meanings.has(id)) return this.meanings.get(id)
    const field = this.agreement.definitions.value?.get(id)?.value?.meaning
    const plain: Surroundings = {
      term: (other, words) => text(words ?? withinSentence(this.name('term', other))),
      insert: path => this.insert(path),
    }
    const meaning = field?.value === undefined ? undefined : prosePlain(field.value, plain) || undefined
    this.meanings.set(id, meaning)
    return meaning
  }

  private insert(path: string): Part {
    const value = insertedValue(this, path)
    return value === undefined ? { role: 'unknown', text: `{{ ${path} }}` } : number(value)
  }
}
