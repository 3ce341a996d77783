import type { Language } from '../../language/wording.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { portuguese } from './pt.ts'
import type { Texts } from './texts.ts'

export const textsIn: Readonly<Record<Language, Texts>> = { en: english, es: spanish, pt: portuguese }
