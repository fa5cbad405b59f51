import fc from 'fast-check'
import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { drawAhead, nextUniform, openDraws, philox, streamKeys, turnToBin } from '../../../src/engine/kernel/index.ts'
import { naivePhilox, naiveStream } from '../../oracle/naive-draws.ts'
import { scaled } from '../../support/tier.ts'
import KNOWN from './draws.json' with { type: 'json' }

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

test('keys are the first words that seedrandom gives for the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.nat(3), (stream, replicate) => {
      const words = seedrandom(JSON.stringify(replicate === 0 ? ['s', stream] : ['s', stream, replicate]))
      expect(streamKeys('s', replicate)(stream)).toEqual([words.int32() >>> 0, words.int32() >>> 0])
    }),
    { numRuns: scaled(100, 5000) },
  )
})
