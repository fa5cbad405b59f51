import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare, simulate, type InputData } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { mutated, odd } from '../support/document-mutations.ts'
import { modelOf } from '../support/models.ts'
import { scaled } from '../support/tier.ts'
import { unfit } from '../support/unfit.ts'

const INPUT = 'in_0123456789abcdef'
const inputs = new Map<string, InputData>([[INPUT, { id: INPUT, extension: 'csv', text: 'n\n1\n2\n3\n4\n' }]])

/** A model with every field and form that there is. */
const rich = modelOf({
  nodes: {
    in: { kind: 'source', arrivals: 'demand * 1.2', title: 'Customers' },
    night: { kind: 'source', arrivals: { input: INPUT, column: 'n', min: 0.5 } },
    r: { kind: 'router', policy: 'shares' },
    a: {
      kind: 'service',
      servers: { profile: 'weekday-office', mean: 4, round: true },
      serviceTime: '90s',
      parallelism: [1, 2, 0, 1],
      failureRate: 0.25,
      retry: { maxAttempts: 3, backoff: [0.5, 0.5] },
      queueLimit: 'MAX(3, SHIFT(a.queueDepth, 1))',
      onFull: 'reject',
      target: { wait: '5m', share: 0.9 },
    },
    b: {
      kind: 'service',
      capacity: { of: 'in.arrivals', max: 9 },
      schedule: { everyBins: 2, offset: 1 },
      initialQueue: 4,
    },
    out: { kind: 'sink', outcome: 'completed' },
    bad: { kind: 'sink', outcome: 'failed' },
  },
  edges: [
    'in -> r',
    { from: 'night', to: 'r', lag: 1, id: 'late' },
    { from: 'r', to: 'a', share: 0.4 },
    { from: 'r', to: 'b', share: '1 - 0.4' },
    { from: 'a', to: 'out', outlet: 'served' },
    { from: 'a', to: 'bad', outlet: 'exhausted' },
    { from: 'a', to: 'b', outlet: 'rejected' },
    { from: 'b', to: 'r', share: [0, 0.5, 0, 0.5], lag: 2 },
    'b -> out',
  ],
  bins: 4,
  series: { demand: [3, 40, 7, 1], noise: 'EMA(demand, 0.5) + CONV(demand, [0, 1]) + HOUR()' },
  thresholds: [{ that: 'a.waitTime#p95', atMost: 5, name: 'fast' }],
})

test('the rich model is right', () => {
  expect(unfit(rich, { inputs })).toEqual([])
  expect(simulate(rich, { inputs }).diagnostics).toEqual([])
})

test(
  'whatever a document is, the answer is a run that holds or complaints that are known',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(mutated(fc.oneof(fc.constant(rich), models)), (document) => {
        expect(unfit(document, { inputs })).toEqual([])
      }),
      { numRuns: scaled(200, 5000) },
    )
  },
)

test('anything at all may stand where a model is expected', () => {
  fc.assert(
    fc.property(odd, (document) => {
      const { value, diagnostics } = prepare(document)
      expect(value).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    }),
    { numRuns: scaled(200, 2000) },
  )
})
