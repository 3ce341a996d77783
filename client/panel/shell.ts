/** What the page runs, in this order. */
export const pageScripts = ['prose.js', 'wordings-es.js', 'wordings-pt.js', 'preview.js'] as const

/** Addresses inside the panel, and what its policy allows. */
export interface ShellParts {
  /** The document's address, which the page remembers over a reload. */
  readonly uri: string
  /** In the order in which they run. */
  readonly scripts: readonly string[]
  readonly style: string
  /** Where the panel lets the extension's own files come from. */
  readonly cspSource: string
  /** Fresh for every page: only the script that carries it runs. */
  readonly nonce: string
  readonly language: string
}

/** The page into which the preview's script renders. Nothing in it comes from the agreement's text. */
export function shell({ uri, scripts, style, cspSource, nonce, language }: ShellParts): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(style)}">
<title>SLA</title>
</head>
<body>
<div id="root" data-uri="${escaped(uri)}"></div>
${scripts.map(script => `<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>`).join('\n')}
</body>
</html>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
