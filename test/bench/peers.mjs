// What we compare ourselves with, installed once, apart from the project's own packages.
import path from 'node:path'
import { installOnce } from '../../scripts/hosts/install.mjs'

/** The scripts of the peers, by name. */
export async function peers() {
  const folder = await installOnce('peers', {
    manifest: 'test/bench/peers',
    what: 'what the benchmark compares with',
    size: '95 MB on disk',
    revision: 1,
  })
  const script = file => path.join(folder, 'node_modules', file)
  return {
    languageServer: script('yaml-language-server/bin/yaml-language-server'),
    spectral: script('@stoplight/spectral-cli/dist/index.js'),
    spectralRules: script('@stoplight/spectral-functions/dist/index.js'),
    ajv: script('ajv-cli/dist/index.js'),
  }
}
