import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { exp, log, pow } from '../../src/engine/kernel/index.ts'

const view = new DataView(new ArrayBuffer(8))

function bitsOf(x: number): bigint {
  view.setFloat64(0, x)
  return view.getBigInt64(0)
}

function hexOf(x: number): string {
  view.setFloat64(0, x)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

/** How many doubles lie between two finite numbers of the same sign. */
function ulpsApart(a: number, b: number): number {
  const apart = bitsOf(a) - bitsOf(b)
  return Number(apart < 0n ? -apart : apart)
}

describe('bits that are the same on every machine', () => {
  test.each([
    [0, '3ff0000000000000'],
    [1, '4005bf0a8b145769'],
    [-1, '3fd78b56362cef38'],
    [0.5, '3ffa61298e1e069c'],
    [-0.3, '3fe7b4c869c37c05'],
    [1e-9, '3ff000000044b830'],
    [2, '401d8e64b8d4ddae'],
    [10, '40d5829dcf950560'],
    [-20.75, '3e10ba06b3d9c887'],
    [100, '48f3494a9b171bf5'],
    [700.5, '7f18625c7d4f56c2'],
    [709.782712893384, '7fefffffffffff2a'],
    [-708.5, '000e6cf6d08897ac'],
    [-740, '0000000000000055'],
    [-745, '0000000000000001'],
  ])('exp(%d) is %s', (x, hex) => {
    expect(hexOf(exp(x))).toBe(hex)
  })

  test.each([
    [1, '0000000000000000'],
    [2, '3fe62e42fefa39ef'],
    [0.5, 'bfe62e42fefa39ef'],
    [10, '40026bb1bbb55516'],
    [0.1, 'c0026bb1bbb55515'],
    [2.718281828459045, '3ff0000000000000'],
    [1.0000001, '3e7ad7f2847b6492'],
    [0.9999999, 'be7ad7f2b1049b9f'],
    [1.4, '3fd588c2d913348e'],
    [1.41421356, '3fd62e42fd2cf8f6'],
    [1e-300, 'c085963447f87fb5'],
    [1e300, '4085963447f87fb5'],
    [5e-324, 'c0874385446d71c3'],
    [123456.789, '40277281cad8a844'],
  ])('log(%d) is %s', (x, hex) => {
    expect(hexOf(log(x))).toBe(hex)
  })

  test.each([
    [2, 0.5, '3ff6a09e667f3bcd'],
    [2, 1 / 3, '3ff428a2f98d728b'],
    [10, -0.3, '3fe009b9cf334252'],
    [1.5, 100.5, '439ba4104f641d8c'],
    [0.7, 65, '3dd7784f9b10f403'],
    [-2, 65, 'c400000000000000'],
    [-3, 70, '46deda90e9fbe408'],
    [1e-5, 0.1, '3fd43d136248490e'],
    [1.0000001, 1e9, '48f349445c228792'],
    [0.9999999, -3e9, '5afc05dbe8fcc5f9'],
    [3, -675.25, '000000000000000d'],
    [2, -1073.5, '0000000000000001'],
    [123.456, 7.89, '435c37e53d5e93d2'],
    [5e-324, 0.25, '2f26a09e667f3bcc'],
    [1.7976931348623157e308, 0.999, '7fdf78d9576fb57d'],
  ])('pow(%d, %d) is %s', (x, y, hex) => {
    expect(hexOf(pow(x, y))).toBe(hex)
  })
})

describe('edges', () => {
  test('exp overflows to Infinity, vanishes to 0 and passes NaN on', () => {
    expect([709.79, Infinity, -745.2, -Infinity, NaN].map(exp)).toEqual([Infinity, Infinity, 0, 0, NaN])
  })

  test('log is -Infinity at 0 and NaN below', () => {
    expect([0, -0, -1, -Infinity, NaN, Infinity].map(log)).toEqual([-Infinity, -Infinity, NaN, NaN, NaN, Infinity])
  })

  test.each([
    [0, 0, 1],
    [-5, 0, 1],
    [1, 1e308, 1],
    [7.5, 1, 7.5],
    [0, 2.5, 0],
    [0, -2.5, Infinity],
    [-8, 1 / 3, NaN],
    [-2, -65, -(2 ** -65)],
    [-1, 66, 1],
    [-1, 1e15 + 1, -1],
    [2, 1024, Infinity],
    [2, -1075, 0],
    [2, -1074, 5e-324],
    [1.5, 1e300, Infinity],
    [1.5, -1e300, 0],
    [0.5, 1e300, 0],
    [0.5, -1e300, Infinity],
    [NaN, 0, NaN],
    [2, NaN, NaN],
    [Infinity, 2, NaN],
    [2, Infinity, NaN],
  ])('pow(%d, %d) is %d', (x, y, expected) => {
    expect(pow(x, y)).toBe(expected)
  })

  // Values from arithmetic of 400 bits.
  test.each([
    [1.0000001658968751, 3639134367.5, 1.5584243678392927e262],
    [0.9999999227064404, -7197216420.5, 3.957015579838256e241],
    [1.0000000000000002, 1e17, 4398196873.9457445],
    [0.9999999999999999, -5e18, 1.2074430006663084e241],
  ])('pow(%d, %d) keeps its last bit though the exponent is huge', (x, y, expected) => {
    expect(ulpsApart(pow(x, y), expected)).toBeLessThanOrEqual(1)
  })
})

describe('accuracy', () => {
  const RUNS = { numRuns: 5000 }

  test('exp is within 2 units in the last place of the one of the platform', () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: 709, noNaN: true }), (x) => ulpsApart(exp(x), Math.exp(x)) <= 2),
      RUNS,
    )
  })

  test('log is within 2 units in the last place of the one of the platform', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => ulpsApart(log(x), Math.log(x)) <= 2),
      RUNS,
    )
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), (x) => ulpsApart(log(x), Math.log(x)) <= 2),
      RUNS,
    )
  })

  test('pow is within 2 units in the last place of the one of the platform', () => {
    const exponent = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), exponent, (x, y) => {
        const power = pow(x, y)
        return power === Math.pow(x, y) || ulpsApart(power, Math.pow(x, y)) <= 2
      }),
      RUNS,
    )
  })

  test('log undoes exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => Math.abs(log(exp(x)) - x) <= 1e-13),
      RUNS,
    )
  })
})
