import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryService } from '../../src/engine/kernel/index.ts'
import * as written from '../../src/engine/kernel/retry-kernels.generated.ts'
import { anyRetryService, type ServiceColumns, type ServiceConstants } from '../../src/engine/kernel/service.ts'
import { scaled } from '../support/tier.ts'

const BINS = 24
const WRITTEN = [
  'attempts',
  'served',
  'queueDepth',
  'backing',
  'retries',
  'inBackoff',
  'errors',
  'exhausted',
  'rejected',
]

const series = (of: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> =>
  fc.array(of, { minLength: BINS, maxLength: BINS }).map((values) => Float64Array.from(values))
const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 40, noNaN: true }), fc.nat(20))
const limit = fc.oneof(fc.constantFrom(0, Infinity), fc.double({ min: 0, max: 60, noNaN: true }), fc.nat(30))
const rate = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))

interface Case {
  readonly read: Pick<ServiceColumns, 'arrivals' | 'own' | 'failureRate' | 'queueLimit'>
  readonly constants: ServiceConstants
  /** Where the bins are cut in two. */
  readonly cut: number
}

const cases: fc.Arbitrary<Case> = fc.record({
  read: fc
    .record({ arrivals: series(amount), own: series(limit) })
    .chain((always) =>
      fc
        .record({ failureRate: series(rate), queueLimit: series(limit) }, { requiredKeys: [] })
        .map((sometimes) => ({ ...always, ...sometimes })),
    ),
  constants: fc.record({
    initialQueue: amount,
    maxAttempts: fc.integer({ min: 1, max: 7 }),
    backoff: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
  }),
  cut: fc.nat(BINS),
})

function bitsOf(kernel: typeof anyRetryService, { read, constants, cut }: Case): Record<string, bigint[]> {
  const out = Object.fromEntries(WRITTEN.map((name) => [name, new Float64Array(BINS)]))
  const step = kernel({ ...read, ...out } as unknown as ServiceColumns, constants)
  step(0, cut)
  step(cut, BINS)
  return Object.fromEntries(Object.entries(out).map(([name, values]) => [name, [...new BigUint64Array(values.buffer)]]))
}

test('a kernel that is written out computes what the one for any attempts and back-off does, bit for bit', () => {
  fc.assert(
    fc.property(cases, (one) => {
      expect(bitsOf(retryService, one)).toEqual(bitsOf(anyRetryService, one))
    }),
    { numRuns: scaled(150, 5000) },
  )
})

test('the usual attempts and back-offs are written out', () => {
  expect(Object.keys(written)).toContain('retry3By1')
  expect(Object.keys(written)).toContain('retry3By2')
  expect(Object.keys(written)).toHaveLength(12)
})
