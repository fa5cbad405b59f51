/** Bins of which the sums stay in the cache while the columns are added up. */
const STRIP = 512

/** Sum of columns in every bin, compensated (Neumaier), written by hand: strip by strip, column by column. */
export function totalByHand(columns: readonly Float64Array[], out: Float64Array): void {
  const lost = new Float64Array(STRIP)
  for (let start = 0; start < out.length; start += STRIP) {
    const end = Math.min(out.length, start + STRIP)
    lost.fill(0)
    out.fill(0, start, end)
    for (const column of columns) {
      for (let t = start; t < end; t++) {
        const sum = out[t]!
        const value = column[t]!
        const next = sum + value
        lost[t - start]! += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
        out[t] = next
      }
    }
    for (let t = start; t < end; t++) out[t]! += lost[t - start]!
  }
}

/** Running total over bins, compensated, written by hand. */
export function runningTotal(values: Float64Array, out: Float64Array): void {
  let sum = 0
  let lost = 0
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
    out[t] = sum + lost
  }
}
