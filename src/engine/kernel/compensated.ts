/** Bins of which the sums stay in the cache while the columns are added up. */
const STRIP = 512

/**
 * Sum of columns bin by bin, compensated (Neumaier): the error does not grow with the number of columns.
 *
 * @param out    written in [t0, t1)
 * @param inputs columns of the same unit; undefined where one of them is
 * Source: Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (1974).
 */
export function compensatedColumns(out: Float64Array, inputs: readonly Float64Array[], t0: number, t1: number): void {
  const lost = new Float64Array(Math.min(STRIP, t1 - t0))
  for (let from = t0; from < t1; from += STRIP) {
    const to = Math.min(t1, from + STRIP)
    out.fill(0, from, to)
    lost.fill(0)
    addAll({ sums: out, lost, lostFrom: from }, inputs, from, to)
    for (let t = from; t < to; t++) out[t] = out[t]! + lost[t - from]!
  }
}

/** Sums of columns so far, bin by bin, and what rounding took from them. */
export interface CompensatedSums {
  readonly sums: Float64Array
  readonly lost: Float64Array
}

/** Add more columns to sums; all columns in their order, in however many goes, come to the bits of {@link compensatedColumns}. */
export function addCompensated(to: CompensatedSums, inputs: readonly Float64Array[], t0: number, t1: number): void {
  for (let from = t0; from < t1; from += STRIP) {
    addAll({ ...to, lostFrom: 0 }, inputs, from, Math.min(t1, from + STRIP))
  }
}

/** Sums, and what was lost, which begins at a bin. */
interface Adding extends CompensatedSums {
  readonly lostFrom: number
}

function addAll(to: Adding, inputs: readonly Float64Array[], t0: number, t1: number): void {
  let i = 0
  for (; i + 1 < inputs.length; i += 2) addTwo(to, inputs[i]!, inputs[i + 1]!, t0, t1)
  if (i < inputs.length) addOne(to, inputs[i]!, t0, t1)
}

/** Add one column, then another: sums and losses are read and written once for both. */
function addTwo({ sums, lost, lostFrom }: Adding, a: Float64Array, b: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const sum = sums[t]!
    const one = a[t]!
    const other = b[t]!
    const next = sum + one
    const last = next + other
    const oneLost = Math.abs(sum) >= Math.abs(one) ? sum - next + one : one - next + sum
    const otherLost = Math.abs(next) >= Math.abs(other) ? next - last + other : other - last + next
    lost[t - lostFrom] = lost[t - lostFrom]! + oneLost + otherLost
    sums[t] = last
  }
}

function addOne({ sums, lost, lostFrom }: Adding, input: Float64Array, t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    const sum = sums[t]!
    const value = input[t]!
    const next = sum + value
    const part = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    lost[t - lostFrom] = lost[t - lostFrom]! + part
    sums[t] = next
  }
}

/**
 * Running total over bins, compensated; makes a step that keeps the total between calls and begins anew at bin 0.
 *
 * @param out written bin by bin
 * @param a   finite in every bin
 */
export function compensatedCumulative(out: Float64Array, a: Float64Array): (t0: number, t1: number) => void {
  // In an array, because a number that a closure changes is allocated anew each time.
  const state = new Float64Array(2)
  return (t0, t1) => {
    let sum = t0 === 0 ? 0 : state[0]!
    let lost = t0 === 0 ? 0 : state[1]!
    for (let t = t0; t < t1; t++) {
      const value = a[t]!
      const next = sum + value
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
      sum = next
      out[t] = sum + lost
    }
    state[0] = sum
    state[1] = lost
  }
}
