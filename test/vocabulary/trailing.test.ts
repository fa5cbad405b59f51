import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trailingSums } from '../../src/engine/vocabulary/trailing.ts'

test('trailing sums are what adding up each period gives', () => {
  const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 })
  fc.assert(
    fc.property(whole, fc.integer({ min: 1, max: 50 }), (values, period) => {
      const expected = values.map((_, t) => values.slice(Math.max(0, t - period + 1), t + 1).reduce((a, b) => a + b, 0))
      expect([...trailingSums(Float64Array.from(values), period)]).toEqual(expected)
    }),
  )
})
