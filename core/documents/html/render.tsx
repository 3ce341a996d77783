import { renderToString } from 'preact-render-to-string'
import type { AgreementView } from '../model.ts'
import { Page } from './page.tsx'

/**
 * A whole HTML document that needs nothing else. `style` is the text of the style sheet; without one the page is
 * unstyled but complete. All text of the agreement is escaped.
 */
export function renderPage(view: AgreementView, style = ''): string {
  const title = renderToString(<title>{view.title.text}</title>)
  const body = renderToString(<Page view={view} />)
  // A style sheet is no text of HTML: its quotes and brackets stand as they are.
  const head = `${about}${title}<style>${style}</style>`
  return `<!doctype html><html lang="${view.language}"><head>${head}</head><body class="paper">${body}</body></html>`
}

/** Nothing runs on the page and nothing is loaded from anywhere: if something slipped through, the browser refuses it. */
const about = [
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="referrer" content="no-referrer">',
].join('')
