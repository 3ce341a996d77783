import type { Definition } from '../../language/agreement.ts'
import { displayedName } from '../../language/names.ts'

/** In capitals, because in Spanish and Portuguese “todo” is how many a good definition begins. */
const marker = /^(?:TODO|TBD|TBA|TBC|FIXME|XXX+)(?![\p{L}\p{N}])/u
const pending =
  /^(?:to ?do|tbd|tba|tbc|fix ?me|x+|none|undefined|lorem ipsum.*|to be (?:defined|done|decided|determined|written)|(?:por|a) definir|pendiente|pendente)[\s\p{P}]*$/iu

/** Whether a meaning says nothing: nothing in it, or a note that it is still to be written. */
export function isUnwritten({ meaning }: Definition): boolean {
  if (meaning.value === undefined) return false
  const text = meaning.value.trim()
  return !/[\p{L}\p{N}]/u.test(text) || marker.test(text) || pending.test(text)
}

/** A meaning that says no more than the name of what it defines. */
export function onlyRepeats(id: string, { name, meaning }: Definition): boolean {
  if (meaning.value === undefined) return false
  const text = bare(meaning.value)
  return [id, displayedName(id), name.value ?? id].some(written => bare(written) === text)
}

const articles = /^(?:an?|the|un|una|unos|unas|el|la|los|las|um|uma|uns|umas|os?|as?) /u

/** The words alone: no marks, no article, no plural. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(articles, '')
    .replace(/s$/, '')
