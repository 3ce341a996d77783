import type { Translations } from '../translations.ts'

export const reading: Translations = () => ({})
