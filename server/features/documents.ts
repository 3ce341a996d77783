import type { CancellationToken } from 'vscode-languageserver'
import { asFile, type DocumentFormat, type FormatId, formatNamed, formats } from '../../core/documents/formats.ts'
import { manuscriptOf } from '../../core/documents/manuscript.ts'
import { english, type Wording, worded } from '../../core/language/message.ts'
import type { AgreementDocument } from '../document.ts'
import type { Print } from '../printing/print.ts'
import type { FormatSummary, RenderParams, RenderResult } from '../protocol.ts'
import type { Renderer } from '../renderer.ts'

/** The formats that this server can write, in the person's language; PDF only where there may be a browser to print. */
export const formatsOffered = (canPrint: boolean, wording: Wording): readonly FormatSummary[] =>
  formats
    .filter(({ id }) => canPrint || id !== 'pdf')
    .map(({ id, name, use, extension }) => ({
      id,
      name: worded({ template: name, values: [] }, wording),
      use: worded({ template: use, values: [] }, wording),
      extension,
    }))

/** What an editor needs of the world to have an agreement written. */
interface Means {
  readonly print: Print | undefined
  readonly renderer: () => Promise<Renderer>
  readonly log: (line: string) => void
}

/** An open agreement as a file, also one with errors: they are listed in it. */
export async function renderedDocument(
  document: AgreementDocument,
  { format: id, browser }: RenderParams,
  token: CancellationToken,
  { print, renderer, log }: Means,
): Promise<RenderResult> {
  const told = (template: string) => worded({ template, values: [] }, document.wording)
  if (!isFormat(id) || (id === 'pdf' && print === undefined))
    return { problem: told(english('This format is not offered here.')) }
  const manuscript = manuscriptOf(document.snapshot)
  const render = await renderer()
  const format = formatNamed(id)
  const { errors } = manuscript.view
  if (id !== 'pdf' || print === undefined)
    return { ...carried(await render(manuscript, id === 'pdf' ? 'html' : id), format), errors }
  const page = await render(manuscript, 'html')
  const printed = await print(String(page), { browser, signal: signalOf(token) })
  if ('pdf' in printed) return { ...carried(printed.pdf, format), errors }
  if (printed.log !== undefined) log(printed.log)
  return { problem: worded(printed.problem, document.wording) }
}

const isFormat = (id: string): id is FormatId => formats.some(format => format.id === id)

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController()
  if (token.isCancellationRequested) controller.abort()
  token.onCancellationRequested(() => controller.abort())
  return controller.signal
}

/** JSON carries text; bytes are written as Base64. */
function carried(content: string | Uint8Array, format: DocumentFormat): { content: string; base64: boolean } {
  const whole = asFile(content, format)
  return typeof whole === 'string' ? { content: whole, base64: false } : { content: base64Of(whole), base64: true }
}

/** So many arguments a function takes on every engine. */
const stretch = 0x8000

function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += stretch)
    letters += String.fromCharCode(...bytes.subarray(start, start + stretch))
  return btoa(letters)
}
