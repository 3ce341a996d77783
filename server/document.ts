import type { Position, Range } from 'vscode-languageserver'
import { Configuration } from '../core/config/configuration.ts'
import { type Message, type Wording, worded } from '../core/language/message.ts'
import type { Finding } from '../core/rules/rule.ts'
import { Snapshot, type SnapshotOptions, type Surroundings } from '../core/snapshot.ts'
import type { Lines, Span } from '../core/syntax/lines.ts'
import { Reader } from '../core/syntax/reader.ts'
import { type Encoding, fromUtf16, toUtf16 } from './encoding.ts'

/** The version of a text that isn't open. */
export const unopened = Number.MIN_SAFE_INTEGER

/** How the client counts, and in which language its person reads; agreed before the first document is opened. */
export interface Manner {
  readonly encoding: Encoding
  readonly wording: Wording
  /** Where a rule is explained. */
  readonly rulePage: (rule: string) => string
}

/** One version of an open text. An edit makes a new one; what was derived from the old goes with it. */
export abstract class OpenDocument {
  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    protected readonly manner: Manner,
  ) {}

  /** A text that is only read from its file has no version. */
  get isOpen(): boolean {
    return this.version !== unopened
  }

  abstract get lines(): Lines

  /** The language of the person who reads what the server says of this text. */
  get wording(): Wording {
    return this.manner.wording
  }

  /** The address at which the person reads about a rule. */
  rulePage(rule: string): string {
    return this.manner.rulePage(rule)
  }

  /** In the person's language. */
  words(message: Message): string {
    return worded(message, this.wording)
  }

  /** What is wrong with it, in order. */
  abstract get findings(): readonly Finding[]

  /** The document in which some places of its findings lie, by the name that they give; itself if they give none. */
  abstract placesIn(file: string | undefined): OpenDocument | undefined

  /** Offset of a client's position; positions past the end of a line or text count as its end. */
  offsetAt({ line, character }: Position): number {
    const {
      lines,
      manner: { encoding },
    } = this
    if (encoding === 'utf-16') return lines.offsetAt({ line, character })
    return lines.offsetAt({ line, character: toUtf16(lines.line(line), character, encoding) })
  }

  positionAt(offset: number): Position {
    const { line, character } = this.lines.positionAt(offset)
    const { encoding } = this.manner
    if (encoding === 'utf-16') return { line, character }
    return { line, character: fromUtf16(this.lines.line(line), character, encoding) }
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) }
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) }
  }
}

/** Where an agreement stands among other documents. */
export interface DocumentSurroundings extends Surroundings {
  /** The document of a file that it extends. */
  readonly named: (file: string) => AgreementDocument | undefined
}

export class AgreementDocument extends OpenDocument {
  private made: Snapshot | undefined

  constructor(
    uri: string,
    version: number,
    text: string,
    manner: Manner,
    private readonly options: () => SnapshotOptions,
    private readonly surroundings: DocumentSurroundings,
    private readonly reader: Reader = new Reader(),
  ) {
    super(uri, version, text, manner)
  }

  /** Its next version, which reads only what is new in it. */
  next(version: number, text: string): AgreementDocument {
    return new AgreementDocument(this.uri, version, text, this.manner, this.options, this.surroundings, this.reader)
  }

  /** The only way to the text's meaning: found once, unless the day or the severities change; parsed once in any case. */
  get snapshot(): Snapshot {
    const options = this.options()
    const { today, severities } = this.made?.options ?? {}
    if (this.made === undefined || today !== options.today || severities !== options.severities)
      this.made = new Snapshot(this.text, options, this.surroundings, this.reader)
    return this.made
  }

  placesIn(file: string | undefined): AgreementDocument | undefined {
    return file === undefined ? this : this.surroundings.named(file)
  }

  /** What the text depends on has changed: its meaning is found anew when it is asked for. */
  forget(): void {
    this.made = undefined
  }

  get lines(): Lines {
    return this.snapshot.tree.lines
  }

  get findings(): readonly Finding[] {
    return this.snapshot.findings
  }
}

/** A `sla.config.yaml`. */
export class ConfigurationDocument extends OpenDocument {
  readonly configuration = new Configuration(this.text)

  get lines(): Lines {
    return this.configuration.tree.lines
  }

  get findings(): readonly Finding[] {
    return this.configuration.findings
  }

  placesIn(): ConfigurationDocument {
    return this
  }
}
