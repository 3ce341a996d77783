// Names every package that is part of a bundle, with the licence under which it may be passed on.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The packages whose files went into bundles, by name and version.
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @param {string} root the project
 */
export function bundledPackages(metafiles, root) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(inputs.flatMap(input => folderOf(input) ?? []))
  return [...folders]
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
      return { name, version, license, text: licenceText(path.join(root, folder)) }
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/** The notices as a text to pass on with the bundles. */
export const notices = packages =>
  [
    'SLA as Code contains the following packages, each under its own licence.',
    ...packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`),
  ].join(`\n\n${'─'.repeat(80)}\n\n`)

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c` */
function folderOf(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
}

function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim()
  const readme = path.join(folder, 'README.md')
  const section = existsSync(readme) && /^#+ *licen[cs]e\s+(.*)/ims.exec(readFileSync(readme, 'utf8'))?.[1]
  return section ? section.trim() : 'The package comes without the text of its licence.'
}
