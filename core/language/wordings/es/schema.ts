import type { Translations } from '../translations.ts'

export const schema: Translations = () => ({})
