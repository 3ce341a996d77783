import type { Translations } from '../translations.ts'

export const derivations: Translations = () => ({})
