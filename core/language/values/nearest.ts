import leven from 'leven'

/** A word has fewer letters, and comparing takes longer the longer both are. */
const longest = 100

/**
 * The word that a mistyped one most likely stands for: the closest by letters, case and hyphens aside.
 * `undefined` when none is close enough to be more likely than any other.
 */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined
  const plain = bare(written)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const word of words) {
    const most = tolerance(plain, word)
    if (word.length > longest || least === 0) continue
    const other = bare(word)
    // Each letter too many is a slip of its own.
    if (Math.abs(other.length - plain.length) > most) continue
    const distance = slips(plain, other)
    if (distance < least && distance <= most) {
      best = word
      least = distance
    }
  }
  return best
}

/** How many letters were mistyped; two that changed places are one slip. */
function slips(written: string, word: string): number {
  const distance = leven(written, word)
  const sameLetters = distance === 2 && [...written].sort().join('') === [...word].sort().join('')
  return sameLetters ? 1 : distance
}

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_-]/g, '')
    .toLowerCase()

/** One slip in short words, one in three letters in longer ones. */
const tolerance = (a: string, b: string) => {
  const length = Math.max(a.length, b.length)
  return length <= 2 ? 0 : Math.max(1, Math.floor(length / 3))
}
