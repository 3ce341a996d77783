/**
 * The texts of one area in one language, by their English templates. A function, so that nothing is built for people
 * who read English.
 */
export type Translations = () => Readonly<Record<string, string>>
