import type { Position, Range } from 'vscode-languageserver'
import { Snapshot, type SnapshotOptions } from '../core/snapshot.ts'
import type { Lines, Span } from '../core/syntax/lines.ts'
import { type Encoding, fromUtf16, toUtf16 } from './encoding.ts'

/** One version of an open agreement. An edit makes a new one; what was derived from the old goes with it. */
export class AgreementDocument {
  private made: Snapshot | undefined

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    private readonly encoding: Encoding,
    private readonly options: () => SnapshotOptions,
  ) {}

  /** The only way to the text's meaning: parsed at most once, unless the day or the severities change meanwhile. */
  get snapshot(): Snapshot {
    const options = this.options()
    const { today, severities } = this.made?.options ?? {}
    if (this.made === undefined || today !== options.today || severities !== options.severities)
      this.made = new Snapshot(this.text, options)
    return this.made
  }

  get lines(): Lines {
    return this.snapshot.tree.lines
  }

  /** Offset of a client's position; positions past the end of a line or text count as its end. */
  offsetAt({ line, character }: Position): number {
    const { lines } = this
    if (this.encoding === 'utf-16') return lines.offsetAt({ line, character })
    return lines.offsetAt({ line, character: toUtf16(lines.line(line), character, this.encoding) })
  }

  positionAt(offset: number): Position {
    const { line, character } = this.lines.positionAt(offset)
    if (this.encoding === 'utf-16') return { line, character }
    return { line, character: fromUtf16(this.lines.line(line), character, this.encoding) }
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) }
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) }
  }
}
