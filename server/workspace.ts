import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { wordingFor } from '../core/language/wording.ts'
import { rulePage } from '../core/rules/page.ts'
import type { SnapshotOptions } from '../core/snapshot.ts'
import { nameOf } from './addresses.ts'
import { isConfiguration } from './configurations.ts'
import {
  AgreementDocument,
  ConfigurationDocument,
  type DocumentSurroundings,
  type Manner,
  type OpenDocument,
} from './document.ts'
import { toUtf16 } from './encoding.ts'

/** The open documents, each in its last version. Nothing is kept of a document that is closed. */
export class Workspace {
  /** Agreed with the client before the first document is opened. */
  manner: Manner = { encoding: 'utf-16', wording: wordingFor('en'), rulePage }
  readonly documents: TextDocuments<OpenDocument>
  private readonly texts = new WeakMap<OpenDocument, TextDocument>()

  constructor(
    private readonly options: (uri: string) => SnapshotOptions,
    private readonly surroundings: (uri: string) => DocumentSurroundings,
  ) {
    this.documents = new TextDocuments<OpenDocument>({
      create: (uri, languageId, version, text) => this.opened(TextDocument.create(uri, languageId, version, text)),
      update: (document, changes, version) => this.updated(document, changes, version),
    })
  }

  /** An open agreement. */
  get(uri: string): AgreementDocument | undefined {
    const document = this.documents.get(uri)
    return document instanceof AgreementDocument ? document : undefined
  }

  get agreements(): readonly AgreementDocument[] {
    return this.documents.all().filter(document => document instanceof AgreementDocument)
  }

  /** An open agreement, by any way to write its address. */
  find(uri: string): AgreementDocument | undefined {
    return this.get(uri) ?? this.agreements.find(document => nameOf(document.uri) === nameOf(uri))
  }

  /** The document of an agreement with this text, open or not. */
  agreement(uri: string, version: number, text: string): AgreementDocument {
    const surroundings = this.surroundings(uri)
    return new AgreementDocument(uri, version, text, this.manner, () => this.options(uri), surroundings)
  }

  private opened(text: TextDocument): OpenDocument {
    const { uri, version } = text
    return this.kept(
      text,
      isConfiguration(uri)
        ? new ConfigurationDocument(uri, version, text.getText(), this.manner)
        : this.agreement(uri, version, text.getText()),
    )
  }

  private kept(text: TextDocument, document: OpenDocument): OpenDocument {
    this.texts.set(document, text)
    return document
  }

  private updated(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
    const before = this.texts.get(document)
    const text = before ?? TextDocument.create(document.uri, 'sla', document.version, document.text)
    // Each change counts from the text that the one before it left behind.
    for (const change of changes) TextDocument.update(text, [this.inUtf16(text, change)], version)
    return document instanceof AgreementDocument
      ? this.kept(text, document.next(version, text.getText()))
      : this.opened(text)
  }

  private inUtf16(text: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    const { encoding } = this.manner
    if (encoding === 'utf-16' || !('range' in change)) return change
    const place = ({ line, character }: { readonly line: number; readonly character: number }) => {
      const written = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
      return { line, character: toUtf16(written, character, encoding) }
    }
    return { text: change.text, range: { start: place(change.range.start), end: place(change.range.end) } }
  }
}
