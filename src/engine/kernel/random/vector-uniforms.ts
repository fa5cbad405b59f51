import { once } from '../once.ts'
import { philoxUniforms as laneUniforms } from './lane-uniforms.ts'
import type { UniformsOf } from './philox-counters.ts'
import { PHILOX_VECTORS } from './philox-vectors.generated.ts'

/** What philox-vectors.wat exports. */
interface Vectors {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly uniforms: (count: number, block: number, key0: number, key1: number) => void
}

/** What is used of it here; some machines have none. */
declare const WebAssembly:
  | {
      readonly validate: (code: Uint8Array) => boolean
      readonly Module: new (code: Uint8Array) => object
      readonly Instance: new (module: object) => { readonly exports: object }
    }
  | undefined

/** Where in its memory the counters and the numbers stand. */
const COUNTERS_END = 1024

/** By vectors of four counters where the machine has them, else by lanes: the same numbers, four times as soon. */
export const philoxUniforms: UniformsOf = (out, counters) => {
  vectors()(out, counters)
}

/** All who draw in a thread share one: its memory is written before it is read in each call, and nothing in it lasts. */
const vectors = once((): UniformsOf => {
  const code = Uint8Array.from(atob(PHILOX_VECTORS), (character) => character.charCodeAt(0))
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(code)) return laneUniforms
  const { memory, uniforms } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Vectors
  const words = new Int32Array(memory.buffer, 0, COUNTERS_END / Int32Array.BYTES_PER_ELEMENT)
  const numbers = new Float64Array(memory.buffer, COUNTERS_END)
  return (out, { counters, count, block, key }) => {
    words.set(counters)
    uniforms(count, block, key[0]!, key[1]!)
    out.set(numbers.subarray(0, 2 * count))
  }
})
