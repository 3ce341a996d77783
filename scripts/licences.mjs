// Names every package that is part of a bundle, with the licence under which it may be passed on.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The packages whose files went into bundles, by name and version.
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @param {string} root the project
 */
export function bundledPackages(metafiles, root) {
  const inputs = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)))
  const granted = new Map()
  for (const input of inputs) {
    const folder = folderOf(input)
    if (folder === undefined) continue
    const text = readFileSync(path.join(root, input), 'utf8')
    granted.set(folder, [...(granted.get(folder) ?? []), ...grantsIn(text)])
    for (const inner of bundledWithin(text, folder, root)) granted.set(inner, granted.get(inner) ?? [])
  }
  return [...granted]
    .map(([folder, grants]) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
      const text = [licenceText(path.join(root, folder)), ...new Set(grants)].join('\n\n')
      return { name, version, license, text }
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

/** The folders of packages that came bundled within another: it says in a comment where each one begins. */
function bundledWithin(text, folder, root) {
  const names = [...text.matchAll(/^\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name]) => name)
  return [...new Set(names)].map(name => {
    const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`]
    const place = places.find(candidate => existsSync(path.join(root, candidate, 'package.json')))
    if (place === undefined) throw new Error(`${name} is bundled within ${folder}, and its licence isn't installed.`)
    return place
  })
}

/** Licences of parts that were taken over from others, as the comments above them say. */
const grantsIn = text =>
  [...text.matchAll(/\/\*[*!]?([\s\S]*?)\*\//g)]
    .map(([, comment]) => comment.replace(/^[ \t]*\* ?/gm, '').trim())
    .filter(comment => comment.startsWith('@license') && comment.includes('Copyright'))

function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^licen[cs]e(-mit)?(\.(md|txt|markdown))?$/i.test(name))
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim()
  const readme = path.join(folder, 'README.md')
  const section = existsSync(readme) && /^#+ *licen[cs]e\s+(.*)/ims.exec(readFileSync(readme, 'utf8'))?.[1]
  return section ? section.trim() : 'The package comes without the text of its licence.'
}
