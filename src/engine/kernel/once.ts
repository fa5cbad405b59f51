/** A constant that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * A function of columns that has two ways to the same answer: the first until so many values have been given, then the one that is made. What
 * takes milliseconds to make is not made for a short run.
 */
export function onceMany<T>(
  few: number,
  first: (values: Float64Array) => T,
  make: () => (values: Float64Array) => T,
): (values: Float64Array) => T {
  const made = once(make)
  let left = few
  return (values) => {
    if (left <= 0) return made()(values)
    left -= values.length
    return first(values)
  }
}
