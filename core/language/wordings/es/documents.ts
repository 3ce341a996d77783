import type { Translations } from '../translations.ts'

export const documents: Translations = () => ({})
