import { english, type Message, type Value } from '../../language/message.ts'
import { type Derivation, derivationOf, type Input } from '../../targets/derivations/index.ts'
import type { DerivationView, InputView } from '../model.ts'
import { number, type Piece, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/**
 * How the numbers that are shown came about. A number asks for its path; what it rests on is told with it, down to the
 * numbers in the file.
 */
export class Derivations {
  private readonly told = new Map<string, DerivationView>()
  private readonly asked = new Map<string, string | undefined>()

  constructor(private readonly telling: Telling) {}

  /** The path again if there is something to tell; `undefined` for what simply stands in the file, or is unknown. */
  of(path: string): string | undefined {
    if (!this.asked.has(path)) {
      const derivation = derivationOf(this.telling.snapshot.targets, path)
      const worthTelling = derivation !== undefined && !isStated(derivation)
      this.asked.set(path, worthTelling ? path : undefined)
      if (worthTelling) this.told.set(path, this.view(derivation))
    }
    return this.asked.get(path)
  }

  /** All that were asked for, and what they rest on. */
  all(): Readonly<Record<string, DerivationView>> {
    return Object.fromEntries(this.told)
  }

  private view({ name, value, formula, working, inputs }: Derivation): DerivationView {
    return {
      name: sentence(this.words(name)),
      value: this.words(value),
      formula: this.words(formula),
      working: working && this.words(working),
      inputs: inputs.map(input => this.input(input)),
    }
  }

  private input({ name, value, place, computed }: Input): InputView {
    return {
      name: this.words(name),
      value: this.words(value),
      // What is inherited stands in another file, which this page has no way to.
      source: place === undefined || place.file !== undefined ? undefined : this.telling.source(place.path),
      how: computed === undefined ? undefined : this.of(computed),
    }
  }

  /** With amounts written as everywhere on the page. */
  private words(value: Value): string {
    return this.telling.words({ template: '{0}', values: [this.piece(value)] })
  }

  private piece(value: Value): Piece {
    if (typeof value === 'string') return text(isDate(value) ? this.telling.format.date(value) : value)
    if ('template' in value) return this.phrase(value)
    const amount = value.amount.valueOf()
    const { format } = this.telling
    if (value.style === 'percent') return number(format.percent(amount))
    return number(value.style === 'money' ? format.money(amount) : format.number(amount))
  }

  private phrase({ template, values }: Message): Piece {
    return { template, values: values.map(value => this.piece(value)) }
  }
}

const isDate = (words: string) => /^\d{4}-\d\d-\d\d$/.test(words)
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A number that stands in the file is what it is. */
const isStated = ({ formula }: Derivation): boolean => formula.template === asItStands
const asItStands = english('as stated in the agreement')
