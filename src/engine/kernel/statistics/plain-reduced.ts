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
  for (const one of [...twoLanes(values, 0), ...twoLanes(values, 2)]) {
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

/**
 * A lane and the next, at the same time: while one sum is waited for, the other goes on. What rounding loses is found without asking
 * which of two numbers is greater, by Knuth, The Art of Computer Programming 2 (1997), 4.2.2, theorem B.
 */
function twoLanes(values: Float64Array, lane: number): readonly [Lane, Lane] {
  let totalA = -0
  let totalB = -0
  let lostA = 0
  let lostB = 0
  let minA = Infinity
  let minB = Infinity
  let maxA = -Infinity
  let maxB = -Infinity
  let t = lane
  for (; t + 1 < values.length; t += LANES) {
    const a = values[t]!
    const b = values[t + 1]!
    const nextA = totalA + a
    const nextB = totalB + b
    const addedA = nextA - totalA
    const addedB = nextB - totalB
    lostA += totalA - (nextA - addedA) + (a - addedA)
    lostB += totalB - (nextB - addedB) + (b - addedB)
    totalA = nextA
    totalB = nextB
    if (a < minA) minA = a
    if (b < minB) minB = b
    if (a > maxA) maxA = a
    if (b > maxB) maxB = b
  }
  // What is not finite may be so for a value that is undefined; and of the last two there may be one.
  if (t < values.length || !Number.isFinite(totalA + totalB)) return [laneOf(values, lane), laneOf(values, lane + 1)]
  const n = (t - lane) / LANES
  return [
    { n, total: totalA, lost: lostA, min: minA, max: maxA },
    { n, total: totalB, lost: lostB, min: minB, max: maxB },
  ]
}

/** A lane by itself, of which some values may be undefined. */
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
