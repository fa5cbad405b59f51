import { describe, expect, test } from 'vitest'
import { DEFINITIONS, type InputData, type Run, type Warning } from '../../src/engine/index.ts'
import { modelOf, oneService, runOf, type Fields, type ModelParts } from '../support/models.ts'

/** Models that show a warning, and models that just do not. */
interface Shown {
  readonly shows: readonly Fields[]
  readonly not: readonly Fields[]
}

const INPUT = 'in_0123456789abcdef'

/** Hours of 2025-01-06, with some left out. */
const trace: InputData = {
  id: INPUT,
  extension: 'csv',
  text: ['time,n', ...[0, 1, 2, 5, 6, 9].map((hour) => `2025-01-06T0${hour}:00:00Z,${hour + 1}`)].join('\n') + '\n',
}

/** Ten hours of arrivals from the trace, or its first three, which are whole. */
function recorded(bins: number): Fields {
  const arrivals = { input: INPUT, column: 'n', time: 'time', gaps: 'hold' }
  return modelOf({ nodes: { in: { kind: 'source', arrivals }, out: { kind: 'sink' } }, edges: ['in -> out'], bins })
}

const runWith = (document: Fields): Run => runOf(document, { inputs: new Map([[INPUT, trace]]) })

const busy = (
  arrivals: unknown,
  service: Fields,
  bins: number,
  parts: Omit<ModelParts, 'nodes' | 'bins'> = {},
): Fields => oneService(arrivals, service, { ...parts, bins })

/** Retries 0 9 17.1 24.39 30.951: more than the 10 that arrive from bin 2 on. */
const storm = { failureRate: 0.9, retry: { maxAttempts: 9 } }

/** in -> a (10) -> b (limit 5, blocks) -> out, with 10 arriving; b may send 2, so that there is room for 7 in bin 0 and for 2 later. */
const tandem = (target: Fields, bins: number, edge: Fields = {}): Fields =>
  modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 10 },
      a: { kind: 'service', capacity: 10 },
      b: { kind: 'service', queueLimit: 5, onFull: 'block', ...target },
      out: { kind: 'sink' },
    },
    edges: ['in -> a', { from: 'a', to: 'b', ...edge }, 'b -> out'],
    bins,
  })

const WARNINGS: Readonly<Record<string, Shown>> = {
  blocked: {
    shows: [tandem({ capacity: 2 }, 5)],
    // Withheld from bin 0 on: two bins.
    not: [tandem({ capacity: 2 }, 2), tandem({ capacity: 10 }, 6)],
  },
  'over-limit': {
    // What an edge with a lag delivers cannot be held back.
    shows: [tandem({ capacity: 2 }, 4, { lag: 1 })],
    not: [tandem({ capacity: 2 }, 8), tandem({ capacity: 20 }, 8, { lag: 1 })],
  },
  'full-queue': {
    shows: [
      busy(10, { capacity: 2, queueLimit: 20 }, 6),
      // A limit of 0 is full where work is rejected.
      busy(10, { capacity: 2, queueLimit: 0 }, 3),
    ],
    not: [
      // 8 16 20 20: two bins.
      busy(10, { capacity: 2, queueLimit: 20 }, 4),
      busy(10, { capacity: 20, queueLimit: 0 }, 6),
      busy(10, { capacity: 2 }, 6),
    ],
  },
  unstable: {
    // 40 come and 40 can be done: also where the queue is empty at the end.
    shows: [busy(11, { capacity: 10 }, 2), busy([16, 4, 10, 10], { capacity: 10 }, 4), busy(1, { capacity: 0 }, 2)],
    not: [busy([16, 4, 10, 9], { capacity: 10 }, 4), busy(0, { capacity: 0 }, 4), busy(9, {}, 4)],
  },
  'never-served': {
    shows: [
      busy(1, { capacity: 0 }, 2),
      busy(0, { capacity: 5, schedule: { everyBins: 9, offset: 6 }, initialQueue: 3 }, 4),
    ],
    not: [busy([1, 0, 0], { capacity: [0, 0, 1] }, 3), busy(0, { capacity: 0 }, 3)],
  },
  'unused-series': {
    shows: [
      busy(1, {}, 3, { series: { spare: 4 } }),
      // One reads the other, and nothing reads that.
      busy(1, {}, 3, { series: { one: 4, two: 'one * 2' } }),
    ],
    not: [
      busy('two', {}, 3, { series: { one: 4, two: 'one * 2' } }),
      busy(1, {}, 3, { series: { spare: 4 }, thresholds: [{ that: 'spare#max', atMost: 5 }] }),
      // A figure of the run, by way of another.
      busy(1, {}, 3, { series: { percent: 'part * 100', part: 's.served / whole', whole: 'scale * 2', scale: 3 } }),
    ],
  },
  'capacity-idle': {
    shows: [busy(2.9, { capacity: 10 }, 4)],
    not: [busy(3.1, { capacity: 10 }, 4), busy(1, {}, 4), busy(0, { capacity: 0 }, 4)],
  },
  'non-stationary': {
    shows: [busy([10, 10, 6, 6], { servers: 9, serviceTime: '1h' }, 4)],
    not: [
      busy([10, 10, 8, 8], { servers: 12, serviceTime: '1h' }, 4),
      // The bin in the middle belongs to neither half.
      busy([10, 10, 0, 10, 10], { servers: 12, serviceTime: '1h' }, 5),
      busy([10, 10, 6, 6], { capacity: 9 }, 4),
    ],
  },
  'coarse-bin': {
    shows: [
      busy(5, { capacity: 9, serviceTime: '10m' }, 3),
      busy(5, { capacity: 9, serviceTime: '61m' }, 3),
      busy(5, { capacity: 9, patience: '14m' }, 3),
    ],
    not: [
      busy(5, { capacity: 9, serviceTime: '15m' }, 3),
      busy(5, { capacity: 9, serviceTime: '60m', patience: '15m' }, 3),
      busy(5, { capacity: 9, patience: 0 }, 3),
    ],
  },
  overload: {
    shows: [
      busy(11, { capacity: 10 }, 3),
      // 12 come in two bins, of which one is open: four periods.
      busy(6, { capacity: 11, schedule: { everyBins: 2 } }, 8),
      // 9 arrive and from bin 1 on half as many come back: 13.5 against 10.
      busy(9, { capacity: 10, failureRate: 0.5, retry: { maxAttempts: 2 } }, 4),
      busy(1, { capacity: 0 }, 3),
    ],
    not: [
      busy([11, 11, 10, 11, 11], { capacity: 10 }, 5),
      busy(10, { capacity: 10 }, 5),
      busy(11, {}, 5),
      // 10 in two bins against 11, though no single bin has both.
      busy(5, { capacity: 11, schedule: { everyBins: 2 } }, 12),
      busy(0, { capacity: 0 }, 5),
    ],
  },
  'backlog-growth': {
    shows: [busy([11, 11, 11], { capacity: 10 }, 3), busy(11, { capacity: 10, initialQueue: 1000 }, 4)],
    not: [
      busy([11, 11, 10, 11, 11], { capacity: 10 }, 5),
      busy(10, { capacity: 10, initialQueue: 1000 }, 5),
      // 5 wait before bin 0 as after it: only bins 1 and 2 rise.
      busy([10, 11, 11, 10], { capacity: 10, initialQueue: 5 }, 4),
      // Up and down with the waves, but not from wave to wave.
      busy(5, { capacity: 10, schedule: { everyBins: 2 } }, 12),
      busy(11, { capacity: 10, queueLimit: 2 }, 9),
    ],
  },
  'sla-breach': {
    shows: [
      // Waits 21 63 105 147.
      busy(10, { capacity: 3, target: { wait: '21m' } }, 4),
      // Waits of the waves: a wave attempts what came over two hours; bins without one do not break the row.
      busy(10, { capacity: 100, schedule: { everyBins: 2, offset: 1 }, target: { wait: '10m' } }, 6),
    ],
    not: [
      busy(10, { capacity: 3, target: { wait: '63m' } }, 4),
      busy(10, { capacity: 3 }, 4),
      busy(10, { capacity: 100, schedule: { everyBins: 2, offset: 1 }, target: { wait: '10m' } }, 4),
    ],
  },
  'retry-storm': {
    shows: [busy(10, storm, 5)],
    not: [
      busy(10, storm, 4),
      // Exactly as many as arrive.
      busy(10, { failureRate: 1, retry: { maxAttempts: 2 } }, 9),
      busy(10, { failureRate: 0.4, retry: { maxAttempts: 9 } }, 9),
    ],
  },
  'lost-work': {
    shows: [
      busy([0, 1, 0], { failureRate: 0.5 }, 3),
      busy([0, 9, 0], { capacity: 1, queueLimit: 2 }, 3),
      // One outlet leads on, the other does not.
      busy([0, 9, 0], { capacity: 1, queueLimit: 2, failureRate: 0.5 }, 3, {
        edges: [{ from: 's', to: 'out', outlet: 'exhausted' }],
      }),
    ],
    not: [
      busy(1, { failureRate: 0.5 }, 3, { edges: [{ from: 's', to: 'out', outlet: 'exhausted' }] }),
      busy(1, { failureRate: 0 }, 3),
      busy([0, 3, 0], { capacity: 1, queueLimit: 2 }, 3),
    ],
  },
  'gap-filled': { shows: [recorded(10)], not: [recorded(3)] },
  'dead-end': {
    shows: [
      modelOf({ nodes: { in: { kind: 'source', arrivals: 1 }, s: { kind: 'service' } }, edges: ['in -> s'] }),
      // Only what fails leads on.
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 1 }, s: { kind: 'service', failureRate: 0.5 }, out: { kind: 'sink' } },
        edges: ['in -> s', { from: 's', to: 'out', outlet: 'exhausted' }],
      }),
    ],
    not: [busy(1, {}, 3)],
  },
  'unreachable-node': {
    shows: [
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 1 }, a: { kind: 'service' }, out: { kind: 'sink' } },
        edges: ['in -> out', 'a -> out'],
      }),
      // Two nodes that lead to each other, and nothing to them.
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 1 }, a: { kind: 'router' }, b: { kind: 'router' } },
        edges: [{ from: 'a', to: 'b', lag: 1 }, 'b -> a'],
      }),
    ],
    not: [
      modelOf({
        nodes: { a: { kind: 'service', initialQueue: 1 }, out: { kind: 'sink' } },
        edges: ['a -> out'],
      }),
      busy(0, {}, 3),
    ],
  },
}

function codesOf(run: Run): string[] {
  return run.warnings.map(({ code }) => code)
}

test('every warning has models that show it and models that just do not', () => {
  expect(Object.keys(WARNINGS).sort()).toEqual(DEFINITIONS.warnings.map(({ code }) => code).sort())
})

describe.each(Object.entries(WARNINGS))('%s', (code, { shows, not }) => {
  test('it is shown, once for each node', () => {
    for (const document of shows) {
      const nodes = runWith(document)
        .warnings.filter((w) => w.code === code)
        .map(({ node }) => node)
      expect(nodes.length).toBeGreaterThan(0)
      expect(nodes).toEqual([...new Set(nodes)].sort())
    }
  })

  test('it is not shown just short of it', () => {
    for (const document of not) expect(codesOf(runWith(document))).not.toContain(code)
  })

  test('it says where, in one sentence, and what to change', () => {
    const { grid } = runWith(shows[0]!).model
    for (const warning of runWith(shows[0]!).warnings.filter((w) => w.code === code)) {
      expect(warning.message).toContain(warning.node)
      expect(warning.message).not.toMatch(/NaN|Infinity|undefined|null|[.!]$/)
      expect(warning.hint).toMatch(/^[A-Z].*\.$/)
      expect(warning.firstBin).toBeGreaterThanOrEqual(0)
      expect(warning.lastBin).toBeGreaterThanOrEqual(warning.firstBin)
      expect(warning.lastBin).toBeLessThan(grid.bins)
      expect(warning.stretches).toBeGreaterThan(0)
    }
  })
})

describe('every definition of a warning', () => {
  test.each(DEFINITIONS.warnings.map((def) => [def.code, def] as const))(
    '%s says what it means and what to do',
    (code, def) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(['warning', 'info']).toContain(def.severity)
      expect(def.doc).toMatch(/^[A-Z].*\.$/)
      expect(def.fix).toMatch(/^[A-Z].*\.$/)
    },
  )
})

function only(run: Run, code: string): Warning {
  const found = run.warnings.filter((w) => w.code === code)
  expect(found.length).toBe(1)
  return found[0]!
}

test('a warning spans from its first stretch to its last, and shows the worst bin', () => {
  // Loads of 1.1 in bins 0 to 2, 0 in bin 3, 1.3 1.6 1.2 in bins 4 to 6, then 1.9 for two bins: too short.
  const run = runOf(busy([11, 11, 11, 0, 13, 16, 12, 0, 19, 19], { capacity: 10 }, 10))
  const { firstBin, lastBin, stretches, worst, severity, node } = only(run, 'overload')
  expect({ firstBin, lastBin, stretches, worst, severity, node }).toEqual({
    firstBin: 0,
    lastBin: 6,
    stretches: 2,
    worst: { bin: 5, value: 1.6 },
    severity: 'warning',
    node: 's',
  })
})

test('the hint of an overload names what the node needs in the bins in which it works', () => {
  // 10 a bin are 30 in each period of three bins, of which one is open: 25 are not enough there, and 10 would be fewer.
  const arrivals = Array.from({ length: 12 }, () => 10)
  const scheduled = runOf(busy(arrivals, { capacity: 25, schedule: { everyBins: 3 } }, 12))
  expect(only(scheduled, 'overload').hint).toContain('at least 30 items per bin in which it works')
  expect(only(runOf(busy([11, 12, 13, 0], { capacity: 10 }, 4)), 'overload').hint).toContain(
    'at least 13 items per bin in',
  )
})

test('a queue that grows is measured at its greatest', () => {
  const { worst, firstBin, lastBin } = only(runOf(busy([11, 12, 13, 0], { capacity: 10 }, 4)), 'backlog-growth')
  expect({ worst, firstBin, lastBin }).toEqual({ worst: { bin: 2, value: 6 }, firstBin: 0, lastBin: 2 })
})

test('a broken promise says which part of the work keeps it', () => {
  // 3 attempts in each of four bins; the wait of bin 0, 21 minutes, keeps it.
  const { worst, message } = only(runOf(busy(10, { capacity: 3, target: { wait: '21m' } }, 4)), 'sla-breach')
  expect(worst!.bin).toBe(3)
  expect(worst!.value).toBeCloseTo(147, 9)
  expect(message).toContain('25 %')
})

test('lost work counts over the whole run', () => {
  // 3 of 8 and 1 of 4 are refused: 4 of 12.
  const { worst, message, firstBin, lastBin, stretches } = only(
    runOf(busy([8, 0, 0, 4], { capacity: [3, 2, 0, 3], queueLimit: [2, 9, 9, 0] }, 4)),
    'lost-work',
  )
  expect({ worst, firstBin, lastBin, stretches }).toEqual({
    worst: { bin: 0, value: 3 },
    firstBin: 0,
    lastBin: 3,
    stretches: 2,
  })
  expect(message).toContain('4 items')
  expect(message).toContain('33.3 %')
})

test('every filled stretch is counted', () => {
  // Hours 3, 4, 7 and 8 have no rows.
  const { firstBin, lastBin, stretches, node } = only(runWith(recorded(10)), 'gap-filled')
  expect({ firstBin, lastBin, stretches, node }).toEqual({ firstBin: 3, lastBin: 8, stretches: 2, node: 'in' })
})

test('warnings stand before infos', () => {
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals: 9 }, a: { kind: 'service' }, s: { kind: 'service', capacity: 1 } },
      edges: ['in -> s'],
    }),
  )
  const severities = run.warnings.map(({ severity }) => severity)
  expect(severities).toEqual([...severities].sort().reverse())
  expect(new Set(severities).size).toBe(2)
})

test('a quiet system warns of nothing', () => {
  expect(runOf(busy(5, { capacity: 10, target: { wait: 1 }, failureRate: 0, queueLimit: 3 }, 24)).warnings).toEqual([])
})

test('what is told of a period holds in three of them', () => {
  const half = { capacity: 11, schedule: { everyBins: 2 } }
  // 12 in two bins against 11 from bin 1 on.
  const { firstBin, lastBin, worst } = only(runOf(busy(6, half, 8)), 'overload')
  expect({ firstBin, lastBin, worst: worst!.value }).toEqual({ firstBin: 1, lastBin: 7, worst: 12 / 11 })
  expect(codesOf(runOf(busy(5, half, 8)))).not.toContain('overload')
  // The queue is 0 10 20 in each period: as much as may wait at the end of bins 2, 5, 8, 11.
  const third = (queueLimit: number): Fields => ({ capacity: 100, schedule: { everyBins: 3 }, queueLimit })
  const full = only(runOf(busy(10, third(20), 12)), 'full-queue')
  expect([full.firstBin, full.lastBin, full.stretches, full.worst]).toEqual([2, 11, 1, { bin: 2, value: 20 }])
  expect(codesOf(runOf(busy(10, third(25), 12)))).not.toContain('full-queue')
  expect(codesOf(runOf(busy(10, third(20), 10)))).not.toContain('full-queue')
})

test('what rounding adds is no overload', () => {
  // 0.1 + 0.1 + 0.1 is above 0.3 in doubles.
  expect(codesOf(runOf(busy(0.1, { capacity: 0.3, schedule: { everyBins: 3 } }, 30)))).not.toContain('overload')
})

test('a gap in the data of an edge is told of the edge', () => {
  const share = { input: INPUT, column: 'n', time: 'time', gaps: 'zero' }
  const document = modelOf({
    nodes: { in: { kind: 'source', arrivals: 1 }, r: { kind: 'router' }, a: { kind: 'sink' }, b: { kind: 'sink' } },
    edges: ['in -> r', { from: 'r', to: 'a', multiplier: share }, { from: 'r', to: 'b', share: 0.5 }],
    bins: 10,
  })
  expect(only(runWith(document), 'gap-filled').node).toBe('r->a')
})
