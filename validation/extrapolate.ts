/**
 * What values at steps h, h/2, h/4, … tend to, when their error is a power series in h (Richardson): each round removes the
 * next power.
 */
export function extrapolate(values: readonly number[]): number {
  let rounds = values
  for (let factor = 2; rounds.length > 1; factor *= 2) {
    const halved = rounds.slice(1)
    rounds = halved.map((finer, i) => finer + (finer - rounds[i]!) / (factor - 1))
  }
  return rounds[0]!
}

/** Where values at 0, 1, 2 and 3 cross 0: the cubic through them, by value. */
export function crossing(values: readonly [number, number, number, number]): number {
  return values.reduce((sum, own, i) => {
    const others = values.flatMap((value, j) => (j === i ? [] : [value / (value - own)]))
    return sum + i * others.reduce((product, factor) => product * factor, 1)
  }, 0)
}
