/** What the page in the browser is made of. */
export interface BrowserPage {
  readonly uri: string
  /** The names of its scripts, in the order in which they run. */
  readonly scripts: readonly string[]
  readonly language: string
  /** Fresh for every page: only what carries it is loaded. */
  readonly nonce: string
}

/** The page into which the preview's script renders, and the policy it comes with. Nothing in it is the agreement's. */
export function browserPage({ uri, scripts, language, nonce }: BrowserPage): {
  readonly html: string
  readonly policy: string
} {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const html = `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" nonce="${nonce}" href="preview.css">
<title>SLA</title>
</head>
<body>
<div id="root" data-uri="${escaped(uri)}"></div>
${scripts.map(script => `<script nonce="${nonce}" src="${escaped(script)}"></script>`).join('\n')}
</body>
</html>`
  return { html, policy }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
