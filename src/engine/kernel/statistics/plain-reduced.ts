import type { Reduce } from './reduce.ts'

/** Every fourth value of a column goes to the same lane. */
const LANES = 4

/** By plain numbers: what machines without vectors and pages have, and what is too long for vectors. */
export const reduced: Reduce = (values) => {
  let n = 0
  let total = -0
  let lost = 0
  let min = Infinity
  let max = -Infinity
  for (let lane = 0; lane < LANES; lane++) {
    const one = laneOf(values, lane)
    const next = total + one.total
    const added = next - total
    lost += one.lost + (total - (next - added) + (one.total - added))
    total = next
    if (one.min < min) min = one.min
    if (one.max > max) max = one.max
    n += one.n
  }
  return n === 0 ? undefined : { n, sum: total + lost, min, max, argmax: values.indexOf(max) }
}

interface Lane {
  readonly n: number
  readonly total: number
  /** What rounding has lost of the total. */
  readonly lost: number
  readonly min: number
  readonly max: number
}

/** What rounding loses is found without asking which is greater, by Knuth, The Art of Computer Programming 2 (1997), 4.2.2, theorem B. */
function laneOf(values: Float64Array, lane: number): Lane {
  let n = 0
  let total = -0
  let lost = 0
  let min = Infinity
  let max = -Infinity
  for (let t = lane; t < values.length; t += LANES) {
    const value = values[t]!
    if (value !== value) continue
    const next = total + value
    const added = next - total
    lost += total - (next - added) + (value - added)
    total = next
    if (value < min) min = value
    if (value > max) max = value
    n++
  }
  return { n, total, lost, min, max }
}
