import path from 'node:path'
import {
  asFile,
  type DocumentFormat,
  type FormatId,
  formatNamed,
  formatOfName,
  formats,
} from '../../core/documents/formats.ts'
import { type Manuscript, manuscriptOf } from '../../core/documents/manuscript.ts'
import { say, worded } from '../../core/language/message.ts'
import { dayOf, oneOf, readArguments } from '../arguments.ts'
import { Configurations } from '../configurations.ts'
import { onlyFile } from '../files.ts'
import { Neighbours } from '../neighbours.ts'
import { clearLine } from '../progress.ts'
import { type Command, exit, type Terminal, UsageError } from '../usage.ts'
import { writeNamed } from '../write-whole.ts'

const ids = formats.map(({ id }) => id)

export const render: Command = {
  name: 'render',
  usage: 'sla render FILE',
  summary: say`writes an agreement as a web page, Word document, PDF, Markdown, calendar or sheet`,
  details: say`Also a file with errors: they are listed in the document and counted on standard error.

  --format FORMAT    html, pdf, docx, md, ics (meetings, reports, reviews, the agreement’s end),
                     csv or json (the computed targets), commitments-csv (one commitment a row);
                     without it the name of OUT decides
  -o, --output OUT   the file to write, over what is there; or - for standard output, which is
                     meant where there is none
  --today DATE       judge the agreement as of this day, such as 2026-11-21

PDF is printed by an installed Chrome, Edge or Chromium. The variable SLA_BROWSER names another.

  sla render agreement.sla.yaml -o agreement.docx
  sla render agreement.sla.yaml --format md > agreement.md`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      output: { type: 'string', short: 'o', default: '-' },
      today: { type: 'string', default: terminal.today },
    })
    const { output } = values
    const format = formatFor(values.format, output)
    if (output === '-' && format.binary && terminal.outIsShown)
      throw new UsageError(
        say`A terminal cannot show ${format.id}. Name a file: sla render … -o agreement.${format.extension}`,
      )
    const { text, path: file } = await onlyFile(positionals, 'render', terminal)
    if (output !== '-' && path.resolve(terminal.cwd, output) === path.resolve(terminal.cwd, file))
      throw new UsageError(say`“${output}” is the agreement itself. Name another file to write.`)
    const severities = await new Configurations(terminal.cwd).severities(path.resolve(terminal.cwd, file))
    const options = { today: dayOf(values.today), severities }
    const manuscript = manuscriptOf(new Neighbours(terminal.cwd).snapshot(file, text, options))
    const content = await contentOf(manuscript, format.id, terminal)
    if (output !== '-') await writeNamed(path.resolve(terminal.cwd, output), asFile(content, format), output)
    else if (typeof content === 'string') terminal.out(content)
    else terminal.outBytes(content)
    tellErrors(manuscript.view.errors, listing.has(format.id), file, terminal)
    return exit.fine
  },
}

/** The format that is asked for, else the one of the file's name. */
function formatFor(asked: string | undefined, output: string): DocumentFormat & { readonly id: FormatId } {
  if (asked !== undefined) return formatNamed(oneOf('format', asked, ids))
  if (output === '-')
    throw new UsageError(say`Say what is to be written, with --format or with a file: sla render … -o agreement.html`)
  const named = formatOfName(output)
  if (named !== undefined) return named
  throw new UsageError(say`The name “${output}” does not say what is to be written. Possible are ${ids.join(', ')}.`)
}

async function contentOf(manuscript: Manuscript, format: FormatId, terminal: Terminal): Promise<string | Uint8Array> {
  // A bundle of its own, as are all libraries that documents need.
  const { render: written } = await import('../../core/documents/render.ts')
  if (format !== 'pdf') return written(manuscript, format)
  return printed(String(await written(manuscript, 'html')), terminal)
}

/** The page as a browser prints it, which takes seconds. What the browser leaves is removed also if one doesn't wait. */
async function printed(page: string, { browser, err, live, wording, ended }: Terminal): Promise<Uint8Array> {
  const { print } = await import('../../server/printing/print.ts')
  const stop = new AbortController()
  void ended().then(() => stop.abort())
  if (live) err(worded(say`Printing …`, wording))
  const named = browser === undefined ? undefined : path.resolve(browser)
  const result = await print(page, { browser: named, signal: stop.signal })
  if (live) err(clearLine)
  if (stop.signal.aborted) throw new UsageError(say`Printing was stopped. Nothing was written.`)
  if ('pdf' in result) return result.pdf
  if (result.log !== undefined) err(`${result.log.trimEnd()}\n`)
  throw new UsageError(result.problem)
}

/** The formats that end with what is open; calendars and sheets have no room for it. */
const listing: ReadonlySet<FormatId> = new Set(['html', 'pdf', 'docx', 'md'])

/** Nobody passes on a broken agreement unknowingly. */
function tellErrors(errors: number, areListed: boolean, file: string, { err, wording }: Terminal): void {
  if (errors === 0) return
  const listed =
    errors === 1
      ? say`${file} has 1 error: it is listed in the document. “sla check” says more.`
      : say`${file} has ${String(errors)} errors: they are listed in the document. “sla check” says more.`
  const unlisted =
    errors === 1
      ? say`${file} has 1 error. “sla check” says which.`
      : say`${file} has ${String(errors)} errors. “sla check” says which.`
  err(`${worded(areListed ? listed : unlisted, wording)}\n`)
}
