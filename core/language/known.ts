/** What follows from an object alone: found when first asked for, and known for as long as the object is there. */
export function knownOf<Key extends object, Result>(): (key: Key, find: () => Result) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>()
  return (key, find) => {
    const found = known.get(key)
    if (found !== undefined) return found.result
    const result = find()
    known.set(key, { result })
    return result
  }
}
