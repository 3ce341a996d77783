import { renderToString } from 'preact-render-to-string'
import type { AgreementView } from '../model.ts'
import { Page } from './page.tsx'

/**
 * A whole HTML document that needs nothing else. `style` is the text of the style sheet; without one the page is
 * unstyled but complete. All text of the agreement is escaped.
 */
export function renderPage(view: AgreementView, style = ''): string {
  const document = (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{view.title.text}</title>
        {style === '' ? null : <style>{style}</style>}
      </head>
      <body>
        <Page view={view} />
      </body>
    </html>
  )
  return `<!doctype html>${renderToString(document)}`
}
