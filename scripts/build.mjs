// Builds everything into dist/. Options: --watch (rebuild on change), --dev (source maps, not minified), --outdir FOLDER.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build, context } from 'esbuild'
import { bundledPackages, notices } from './licences.mjs'
import { stylesAsText } from './styles.mjs'

const root = path.resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    watch: { type: 'boolean' },
    dev: { type: 'boolean' },
    outdir: { type: 'string', default: path.join(root, 'dist') },
  },
})
const dev = values.dev || values.watch

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir: values.outdir,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  logLevel: 'warning',
  // What packages ask to be passed on stands in one file beside the bundles.
  legalComments: 'none',
  metafile: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
}

/** Modules that are bundles of their own: whoever needs one loads it, when it needs it, from beside itself. */
const beside = {
  'server/main.ts': 'server',
  'client/desktop-client.ts': 'extension-client',
  'cli/commands/further.ts': 'commands',
  'cli/mcp/serve.ts': 'mcp',
  'cli/preview/serve.ts': 'preview-server',
}
/**
 * The same on every host: documents, which the server of a browser loads too, Markdown, and what is said in other
 * languages.
 */
const besideAnywhere = {
  'core/documents/render.ts': 'documents',
  'core/documents/prose.ts': 'prose',
  'core/language/wordings/es/index.ts': 'wordings-es',
  'core/language/wordings/pt/index.ts': 'wordings-pt',
}
const bundlesBeside = {
  name: 'bundles-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path: imported, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined
      const name = { ...beside, ...besideAnywhere }[
        path.relative(root, path.resolve(resolveDir, imported)).replaceAll(path.sep, '/')
      ]
      return name === undefined ? undefined : { path: `./${name}.js`, external: true }
    })
  },
}

/** Functions whose bundle is loaded when one of them is first called, by the host's `require`. */
const later = { prose: ['proseBlocks', 'proseParts', 'prosePlain'] }
const bundlesLater = {
  name: 'bundles-later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/prose\.ts$/ }, ({ path: imported, resolveDir, kind }) => {
      const name = besideAnywhere[path.relative(root, path.resolve(resolveDir, imported)).replaceAll(path.sep, '/')]
      return kind === 'entry-point' || name === undefined ? undefined : { path: name, namespace: 'later' }
    })
    onResolve({ filter: /.*/, namespace: 'later' }, ({ path: imported }) => ({ path: imported, external: true }))
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path: name }) => ({
      contents: later[name]
        .map(called => `export const ${called} = (...given) => require('./${name}.js').${called}(...given)`)
        .join('\n'),
    }))
  },
}

/** Of the translations, which stand beside, Node loads a language when it is first asked for. */
const translationsBeside = {
  name: 'translations-beside',
  setup({ onLoad }) {
    onLoad({ filter: /\bwordings[/\\]index\.ts$/ }, ({ path: file }) => ({
      contents: `export const translationsInto = language =>
        language === 'es' ? require('./es/index.ts').spanish : require('./pt/index.ts').portuguese`,
      resolveDir: path.dirname(file),
    }))
  },
}

/**
 * A text that is parsed when the bundle starts takes far less time than the same as code. What the schema says in
 * Markdown is for hovers and completion alone.
 */
const schemaAsText = ({ markdown }) => ({
  name: 'schema-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\bsla\.schema\.json$/ }, async ({ path: file }) => {
      const isKept = (key, value) => (key === 'markdownDescription' && !markdown ? undefined : value)
      const schema = JSON.stringify(JSON.parse(await readFile(file, 'utf8')), isKept)
      return { contents: `export default JSON.parse(${JSON.stringify(schema)})`, watchFiles: [file] }
    })
  },
})

const node = {
  ...common,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // Packages that ask where they are: CommonJS has no `import.meta`.
  define: { 'import.meta.url': 'bundleUrl' },
  inject: ['scripts/bundle-url.js'],
  // The same library as modules, of which only what is used is bundled, and which need no wrapping.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
  plugins: [bundlesLater, bundlesBeside, translationsBeside, schemaAsText({ markdown: true })],
}
const browser = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] }

/** Bundles for browsers get the translations, when they need them, from beside themselves. */
const translationsElsewhere = {
  name: 'translations-elsewhere',
  setup({ onResolve }) {
    const elsewhere = path.join(root, 'core/language/wordings/elsewhere.ts')
    onResolve({ filter: /\/wordings\/index\.ts$/ }, () => ({ path: elsewhere }))
  },
}

/** The host hands out `vscode` to those who ask for it by `require`, and so they load what lies beside them, too. */
const inHost = name =>
  name.startsWith('extension') ? { external: ['vscode'], supported: { 'dynamic-import': false } } : {}

const bundles = [
  {
    ...node,
    entryPoints: { cli: 'cli/sla.ts' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [bundlesLater, bundlesBeside, translationsBeside, schemaAsText({ markdown: false })],
  },
  ...Object.entries(beside).map(([module, name]) => ({ ...node, ...inHost(name), entryPoints: { [name]: module } })),
  ...Object.entries(besideAnywhere).map(([module, name]) => ({
    ...browser,
    // Node sees by name what such a module exports; nothing in it asks for Node.
    platform: 'node',
    conditions: ['browser'],
    entryPoints: { [name]: module },
    format: 'cjs',
    // Scripts of a page or a worker share their names; in functions of their own they don't. A page has no modules, so
    // there the exports are left where its own script looks for them.
    banner: { js: '(outer => { const module = { exports: {} };' },
    footer: {
      js: `if (outer) outer.exports = module.exports; else (globalThis.slaBundles ??= {})["./${name}.js"] = module.exports
})(typeof module === "object" ? module : undefined)`,
    },
    plugins: [bundlesLater, bundlesBeside, translationsBeside, stylesAsText],
  })),
  { ...node, ...inHost('extension'), entryPoints: { extension: 'client/extension.ts' } },
  { ...browser, entryPoints: { 'extension.web': 'client/extension.web.ts' }, format: 'cjs', external: ['vscode'] },
  {
    ...browser,
    entryPoints: { 'server.worker': 'server/worker.ts' },
    format: 'iife',
    plugins: [bundlesLater, translationsElsewhere, schemaAsText({ markdown: true })],
  },
  {
    ...browser,
    entryPoints: { preview: 'client/preview/main.tsx' },
    format: 'iife',
    plugins: [bundlesLater, translationsElsewhere, schemaAsText({ markdown: false })],
  },
]

await import('./generate.mjs')
rmSync(values.outdir, { recursive: true, force: true })
mkdirSync(values.outdir, { recursive: true })
writeFileSync(path.join(values.outdir, 'rule-pages.json'), JSON.stringify(rulePages()))
if (values.watch) {
  for (const options of bundles) await (await context(options)).watch()
} else {
  const built = await Promise.all(bundles.map(options => build(options)))
  const packages = bundledPackages(
    built.map(({ metafile }) => metafile),
    root,
  )
  writeFileSync(path.join(values.outdir, 'THIRD-PARTY-NOTICES.txt'), notices(packages))
}

/** What the extension shows of rules: every page by its name. */
function rulePages() {
  const folder = path.join(root, 'docs/rules')
  return Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
}
