import fc from 'fast-check'
import seedrandom from 'seedrandom'
import { expect, onTestFinished, test, vi } from 'vitest'
import { drawAhead, nextUniform, openDraws, philox, streamKeys, turnToBin } from '../../../src/engine/kernel/index.ts'
import { philoxUniforms as laneUniforms } from '../../../src/engine/kernel/random/lane-uniforms.ts'
import { SPARE_COUNTERS, SPARE_UNIFORMS, type UniformsOf } from '../../../src/engine/kernel/random/philox-counters.ts'
import { PHILOX_VECTORS } from '../../../src/engine/kernel/random/philox-vectors.generated.ts'
import { uniformOf } from '../../../src/engine/kernel/random/philox.ts'
import { philoxUniforms as vectorUniforms } from '../../../src/engine/kernel/random/vector-uniforms.ts'
import { naivePhilox, naiveStream } from '../../oracle/naive-draws.ts'
import { scaled } from '../../support/tier.ts'
import KNOWN from './draws.json' with { type: 'json' }

declare const WebAssembly: { readonly validate: (code: Uint8Array) => boolean }

/** Known answers of Random123 (kat_vectors, philox4x32 10): counter, key, words. */
const ANSWERS: readonly (readonly [string, string, string])[] = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
]

function wordsOf(counter: readonly number[], key: readonly number[]): number[] {
  const words = new Int32Array(4)
  philox(words, counter[0]!, counter[1]!, counter[2]!, counter[3]!, key[0]!, key[1]!)
  return [...words].map((word) => word >>> 0)
}

const parsed = (text: string): number[] => text.split(' ').map((word) => parseInt(word, 16))

test.each(ANSWERS)('philox gives the known answer for counter %s and key %s', (counter, key, words) => {
  expect(wordsOf(parsed(counter), parsed(key))).toEqual(parsed(words))
})

test('philox gives what whole numbers of any size give', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff })
  const four = fc.array(word, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(four, fc.array(word, { minLength: 2, maxLength: 2 }), (counter, key) => {
      expect(wordsOf(counter, key)).toEqual(naivePhilox(counter.map(BigInt), key.map(BigInt)).map(Number))
    }),
    { numRuns: scaled(300, 20_000) },
  )
})

test.each(KNOWN)('seed $seed and stream $stream have the known key and draws', ({ seed, stream, key, uniforms }) => {
  expect(streamKeys(seed, 0)(stream)).toEqual(key)
  const draws = openDraws(streamKeys(seed, 0)(stream))
  for (const [bin, expected] of Object.entries(uniforms)) {
    turnToBin(draws, Number(bin))
    expect(expected.map(() => nextUniform(draws))).toEqual(expected)
  }
})

test('a replicate has keys of its own, and replicate 0 those of the run', () => {
  const keys = [0, 1, 2].map((replicate) => streamKeys(42, replicate)('demand').join())
  expect(new Set(keys).size).toBe(3)
  const draws = openDraws(streamKeys(42, 2)('demand'))
  expect(nextUniform(draws)).toBe(naiveStream(42, 'demand', 2)(0)(0))
})

test('a draw does not depend on which were drawn before', () => {
  const key = streamKeys('a', 0)('b')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(999_999), fc.nat(5)), { maxLength: 9 }), (turns) => {
      const draws = openDraws(key)
      for (const [bin, count] of turns) {
        turnToBin(draws, bin)
        const drawn = Array.from({ length: count }, () => nextUniform(draws))
        expect(drawn).toEqual(drawn.map((_, n) => naiveStream('a', 'b')(bin)(n)))
      }
    }),
    { numRuns: scaled(50, 1000) },
  )
})

test('draws that are made ahead are those that are made one by one', () => {
  fc.assert(
    fc.property(
      fc.nat(999_999),
      fc.integer({ min: 1, max: 70 }),
      fc.nat(0xffffffff),
      fc.nat(5),
      (from, count, word, more) => {
        const [ahead, single] = [openDraws([word, 7]), openDraws([word, 7])]
        const end = drawAhead(ahead, from, from + count)
        expect(end).toBeGreaterThan(from)
        for (let bin = from; bin < end; bin++) {
          turnToBin(ahead, bin)
          turnToBin(single, bin)
          for (let n = 0; n < more; n++) expect(nextUniform(ahead)).toBe(nextUniform(single))
        }
      },
    ),
    { numRuns: scaled(50, 1000) },
  )
})

const bits = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

test('uniform numbers are those of the words, by lanes and by vectors', () => {
  const most = 150
  const room = (): Float64Array => new Float64Array(2 * most + SPARE_UNIFORMS)
  const [byLanes, byVectors] = [room(), room()]
  fc.assert(
    fc.property(fc.array(bits, { minLength: 1, maxLength: most }), bits, bits, bits, (asked, block, key0, key1) => {
      const count = asked.length
      const counters = Int32Array.from([...asked, ...new Array<number>(SPARE_COUNTERS).fill(0)])
      const key = Int32Array.of(key0, key1)
      laneUniforms(byLanes, { counters, count, block, key })
      vectorUniforms(byVectors, { counters, count, block, key })
      const expected = asked.flatMap((counter) => {
        const [a, b, c, d] = wordsOf([counter, 0, block, 0], [key0, key1])
        return [uniformOf(a!, b!), uniformOf(c!, d!)]
      })
      expect([...byLanes.subarray(0, 2 * count)]).toEqual(expected)
      expect([...byVectors.subarray(0, 2 * count)]).toEqual(expected)
    }),
    { numRuns: scaled(200, 10_000) },
  )
})

test('this machine has the vectors, and one that has none makes the same numbers', async () => {
  expect(WebAssembly.validate(Buffer.from(PHILOX_VECTORS, 'base64'))).toBe(true)
  const counters = Int32Array.of(3, -7, 11, 0, 0)
  const made = (uniforms: UniformsOf): number[] => {
    const out = new Float64Array(6 + SPARE_UNIFORMS)
    uniforms(out, { counters, count: 3, block: 5, key: Int32Array.of(1, -1) })
    return [...out.subarray(0, 6)]
  }
  const expected = made(vectorUniforms)
  onTestFinished(() => {
    vi.unstubAllGlobals()
    // What was loaded meanwhile goes on without vectors: nobody else is to find it.
    vi.resetModules()
  })
  vi.stubGlobal('WebAssembly', undefined)
  vi.resetModules()
  const without = await import('../../../src/engine/kernel/random/vector-uniforms.ts')
  expect(made(without.philoxUniforms)).toEqual(expected)
})

test('keys are the first words that seedrandom gives for the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.nat(3), (stream, replicate) => {
      const words = seedrandom(JSON.stringify(replicate === 0 ? ['s', stream] : ['s', stream, replicate]))
      expect(streamKeys('s', replicate)(stream)).toEqual([words.int32() >>> 0, words.int32() >>> 0])
    }),
    { numRuns: scaled(100, 5000) },
  )
})
