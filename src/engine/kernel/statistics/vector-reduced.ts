import { onceMany } from '../once.ts'
import { vectorsOf } from '../vectors-of.ts'
import { reduced as plainReduced } from './plain-reduced.ts'
import { REDUCE_VECTORS } from './reduce-vectors.generated.ts'
import type { Reduce } from './reduce.ts'

/** What reduce-vectors.wat exports; places are in bytes. */
interface Vectors {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly reduceWhole: (end: number) => void
  readonly reduceDefined: (end: number) => void
  readonly find: (value: number) => number
}

// Where in its memory everything stands.
const FOUND = 160
const VALUES = 256

/** How many values there is room for. */
const MOST = 32_000

/** Values are taken so many at a time. */
const STEP = 4

const BYTES = Float64Array.BYTES_PER_ELEMENT

/** So many values are reduced sooner than vectors are made. */
const FEW = 200_000

/**
 * By vectors of two values where the machine has them and there are many, else by plain numbers: the same, in half the time. All who reduce
 * in a thread share one: its memory is written before it is read in each call.
 */
export const reduced: Reduce = onceMany(FEW, plainReduced, () => {
  const made = vectorsOf<Vectors>(REDUCE_VECTORS)
  if (made === undefined) return plainReduced
  const { memory, reduceWhole, reduceDefined, find } = made
  const found = new Float64Array(memory.buffer, FOUND, 4)
  const block = new Float64Array(memory.buffer, VALUES, MOST)
  return (values) => {
    const { length } = values
    if (length > MOST || length === 0) return plainReduced(values)
    const end = Math.ceil(length / STEP) * STEP
    block.set(values)
    block.fill(NaN, length, end)
    let n = length
    if (end === length) reduceWhole(placeOf(end))
    // What is not finite may be so for a value that is undefined.
    if (end !== length || found[0]! - found[0]! !== 0) {
      reduceDefined(placeOf(end))
      n = found[3]!
      if (n === 0) return undefined
    }
    const max = found[2]!
    return { n, sum: found[0]!, min: found[1]!, max, argmax: (find(max) - VALUES) / BYTES }
  }
})

function placeOf(value: number): number {
  return VALUES + BYTES * value
}
