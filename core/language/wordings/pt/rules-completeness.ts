import type { Translations } from '../translations.ts'

export const rulesCompleteness: Translations = () => ({})
