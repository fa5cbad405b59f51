import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { BUCKET_VECTORS } from '../../src/engine/kernel/statistics/bucket-vectors.generated.ts'
import { gatherBucket, gatherNone, type BucketLoops } from '../../src/engine/kernel/statistics/buckets.ts'
import { compensatedSum } from '../../src/engine/kernel/index.ts'
import { bucketLoops as plainLoops } from '../../src/engine/kernel/statistics/plain-buckets.ts'
import { reduced as plainReduced } from '../../src/engine/kernel/statistics/plain-reduced.ts'
import { REDUCE_VECTORS } from '../../src/engine/kernel/statistics/reduce-vectors.generated.ts'
import { bucketLoops as vectorLoops } from '../../src/engine/kernel/statistics/vector-buckets.ts'
import { reduced as vectorReduced } from '../../src/engine/kernel/statistics/vector-reduced.ts'
import { scaled } from '../support/tier.ts'

declare const WebAssembly: { readonly validate: (code: Uint8Array) => boolean }

/** Columns as they come: of whole numbers, with values that come often, undefined ones, any at all. */
const value = fc.oneof(
  fc.constantFrom(0, -0, 105, NaN, 1e308, -1e308, Infinity, -Infinity),
  fc.nat(9),
  fc.double({ noNaN: true, min: -1e3, max: 1e3 }),
  fc.double(),
)
const ordinary = fc.oneof(fc.constantFrom(0, 0, 105, NaN), fc.nat(9), fc.double({ noNaN: true, min: -1e3, max: 1e3 }))
const column = (of: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> =>
  fc.array(of, { maxLength: 700, size: 'max' }).map((values) => Float64Array.from(values))
const RUNS = { numRuns: scaled(200, 5000) }

/** As many as are reduced before vectors are made. */
const many = new Float64Array(200_000)
vectorReduced(many)

/** Longer than vectors have room for. */
const LONG = 32_003

describe('by vectors as by plain numbers', () => {
  test('this machine has the vectors', () => {
    for (const code of [BUCKET_VECTORS, REDUCE_VECTORS])
      expect(WebAssembly.validate(Buffer.from(code, 'base64'))).toBe(true)
  })

  test('few values are found without vectors', () => {
    expect(vectorLoops.openBuckets(288).isShared).toBe(false)
    expect(vectorLoops.openBuckets(288, Infinity).isShared).toBe(true)
  })

  test('columns come to the same, bit for bit', () => {
    fc.assert(
      fc.property(fc.oneof(column(value), column(ordinary)), (values) => {
        expect(vectorReduced(values)).toEqual(plainReduced(values))
      }),
      RUNS,
    )
  })

  test('so do those of any length, also after one that has undefined values', () => {
    const all = Float64Array.from({ length: LONG }, (_, t) => Math.sin(t) * t)
    for (const length of [0, 1, 2, 3, 4, 5, 7, 8, 288, LONG - 4, LONG - 3, LONG - 2, LONG]) {
      vectorReduced(Float64Array.of(NaN, 1, NaN, 2))
      expect(vectorReduced(all.subarray(0, length))).toEqual(plainReduced(all.subarray(0, length)))
    }
  })

  test('what is found is that of the values one after the other', () => {
    fc.assert(
      fc.property(column(ordinary), (values) => {
        const defined = values.filter((one) => !Number.isNaN(one))
        const max = Math.max(...defined)
        const found = vectorReduced(values)
        expect(found?.n ?? 0).toBe(defined.length)
        if (found === undefined) return
        expect(found).toMatchObject({ min: Math.min(...defined), max, argmax: values.indexOf(max) })
        expect(found.sum).toBeCloseTo(compensatedSum(defined), 6)
      }),
      RUNS,
    )
  })

  test('rounding loses nothing of a sum, in whichever lane it does', () => {
    for (const values of [
      [1, 1e100, 1, -1e100],
      [1e100, 1, 1, 1, -1e100, 1, 1, 1],
      [0.1, 0.2, 0.3, 0.4, 1e16, -0.1, -0.2, -0.3, -0.4, -1e16],
    ]) {
      const exact = { sum: values.length === 8 ? 6 : values.length === 4 ? 2 : 0 }
      expect(vectorReduced(Float64Array.from(values))!.sum).toBeCloseTo(exact.sum, 15)
    }
  })
})

/** What loops make of values: by bucket how many, by value which. */
function countedBy(loops: BucketLoops, values: Float64Array): readonly number[][] {
  const { min, max } = plainReduced(values)!
  const buckets = loops.openBuckets(values.length, Infinity)
  loops.countByBucket(values, { min, max }, buckets)
  return gatheredBy(loops, buckets, values.length)
}

/** The values of every third bucket that has some. */
function gatheredBy(loops: BucketLoops, buckets: ReturnType<BucketLoops['openBuckets']>, count: number): number[][] {
  gatherNone(buckets)
  let end = 0
  for (let bucket = 0; bucket < buckets.size; bucket += 3) end = gatherBucket(buckets, bucket, end)
  const found = [...buckets.found.subarray(0, loops.findGathered(buckets, count))]
  expect(found).toHaveLength(end)
  expect(found).toEqual([...found].sort((a, b) => a - b))
  for (const t of found) expect(buckets.ids[t]! % 3).toBe(0)
  return [[...buckets.counts], [...buckets.ids.subarray(0, count)]]
}

describe('buckets', () => {
  const defined = fc.oneof(
    fc.constantFrom(0, 0, 105),
    fc.nat(9),
    fc.double({ noNaN: true, min: -1e3, max: 1e3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )

  test.each([
    ['plain numbers', plainLoops],
    ['vectors', vectorLoops],
  ])('by %s hold every value once, and of two values the greater is never in the lesser', (_by, loops) => {
    fc.assert(
      fc.property(
        column(defined).filter(({ length }) => length > 0),
        (values) => {
          const [counts, ids] = countedBy(loops, values)
          const byValue = [...values.keys()].sort((a, b) => values[a]! - values[b]!)
          for (const [i, t] of byValue.entries())
            if (i > 0) expect(ids![t]).toBeGreaterThanOrEqual(ids![byValue[i - 1]!]!)
          const held = counts!.map((_, bucket) => ids!.filter((id) => id === bucket).length)
          expect(counts).toEqual(held)
        },
      ),
      RUNS,
    )
  })

  test.each([
    ['plain numbers', plainLoops],
    ['vectors', vectorLoops],
  ])('by %s weigh what is defined and has a weight', (_by, loops) => {
    const weight = fc.oneof(fc.constantFrom(0, NaN, -1), fc.nat(1000))
    fc.assert(
      fc.property(fc.array(fc.tuple(ordinary, weight), { maxLength: 700, size: 'max' }), (bins) => {
        const values = Float64Array.from(bins, ([one]) => one)
        const weights = Float64Array.from(bins, ([, one]) => one)
        const counting = [...values.keys()].filter((t) => values[t] === values[t] && weights[t]! > 0)
        if (counting.length === 0) return
        const range = plainReduced(values)!
        const buckets = loops.openBuckets(bins.length, Infinity)
        const reach = loops.weighByBucket(values, weights, range, buckets)
        const weightOf = (some: readonly number[]): number => some.reduce((sum, t) => sum + weights[t]!, 0)
        expect(reach).toEqual({
          total: weightOf(counting),
          least: weightOf(counting.filter((t) => values[t] === range.min)),
        })
        const { ids, sums, counts, size } = buckets
        const [held, weighed] = [new Int32Array(size + 1), new Float64Array(size + 1)]
        for (const t of counting) {
          held[ids[t]!]!++
          weighed[ids[t]!]! += weights[t]!
        }
        expect([[...counts], [...sums]]).toEqual([[...held], [...weighed]])
        expect(ids.subarray(0, bins.length).filter((id) => id === size)).toHaveLength(bins.length - counting.length)
        gatheredBy(loops, buckets, bins.length)
      }),
      { numRuns: scaled(100, 3000) },
    )
  })

  test('of more values than vectors have room for are those of plain numbers', () => {
    const values = Float64Array.from({ length: LONG }, (_, t) => (t * 7919) % 1009)
    expect(countedBy(vectorLoops, values)).toEqual(countedBy(plainLoops, values))
    const few = values.subarray(0, 12)
    const buckets = vectorLoops.openBuckets(LONG, Infinity)
    vectorLoops.countByBucket(few, plainReduced(few)!, buckets)
    expect(gatheredBy(vectorLoops, buckets, 12)[0]!.reduce((sum, count) => sum + count, 0)).toBe(12)
  })
})

test('a machine without vectors finds the same', async () => {
  const values = Float64Array.from({ length: 289 }, (_, t) => (t % 7 === 0 ? NaN : Math.sin(t)))
  const whole = values.map((one) => (one === one ? one : 0))
  const expected = [vectorReduced(values), countedBy(plainLoops, whole)]
  onTestFinished(() => {
    vi.unstubAllGlobals()
    // What was loaded meanwhile goes on without vectors: nobody else is to find it.
    vi.resetModules()
  })
  vi.stubGlobal('WebAssembly', undefined)
  vi.resetModules()
  const { reduced } = await import('../../src/engine/kernel/statistics/vector-reduced.ts')
  const { bucketLoops } = await import('../../src/engine/kernel/statistics/vector-buckets.ts')
  reduced(many)
  expect([reduced(values), countedBy(bucketLoops, whole)]).toEqual(expected)
})
