import type { Translations } from '../translations.ts'

export const spanish: readonly Translations[] = []
