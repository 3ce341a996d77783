// For esbuild: `import style from './style.css?inline'` gives a style sheet as text, with all that it imports.
import path from 'node:path'
import { build } from 'esbuild'

/** @type {import('esbuild').Plugin} */
export const stylesAsText = {
  name: 'styles-as-text',
  setup({ onResolve, onLoad, initialOptions: { minify } }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path: imported, resolveDir }) => ({
      path: path.resolve(resolveDir, imported.replace(/\?inline$/, '')),
      namespace: 'style',
    }))
    onLoad({ filter: /\.css$/, namespace: 'style' }, async ({ path: file }) => {
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        bundle: true,
        write: false,
        minify,
        metafile: true,
      })
      return {
        contents: outputFiles[0].text,
        loader: 'text',
        watchFiles: Object.keys(metafile.inputs).map(input => path.resolve(input)),
      }
    })
  },
}
