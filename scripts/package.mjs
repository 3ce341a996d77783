// `npm run package`: makes the extension's package of what it runs, and of nothing else. Build first.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createVSIX } from '@vscode/vsce'
import { globSync } from 'tinyglobby'
import { root } from './dependencies.mjs'

/** The command line, its pages about rules and its servers are in the npm package instead. */
const contents = [
  'dist/*',
  '!dist/{cli,commands,mcp,preview-server}.js',
  '!dist/*.map',
  'icons/*.{png,svg}',
  'l10n/*.json',
  'package.nls*.json',
  'schemas/*.json',
  'snippets/*.json',
  'syntaxes/*.json',
  'docs/images/*.png',
  'media/walkthrough/*.svg',
  'language-configuration.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
]

const stage = path.join(root, 'out/package')
rmSync(stage, { recursive: true, force: true })
for (const file of globSync(contents, { cwd: root, expandDirectories: false })) {
  mkdirSync(path.dirname(path.join(stage, file)), { recursive: true })
  cpSync(path.join(root, file), path.join(stage, file))
}
// What concerns the repository and the npm package means nothing to an editor.
const { files, bin, scripts, devDependencies, overrides, ...manifest } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
)
writeFileSync(path.join(stage, 'package.json'), JSON.stringify(manifest, undefined, 2))

await createVSIX({
  cwd: stage,
  packagePath: path.join(root, `${manifest.name}-${manifest.version}.vsix`),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
})
