import type { Definition } from '../../language/agreement.ts'
import { knownOf } from '../../language/known.ts'
import { displayedName } from '../../language/names.ts'

/** In capitals, because in Spanish and Portuguese “todo” is how many a good definition begins. */
const marker = /^(?:TODO|TBD|TBA|TBC|FIXME|XXX+)(?![\p{L}\p{N}])/u
const pending =
  /^(?:to ?do|tbd|tba|tbc|fix ?me|x+|none|undefined|lorem ipsum.*|to be (?:defined|done|decided|determined|written)|(?:por|a) definir|pendiente|pendente)[\s\p{P}]*$/iu
/** How both begin. Classes of all alphabets take long to prepare, so they wait until they are needed. */
const perhaps = /^(?:to|tb|fix|x|none|undefined|lorem|(?:por|a) definir|pend)/i

/** Whether a meaning says nothing: nothing in it, or a note that it is still to be written. */
export const isUnwritten = (definition: Definition): boolean =>
  unwritten(definition, () => {
    const text = definition.meaning.value?.trim()
    if (text === undefined) return false
    if (perhaps.test(text) && (marker.test(text) || pending.test(text))) return true
    return !/[a-z\d]/i.test(text) && !/[\p{L}\p{N}]/u.test(text)
  })

const unwritten = knownOf<Definition, boolean>()

/** A meaning that says no more than the name of what it defines. */
export function onlyRepeats(id: string, definition: Definition): boolean {
  const { name, meaning } = definition
  return repeating(definition, () => {
    const names = [id, displayedName(id), name.value ?? id]
    if (meaning.value === undefined || !isShort(meaning.value, names)) return false
    const text = bare(meaning.value)
    return names.some(written => bare(written) === text)
  })
}

const repeating = knownOf<Definition, boolean>()

/** It may be one of some names with an article, a link and an ending around it: no more letters than that. */
function isShort(text: string, names: readonly string[]): boolean {
  let left = Math.max(...names.map(({ length }) => length)) + 5
  for (const _ of withoutLinks(text).matchAll(/[a-z\d]/gi)) if (--left < 0) return false
  return true
}

const articles = /^(?:an?|the|un|una|unos|unas|el|la|los|las|um|uma|uns|umas|os?|as?) /u

const withoutLinks = (text: string) => text.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')

/** The words alone: no marks, no article, no plural. */
const bare = (text: string) =>
  withoutLinks(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(articles, '')
    .replace(/s$/, '')
