/**
 * Making one of these takes longer than a hundred uses of it, and a document uses hundreds: each is made once.
 * Keyed by everything it depends on, so that which agreement asked first makes no difference.
 */
function once<Options extends object, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`
    const formatter = made.get(key) ?? make(locale, options)
    made.set(key, formatter)
    return formatter
  }
}

/** Thousands are always grouped: Spanish would leave out the point of 2.500 and set it in 12.500 below. */
export const numbers = once(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, { useGrouping: 'always', ...options }),
)
export const days = once((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))
export const lists = once((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options))
