import { anew } from './anew.ts'
import type { OpSpec } from './builder.ts'

type Kernel1 = (out: Float64Array, a: Float64Array, t0: number, t1: number) => void
type Kernel2 = (out: Float64Array, a: Float64Array, b: Float64Array, t0: number, t1: number) => void
type Kernel3 = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array, t0: number, t1: number) => void

/** `start` of an op that maps one column bin by bin. */
export function unary(kernel: Kernel1): OpSpec['start'] {
  return anew(({ outs: [out], now: [a] }) => (t0, t1) => {
    kernel(out!, a!, t0, t1)
  })
}

/** `start` of an op that maps two columns bin by bin. */
export function binary(kernel: Kernel2): OpSpec['start'] {
  return anew(({ outs: [out], now: [a, b] }) => (t0, t1) => {
    kernel(out!, a!, b!, t0, t1)
  })
}

/** `start` of an op that maps three columns bin by bin. */
export function ternary(kernel: Kernel3): OpSpec['start'] {
  return anew(({ outs: [out], now: [a, b, c] }) => (t0, t1) => {
    kernel(out!, a!, b!, c!, t0, t1)
  })
}
