import type { Translations } from '../translations.ts'

export const commandLine: Translations = () => ({})
