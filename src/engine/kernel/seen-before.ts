const SMALLEST = 64

/**
 * Finds bins that are equal in all columns. Makes a function that is called for every bin once, in order of time, and
 * answers the first bin with the same values, which is the bin itself when they are new.
 *
 * @param columns filled in every bin asked for; undefined (NaN) equals itself
 */
export function seenBefore(columns: readonly Float64Array[]): (t: number) => number {
  const number = new Float64Array(1)
  const words = new Uint32Array(number.buffer)
  const hashOf = (t: number): number => {
    let hash = 1
    for (const column of columns) {
      number[0] = column[t]!
      hash = mixed(mixed(hash ^ words[0]!) ^ words[1]!)
    }
    return hash
  }
  const equal = (a: number, b: number): boolean => columns.every((column) => same(column[a]!, column[b]!))
  // Open addressing; 0 is free, otherwise the bin plus 1.
  let table = new Int32Array(SMALLEST)
  let size = 0
  const placeOf = (t: number): number => {
    const mask = table.length - 1
    let place = hashOf(t) & mask
    while (table[place] !== 0 && !equal(table[place]! - 1, t)) place = (place + 1) & mask
    return place
  }
  return (t) => {
    const place = placeOf(t)
    if (table[place] !== 0) return table[place]! - 1
    table[place] = t + 1
    if (2 * ++size > table.length) {
      const bins = table.filter((bin) => bin !== 0)
      table = new Int32Array(2 * table.length)
      for (const bin of bins) table[placeOf(bin - 1)] = bin
    }
    return t
  }
}

function same(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b))
}

/** Each bit of the answer depends on many of the argument. Source: Marsaglia, Xorshift RNGs (2003). */
function mixed(bits: number): number {
  let x = bits
  x ^= x << 13
  x ^= x >>> 17
  x ^= x << 5
  return x
}
