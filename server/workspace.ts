import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { SnapshotOptions } from '../core/snapshot.ts'
import { AgreementDocument } from './document.ts'
import { type Encoding, toUtf16 } from './encoding.ts'

/** The open documents, each in its last version. Nothing is kept of a document that is closed. */
export class Workspace {
  /** Agreed with the client before the first document is opened. */
  encoding: Encoding = 'utf-16'
  readonly documents: TextDocuments<AgreementDocument>
  private readonly texts = new WeakMap<AgreementDocument, TextDocument>()

  constructor(private readonly options: () => SnapshotOptions) {
    this.documents = new TextDocuments<AgreementDocument>({
      create: (uri, languageId, version, text) => this.opened(TextDocument.create(uri, languageId, version, text)),
      update: (document, changes, version) => this.updated(document, changes, version),
    })
  }

  get(uri: string): AgreementDocument | undefined {
    return this.documents.get(uri)
  }

  private opened(text: TextDocument): AgreementDocument {
    const document = new AgreementDocument(text.uri, text.version, text.getText(), this.encoding, this.options)
    this.texts.set(document, text)
    return document
  }

  private updated(
    document: AgreementDocument,
    changes: TextDocumentContentChangeEvent[],
    version: number,
  ): AgreementDocument {
    const before = this.texts.get(document)
    const text = before ?? TextDocument.create(document.uri, 'sla', document.version, document.text)
    // Each change counts from the text that the one before it left behind.
    for (const change of changes) TextDocument.update(text, [this.inUtf16(text, change)], version)
    return this.opened(text)
  }

  private inUtf16(text: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (this.encoding === 'utf-16' || !('range' in change)) return change
    const place = ({ line, character }: { readonly line: number; readonly character: number }) => {
      const written = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
      return { line, character: toUtf16(written, character, this.encoding) }
    }
    return { text: change.text, range: { start: place(change.range.start), end: place(change.range.end) } }
  }
}
