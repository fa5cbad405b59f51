/**
 * Sum of columns bin by bin, compensated (Neumaier): the error does not grow with the number of columns.
 *
 * @param out    written in [t0, t1)
 * @param inputs columns of the same unit; undefined where one of them is
 * Source: Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (1974).
 */
export function compensatedColumns(out: Float64Array, inputs: readonly Float64Array[], t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    let sum = 0
    let lost = 0
    for (let i = 0; i < inputs.length; i++) {
      const value = inputs[i]![t]!
      const next = sum + value
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
      sum = next
    }
    out[t] = sum + lost
  }
}

/**
 * Running total over bins, compensated; makes a step that keeps the total between calls.
 *
 * @param out written bin by bin
 * @param a   finite in every bin
 */
export function compensatedCumulative(out: Float64Array, a: Float64Array): (t0: number, t1: number) => void {
  let sum = 0
  let lost = 0
  return (t0, t1) => {
    for (let t = t0; t < t1; t++) {
      const value = a[t]!
      const next = sum + value
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
      sum = next
      out[t] = sum + lost
    }
  }
}
