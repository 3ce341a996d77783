import type { Translations } from '../translations.ts'

export const rulesNames: Translations = () => ({})
