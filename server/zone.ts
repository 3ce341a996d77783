/** The time zone where the person is, `Europe/Madrid`. */
export const localZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
