import type { Translations } from '../translations.ts'

export const rulesLifeCycle: Translations = () => ({})
