import type { Language } from './wording.ts'

/** Words behind which the name of a term says more about it: `lead | qualified by Sales`. */
const joints: Readonly<Record<Language, RegExp>> = {
  en: / (?:by|of|for|from|in|on|to|with|without|at|who|that|and|or) /u,
  es: / (?:por|de|del|para|en|a|al|con|sin|que|y|o) /u,
  pt: / (?:por|pelo|pela|de|do|da|dos|das|para|em|no|na|a|ao|com|sem|que|e|ou) /u,
}

/** Endings and what the plural makes of them; the first that fits counts. */
const endings: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/people$/u, 'people'],
    [/person$/u, 'people'],
    [/(?<=[^aeiou])y$/u, 'ies'],
    [/(?<=s|x|z|ch|sh)$/u, 'es'],
    [/$/u, 's'],
  ],
  es: [
    [/(?<=[sx])$/u, ''],
    [/z$/u, 'ces'],
    // The stress stays where it is, so its accent goes (razón, razones) or comes (orden, órdenes).
    [/án$/u, 'anes'],
    [/én$/u, 'enes'],
    [/ín$/u, 'ines'],
    [/ón$/u, 'ones'],
    [/ún$/u, 'unes'],
    [/a(?=[^aeiouáéíóú]+en$)(.*)$/u, 'á$1es'],
    [/e(?=[^aeiouáéíóú]+en$)(.*)$/u, 'é$1es'],
    [/i(?=[^aeiouáéíóú]+en$)(.*)$/u, 'í$1es'],
    [/o(?=[^aeiouáéíóú]+en$)(.*)$/u, 'ó$1es'],
    [/u(?=[^aeiouáéíóú]+en$)(.*)$/u, 'ú$1es'],
    [/(?<=[aeiouáéíóú])$/u, 's'],
    [/(?<=[aeiu]dad|[lrnjy]|[^e]ad)$/u, 'es'],
    [/$/u, 's'],
  ],
  pt: [
    [/(?<=[sx])$/u, ''],
    [/ão$/u, 'ões'],
    [/m$/u, 'ns'],
    [/(?<=[rz])$/u, 'es'],
    [/(?<=[aeou])l$/u, 'is'],
    [/$/u, 's'],
  ],
}

const inPlural = (word: string, language: Language): string => {
  // Abbreviations take an s in English and stay as they are in Spanish and Portuguese.
  if (/^[\p{Lu}\d]+$/u.test(word)) return language === 'en' ? `${word}s` : word
  const [ending, plural] = endings[language].find(([pattern]) => pattern.test(word)) ?? [/$/u, '']
  return word.replace(ending, plural)
}

/**
 * The name of a term for several of it: `contacts`, `MQLs`, `leads calificados por Marketing`. English puts the noun
 * last and bends only it; in Spanish and Portuguese what follows the noun bends with it.
 */
export function pluralOf(name: string, language: Language): string {
  const joint = joints[language].exec(name)
  const [head, rest] = joint === null ? [name, ''] : [name.slice(0, joint.index), name.slice(joint.index)]
  const words = head.split(' ')
  // “Lead qualified by Sales”: in English the participle stands behind its noun and doesn't bend.
  const noun =
    language !== 'en' ? undefined : joint !== null && words.length > 1 && /ed$/u.test(head) ? 0 : words.length - 1
  return words.map((word, at) => (noun === undefined || noun === at ? inPlural(word, language) : word)).join(' ') + rest
}

/** The name of a term within a sentence: its capital goes, unless it is part of an abbreviation or a name. */
export function withinSentence(name: string): string {
  const [first = ''] = name.split(' ')
  return /^\p{Lu}[\p{Ll}’'-]*$/u.test(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
