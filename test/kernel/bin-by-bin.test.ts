import { describe, expect, test } from 'vitest'
import * as kernel from '../../src/engine/kernel/index.ts'

type Kernel = (out: Float64Array, ...columns: Float64Array[]) => void

/** A kernel with its constants and the bins [0, 5) filled in. */
function over(kernelOf: (...args: never[]) => void, ...constants: unknown[]): Kernel {
  return (out, ...columns) => {
    ;(kernelOf as (...args: unknown[]) => void)(out, ...columns, ...constants, 0, out.length)
  }
}

const A = [7, -2.5, 0, NaN, 1e308]
const B = [2, 0.5, 0, 1, 1e308]

describe('kernels of two columns', () => {
  test.each<[string, Kernel, number[]]>([
    ['add', over(kernel.add), [9, -2, 0, NaN, NaN]],
    ['subtract', over(kernel.subtract), [5, -3, 0, NaN, 0]],
    ['multiply', over(kernel.multiply), [14, -1.25, 0, NaN, NaN]],
    ['divide', over(kernel.divide), [3.5, -5, NaN, NaN, 1]],
    ['power', over(kernel.power), [49, NaN, 1, NaN, NaN]],
    ['modulo', over(kernel.modulo), [1, 0, NaN, NaN, 0]],
    ['minimum', over(kernel.minimum), [2, -2.5, 0, NaN, 1e308]],
    ['maximum', over(kernel.maximum), [7, 0.5, 0, NaN, 1e308]],
    ['less', over(kernel.less), [0, 1, 0, NaN, 0]],
    ['lessOrEqual', over(kernel.lessOrEqual), [0, 1, 1, NaN, 1]],
    ['greater', over(kernel.greater), [1, 0, 0, NaN, 0]],
    ['greaterOrEqual', over(kernel.greaterOrEqual), [1, 0, 1, NaN, 1]],
    ['equal', over(kernel.equal), [0, 0, 1, NaN, 1]],
    ['notEqual', over(kernel.notEqual), [1, 1, 0, NaN, 0]],
    ['conjunction', over(kernel.conjunction), [1, 1, 0, NaN, 1]],
    ['disjunction', over(kernel.disjunction), [1, 1, 0, NaN, 1]],
    ['orElse', over(kernel.orElse), [7, -2.5, 0, 1, 1e308]],
  ])('%s', (_, run, expected) => {
    const out = new Float64Array(5)
    run(out, Float64Array.from(A), Float64Array.from(B))
    expect([...out].map((x) => x + 0)).toEqual(expected)
  })
})

describe('kernels of one column', () => {
  test.each<[string, Kernel, number[], number[]]>([
    ['negate', over(kernel.negate), [1, -2, 0, NaN], [-1, 2, 0, NaN]],
    ['negation', over(kernel.negation), [1, -2, 0, NaN], [0, 0, 1, NaN]],
    ['absolute', over(kernel.absolute), [1, -2, 0, NaN], [1, 2, 0, NaN]],
    ['signs', over(kernel.signs), [0.5, -2, 0, NaN], [1, -1, 0, NaN]],
    ['floors', over(kernel.floors), [1.5, -1.5, 2, NaN], [1, -2, 2, NaN]],
    ['ceilings', over(kernel.ceilings), [1.5, -1.5, 2, NaN], [2, -1, 2, NaN]],
    ['roundHalfAway', over(kernel.roundHalfAway), [2.5, -2.5, 0.49999999999999994, NaN], [3, -3, 0, NaN]],
    ['squareRoot', over(kernel.squareRoot), [9, 2, -1, NaN], [3, Math.SQRT2, NaN, NaN]],
    ['exponential', over(kernel.exponential), [0, 1, 710, -746, NaN], [1, Math.E, NaN, 0, NaN]],
    ['logarithm', over(kernel.logarithm), [1, 10, 0, -1, NaN], [0, Math.LN10, NaN, NaN, NaN]],
    ['difference', over(kernel.difference), [3, 5, NaN, 4, 1], [3, 2, NaN, NaN, -3]],
    ['convolve', over(kernel.convolve, [0.5, 0, 2]), [2, 4, NaN, 1, 1], [1, 2, NaN, 8.5, NaN]],
    ['movingMean', over(kernel.movingMean, 2), [2, 4, NaN, 1, 5], [2, 3, NaN, NaN, 3]],
    ['runningSum', over(kernel.runningSum, new Float64Array(1)), [2, 4, NaN, 1], [2, 6, NaN, NaN]],
  ])('%s', (_, run, given, expected) => {
    const out = new Float64Array(given.length)
    run(out, Float64Array.from(given))
    expect([...out].map((x) => x + 0)).toEqual(expected)
  })

  test('smooth goes on from its initial level', () => {
    const out = new Float64Array(4)
    const x = Float64Array.of(4, 8, NaN, 4)
    kernel.smooth(out, x, x, 0.25, new Float64Array(1), 0, 4)
    expect([...out]).toEqual([4, 5, NaN, NaN])
    kernel.smooth(out, x, Float64Array.of(8, NaN, NaN, NaN), 0.25, new Float64Array(1), 0, 2)
    expect([...out]).toEqual([7, 7.25, NaN, NaN])
  })

  test('hold keeps what it took, also through a bin in which it cannot be seen', () => {
    const out = new Float64Array(5)
    const when = Float64Array.of(0, 1, NaN, 0, -1)
    kernel.hold(out, Float64Array.of(5, 6, 7, 8, 9), when, new Float64Array(1), 0, 5)
    expect([...out]).toEqual([0, 6, NaN, 6, 9])
  })
})

describe('kernels of three columns', () => {
  test('clamp lets the upper limit win', () => {
    const out = new Float64Array(5)
    const low = Float64Array.of(0, 0, 0, 9, 0)
    const high = Float64Array.of(4, 4, 4, 5, NaN)
    kernel.clamp(out, Float64Array.of(-1, 2, 6, 7, 1), low, high, 0, 5)
    expect([...out]).toEqual([0, 2, 4, 5, NaN])
  })

  test('choose looks only at the value it takes', () => {
    const out = new Float64Array(4)
    const a = Float64Array.of(1, NaN, NaN, 4)
    const b = Float64Array.of(NaN, 20, 30, NaN)
    kernel.choose(out, Float64Array.of(-3, 0, 2, NaN), a, b, 0, 4)
    expect([...out]).toEqual([1, 20, NaN, NaN])
  })
})

describe('whole powers', () => {
  test.each([
    [3, 4, 81],
    [1.1, 3, 1.1 * 1.1 * 1.1],
    [2, -3, 0.125],
    [-2, 63, -(2 ** 63)],
    [2, 64, 2 ** 64],
    [0, 0, 1],
    [0, -1, NaN],
    [1e200, 2, NaN],
    [1e200, -2, 0],
    [NaN, 0, NaN],
    [1, NaN, NaN],
  ])('%d ^ %d is %d', (x, n, expected) => {
    const out = new Float64Array(1)
    kernel.power(out, Float64Array.of(x), Float64Array.of(n), 0, 1)
    expect(out[0]).toBe(expected)
  })
})

test('a kernel writes the bins it is given and no other', () => {
  const out = new Float64Array(5).fill(-1)
  const five = Float64Array.of(1, 2, 3, 4, 5)
  kernel.add(out, five, five, 1, 3)
  kernel.shift(out, five, five, 1, 4, 5)
  expect([...out]).toEqual([-1, 4, 6, -1, 4])
})
