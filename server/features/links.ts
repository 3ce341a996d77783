import type { DocumentLink } from 'vscode-languageserver'
import type { Span } from '../../core/syntax/lines.ts'
import type { Scalar } from '../../core/syntax/tree.ts'
import type { AgreementDocument } from '../document.ts'

/** What can be opened: the files that an agreement extends, e-mail addresses, and web addresses in its texts. */
export function documentLinks(document: AgreementDocument): DocumentLink[] {
  const { slots, text } = document.snapshot
  return slots.flatMap(({ node, shape }) => {
    if (node.kind !== 'scalar') return []
    if (shape.value === 'path') return linkTo(document, node, neighbour(document.uri, node.text))
    if (shape.value === 'email')
      return linkTo(document, node, node.text.includes('@') ? `mailto:${node.text}` : undefined)
    if (shape.value !== 'prose') return []
    return webAddresses(text.slice(node.span.start, node.span.end), node.span.start).map(({ span, address }) => ({
      range: document.rangeOf(span),
      target: address,
    }))
  })
}

function linkTo(document: AgreementDocument, { span }: Scalar, target: string | undefined): DocumentLink[] {
  return target === undefined ? [] : [{ range: document.rangeOf(span), target }]
}

function neighbour(uri: string, path: string): string | undefined {
  if (!/\.sla\.ya?ml$/.test(path)) return undefined
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), uri).href
  } catch {
    return undefined
  }
}

function webAddresses(text: string, offset: number): { readonly span: Span; readonly address: string }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'`)\]}]*[^\s<>"'`)\]}.,;:!?]/g)].map(({ 0: address, index }) => ({
    span: { start: offset + index, end: offset + index + address.length },
    address,
  }))
}
