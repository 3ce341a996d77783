import type { Translations } from '../translations.ts'

export const page: Translations = () => ({})
