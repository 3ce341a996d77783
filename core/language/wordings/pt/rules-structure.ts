import type { Translations } from '../translations.ts'

export const rulesStructure: Translations = () => ({})
