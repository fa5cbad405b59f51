import { once } from '../once.ts'
import { vectorsOf } from '../vectors-of.ts'
import { philoxUniforms as laneUniforms } from './lane-uniforms.ts'
import type { UniformsOf } from './philox-counters.ts'
import { PHILOX_VECTORS } from './philox-vectors.generated.ts'

/** What philox-vectors.wat exports. */
interface Vectors {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly uniforms: (count: number, block: number, key0: number, key1: number) => void
}

/** Where in its memory the counters and the numbers stand. */
const COUNTERS_END = 1024

/** By vectors of four counters where the machine has them, else by lanes: the same numbers, four times as soon. */
export const philoxUniforms: UniformsOf = (out, counters) => {
  vectors()(out, counters)
}

/** All who draw in a thread share one: its memory is written before it is read in each call, and nothing in it lasts. */
const vectors = once((): UniformsOf => {
  const made = vectorsOf<Vectors>(PHILOX_VECTORS)
  if (made === undefined) return laneUniforms
  const { memory, uniforms } = made
  const words = new Int32Array(memory.buffer, 0, COUNTERS_END / Int32Array.BYTES_PER_ELEMENT)
  const numbers = new Float64Array(memory.buffer, COUNTERS_END)
  return (out, { counters, count, block, key }) => {
    words.set(counters)
    uniforms(count, block, key[0]!, key[1]!)
    out.set(numbers.subarray(0, 2 * count))
  }
})
