import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainService, waiting } from '../../src/engine/kernel/index.ts'
import { scaled } from '../support/tier.ts'

const BIN_MINUTES = 5

const amount = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 0, max: 20, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 7, 10) },
)

const services = fc.record({
  bins: fc.array(
    fc.record({
      arrivals: amount,
      own: amount,
      age: fc.constantFrom(0, 0, 2.5),
      serviceTime: fc.constantFrom(0, 1 / 3),
    }),
    { minLength: 1, maxLength: 60 },
  ),
  initialQueue: fc.constantFrom(0, 0, 12.25),
  cut: fc.nat(60),
})

/** Bits of the waits of one service; with a limit of its queue that is never reached, they are found for any service. */
function bitsOf(
  { bins, initialQueue, cut }: typeof services extends fc.Arbitrary<infer T> ? T : never,
  isLimited: boolean,
) {
  const column = (of: (bin: (typeof bins)[number]) => number): Float64Array => Float64Array.from(bins, of)
  const made = (): Float64Array => new Float64Array(bins.length)
  const flows = { attempts: made(), served: made(), queueDepth: made() }
  const own = column((bin) => bin.own)
  const arrivals = column((bin) => bin.arrivals)
  plainService({ arrivals, own, ...flows }, { initialQueue, maxAttempts: 1, backoff: [] })(0, bins.length)
  const found = { waitTime: made(), latency: made(), oldestAge: made() }
  const walk = waiting(
    {
      ...{ arrivals, own, ...flows, ...found },
      arrivalsAge: column((bin) => bin.age),
      serviceTime: column((bin) => bin.serviceTime),
      ...(isLimited ? { rejected: made(), rejectedAge: made() } : {}),
    },
    { binMinutes: BIN_MINUTES, initialQueue, backoff: [] },
  )
  walk(0, Math.min(cut, bins.length))
  walk(Math.min(cut, bins.length), bins.length)
  return Object.values(found).map(({ buffer }) => new BigUint64Array(buffer))
}

test('waits of a service without a limit are those of one whose limit is never reached, bit for bit', () => {
  fc.assert(
    fc.property(services, (service) => {
      expect(bitsOf(service, false)).toEqual(bitsOf(service, true))
    }),
    { numRuns: scaled(200, 5000) },
  )
})
