import type { Translations } from '../translations.ts'

export const editor: Translations = () => ({})
