/** By area of the translations: where its templates stand. The first that fits counts. */
const places = [
  ['schema', /^schemas\//],
  ['client', /^client\/(?!preview\/)/],
  ['page', /^(?:client\/preview|core\/documents\/html)\//],
  ['rules-structure', /^core\/rules\/structure\//],
  ['rules-names', /^core\/rules\/names\//],
  ['rules-completeness', /^core\/rules\/completeness\//],
  ['rules-numbers', /^core\/rules\/numbers\//],
  ['rules-life-cycle', /^core\/rules\//],
  ['reading', /^core\/(?:syntax|language|config)\//],
  ['derivations', /^core\/targets\//],
  ['documents', /^core\//],
  ['editor', /^(?:server|scripts\/rules)\//],
  ['command-line', /^cli\//],
] as const

/** Names the file in which the translation of a text stands: `core/language/wordings/es/<area>.ts`. */
export type Area = (typeof places)[number][0]

export function areaOf(file: string): Area {
  const [area] = places.find(([, place]) => place.test(file)) ?? []
  if (area === undefined) throw new Error(`No area of translations has ${file}.`)
  return area
}

/** Where translations are looked up: the part inside VS Code has files of its own in `l10n/`. */
export type Book = 'product' | 'client'

export const bookOf = (area: Area): Book => (area === 'client' ? 'client' : 'product')
