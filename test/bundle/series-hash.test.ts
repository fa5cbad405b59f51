import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seriesHash } from '../../src/bundle/series-hash.ts'
import { nodeSha256 } from '../../src/store/index.ts'

const hashOfHex = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

test('values are hashed as little-endian binary64', () => {
  expect(seriesHash(nodeSha256, Float64Array.of(1, -2))).toBe(hashOfHex('000000000000f03f' + '00000000000000c0'))
})

test('-0 counts as 0', () => {
  expect(seriesHash(nodeSha256, Float64Array.of(-0))).toBe(hashOfHex('0000000000000000'))
})

test('whatever is not finite counts as the NaN 7ff8000000000000', () => {
  const odd = new Float64Array(1)
  new DataView(odd.buffer).setBigUint64(0, 0xfff8dead00000001n, true)
  const undefinedHash = hashOfHex('000000000000f87f')
  for (const value of [odd, Float64Array.of(Infinity), Float64Array.of(-Infinity), Float64Array.of(0 / 0)]) {
    expect(seriesHash(nodeSha256, value)).toBe(undefinedHash)
  }
})

test('a long series is hashed whole', () => {
  const values = Float64Array.from({ length: 20_001 }, (_, t) => t / 3)
  const bytes = Buffer.alloc(8 * values.length)
  values.forEach((value, t) => bytes.writeDoubleLE(value, 8 * t))
  expect(seriesHash(nodeSha256, values)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
