import type { Translations } from '../translations.ts'

export const rulesNumbers: Translations = () => ({})
