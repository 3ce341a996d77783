import type { Translations } from '../translations.ts'

export const portuguese: readonly Translations[] = []
