import { describe, expect, test } from 'vitest'
import { encodeBundle } from '../../src/bundle/index.ts'
import { DEFINITIONS, type Run, type RunEvent } from '../../src/engine/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { modelOf, oneService, runOf } from '../support/models.ts'
import { filesOf, sampleContent } from '../support/sample-run.ts'

/** bin, part of it, kind, value. */
type Told = readonly [number, number, string, number]

const toldOf = (run: Run, node: string, kinds: RegExp): Told[] =>
  run.events
    .filter((event) => event.node === node && kinds.test(event.kind))
    .map(({ bin, part, kind, value }) => [bin, Math.round(part * 1e6) / 1e6, kind, Math.round(value * 1e6) / 1e6])

const KINDS = DEFINITIONS.events.flatMap(({ kinds }) => kinds)

/** Arrivals of 200 in bins 5 to 9, otherwise 50, at a capacity of 120. */
const PEAK = oneService(
  'IF(BIN() >= 5 and BIN() < 10, 200, 50)',
  { capacity: 120, target: { wait: '30m' } },
  { bins: 24 },
)

test('a peak of demand is told from its first bin to the instant at which the queue is gone', () => {
  // The queue is 80 to 400 at the ends of bins 5 to 9, and falls by 70 a bin: 50 are left, gone after 50/70 of bin 15.
  expect(toldOf(runOf(PEAK), 's', /./)).toEqual([
    [5, 0, 'saturation-start', 80],
    [5, 0, 'queue-growth-start', 80],
    [6, 0.25, 'sla-breach', 36],
    [9, 1, 'peak', 400],
    [10, 0, 'queue-growth-end', 400],
    [15, expect.any(Number), 'sla-restored', 180],
    [15, 0.714286, 'saturation-end', 400],
    [15, 0.714286, 'drained', 400],
  ])
})

test('what lasts to the end of the run does not end', () => {
  expect(toldOf(runOf(oneService(11, { capacity: 10 })), 's', /./)).toEqual([
    [0, 0, 'saturation-start', 1],
    [0, 0, 'queue-growth-start', 1],
  ])
})

test('two bins of growth are not growth, and a queue that goes up and down is', () => {
  const told = (arrivals: readonly number[]): Told[] =>
    toldOf(runOf(oneService(arrivals, { capacity: 10 }, { bins: arrivals.length })), 's', /growth/)
  expect(told([12, 12, 9, 12, 12, 9])).toEqual([])
  expect(told([12, 12, 12, 9, 12, 12, 12])).toEqual([
    [0, 0, 'queue-growth-start', 2],
    [3, 0, 'queue-growth-end', 6],
    [4, 0, 'queue-growth-start', 7],
  ])
})

test('the peak is the first of the greatest between two empty bins', () => {
  // Queues 5 5 1 0 3 7 0 2 4.
  const arrivals = [15, 10, 6, 9, 13, 14, 3, 12, 12]
  const run = runOf(oneService(arrivals, { capacity: 10 }, { bins: 9 }))
  expect(toldOf(run, 's', /peak/)).toEqual([
    [0, 1, 'peak', 5],
    [5, 1, 'peak', 7],
  ])
})

test('work that waits before bin 0 may be gone within it', () => {
  // 4 wait and 2 enter: 8 - 2 a bin are to spare, so that the 4 are gone after two thirds.
  const run = runOf(oneService(2, { capacity: 8, initialQueue: 4 }))
  expect(toldOf(run, 's', /./)).toEqual([[0, 0.666667, 'drained', 4]])
})

test('a bin without attempts neither keeps nor breaks a promise', () => {
  // Closed in bins 1, 2 and 6; the last work of the backlog, in bin 5, still waits too long.
  const run = runOf(
    oneService(
      [10, 10, 10, 10, 0, 0, 0, 5],
      { capacity: [10, 0, 0, 12, 12, 12, 0, 12], target: { wait: '1h' } },
      { bins: 8 },
    ),
  )
  const told = toldOf(run, 's', /sla/)
  expect(told.map(([bin, , kind]) => [bin, kind])).toEqual([
    [3, 'sla-breach'],
    [7, 'sla-restored'],
  ])
})

test('a storm of retries begins when more comes back than arrives', () => {
  // Retries 0 9 17.1 24.39 30.951 of 10 that arrive; then nothing fails any more.
  const failureRate = [0.9, 0.9, 0.9, 0.9, 0, 0, 0]
  const run = runOf(oneService(10, { failureRate, retry: { maxAttempts: 9 } }, { bins: 7 }))
  expect(toldOf(run, 's', /storm/)).toEqual([
    [2, 0, 'retry-storm-start', 17.1],
    [5, 0, 'retry-storm-end', 30.951],
  ])
})

test('events stand in order of time, and at one instant in that of nodes', () => {
  const { events } = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: [30, 0, 0, 30, 0, 0] },
        b: { kind: 'service', capacity: 20 },
        a: { kind: 'service', capacity: 5 },
        out: { kind: 'sink' },
      },
      edges: ['in -> b', 'b -> a', 'a -> out'],
    }),
  )
  const at = ({ bin, part }: RunEvent): number => bin + part
  events.slice(1).forEach((event, i) => {
    expect(at(event)).toBeGreaterThanOrEqual(at(events[i]!))
    if (at(event) === at(events[i]!) && event.bin === events[i]!.bin) expect(event.node >= events[i]!.node).toBe(true)
  })
  expect(new Set(events.map(({ node }) => node))).toEqual(new Set(['a', 'b']))
})

test('a run with too many events tells of those that last longest', () => {
  // A queue in every other bin would be 4 events in two bins; one of 6 bins is among them.
  const bins = 12_000
  const arrivals = Array.from({ length: bins }, (_, t) => (t >= 100 && t < 106 ? 25 : t % 2 === 0 ? 15 : 4))
  const { events } = runOf(oneService(arrivals, { capacity: 10 }, { bins }))
  expect(events.length).toBeLessThan(10_000)
  expect(events.filter(({ kind }) => kind === 'peak').length).toBeGreaterThan(0)
})

test('events.json says the instants in UTC, to the millisecond', () => {
  const bytes = filesOf(encodeBundle(sampleContent(), nodeSha256)).get('events.json')!
  const events = JSON.parse(new TextDecoder().decode(bytes)) as { bin: number; at: string }[]
  expect(events.length).toBeGreaterThan(0)
  for (const { bin, at } of events) {
    const hours = (Date.parse(at) - Date.parse('2025-01-06T00:00:00Z')) / 3_600_000
    expect(hours).toBeGreaterThanOrEqual(bin)
    expect(hours).toBeLessThanOrEqual(bin + 1)
  }
})

describe('every kind of event', () => {
  test.each(KINDS.map((kind) => [kind.kind, kind] as const))(
    '%s says when it happens and what its value is',
    (name, kind) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(kind.doc).toMatch(/^[A-Z].*\.$/)
      expect(kind.value).toMatch(/^[a-z].*[^.]$/)
    },
  )

  test('has a name of its own', () => {
    expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length)
  })
})
