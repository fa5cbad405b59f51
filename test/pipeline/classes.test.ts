import { describe, expect, test } from 'vitest'
import {
  briefly,
  complaintsOf,
  hasSeries,
  inLines,
  modelOf,
  runOf,
  shownSeries,
  type Fields,
} from '../support/models.ts'

/** Gold and standard come in, part at a router, and leave by two sinks. */
function fork(
  edges: readonly (string | Fields)[],
  parts: { readonly series?: Fields; readonly mix?: boolean } = {},
): Fields {
  const arrivals = parts.mix === true ? { arrivals: [8, 4], mix: { gold: 0.25, std: 0.75 } } : undefined
  return modelOf({
    nodes: {
      in: { kind: 'source', ...(arrivals ?? { arrivals: { gold: [2, 1], std: [6, 3] } }) },
      r: { kind: 'router' },
      out: { kind: 'sink' },
      bad: { kind: 'sink', outcome: 'failed' },
    },
    edges: ['in -> r', ...edges],
    bins: 2,
    classes: ['gold', 'std'],
    ...(parts.series === undefined ? {} : { series: parts.series }),
  })
}

const half: Fields[] = [
  { from: 'r', to: 'out', share: 0.5 },
  { from: 'r', to: 'bad' },
]

function ends(run: ReturnType<typeof runOf>, ids: readonly string[]): Record<string, (number | null)[]> {
  return Object.fromEntries(ids.map((id) => [id, shownSeries(run, id)]))
}

describe('work of several classes', () => {
  test('flows by class, and over all classes it is their sum', () => {
    const run = runOf(fork(half))
    const ids = [
      'in.arrivals',
      'in.arrivals.gold',
      'r.served.std',
      'r->bad.flow.gold',
      'out.completed',
      'bad.failed.std',
    ]
    expect(ends(run, ids)).toEqual({
      'in.arrivals': [8, 4],
      'in.arrivals.gold': [2, 1],
      'r.served.std': [6, 3],
      'r->bad.flow.gold': [1, 0.5],
      'out.completed': [4, 2],
      'bad.failed.std': [3, 1.5],
    })
    expect(run.checks.filter(({ status }) => status === 'fail')).toEqual([])
  })

  test('a plain amount is parted by the mix', () => {
    const run = runOf(fork(half, { mix: true }))
    expect(ends(run, ['in.arrivals.gold', 'in.arrivals.std'])).toEqual({
      'in.arrivals.gold': [2, 1],
      'in.arrivals.std': [6, 3],
    })
  })

  test('a class takes the edges that name it, and its shares are of them', () => {
    const run = runOf(
      fork(
        [
          { from: 'r', to: 'out', classes: ['gold'] },
          { from: 'r', to: 'out', share: 0.25, id: 'slow' },
          { from: 'r', to: 'bad', classes: ['std'] },
        ].map((edge) => (edge.id === 'slow' ? { ...edge, classes: ['std'] } : edge)),
      ),
    )
    expect(ends(run, ['out.arrivals.gold', 'out.arrivals.std', 'slow.flow', 'slow.flow.gold', 'bad.failed'])).toEqual({
      'out.arrivals.gold': [2, 1],
      'out.arrivals.std': [1.5, 0.75],
      'slow.flow': [1.5, 0.75],
      'slow.flow.gold': [0, 0],
      'bad.failed': [4.5, 2.25],
    })
    expect(run.checks.filter(({ status }) => status === 'fail')).toEqual([])
  })

  test('a class without an edge leaves the system as completed', () => {
    const run = runOf(fork([{ from: 'r', to: 'bad', classes: ['std'] }]))
    expect(ends(run, ['system.completed', 'system.failed'])).toEqual({
      'system.completed': [2, 1],
      'system.failed': [6, 3],
    })
    expect(run.warnings.find(({ code }) => code === 'dead-end')?.message).toContain('of gold')
    expect(run.checks.filter(({ status }) => status === 'fail')).toEqual([])
  })

  test('what is on its way is told by class, and ages with it', () => {
    const run = runOf(
      fork([
        { from: 'r', to: 'out', lag: 1, classes: ['std'] },
        { from: 'r', to: 'out', id: 'fast', classes: ['gold'] },
      ]),
    )
    expect(ends(run, ['r->out.inTransit', 'r->out.inTransit.gold', 'r->out.inTransit.std'])).toEqual({
      'r->out.inTransit': [6, 3],
      'r->out.inTransit.gold': [0, 0],
      'r->out.inTransit.std': [6, 3],
    })
    expect(ends(run, ['out.latency', 'out.latency.gold', 'out.latency.std'])).toEqual({
      'out.latency': [0, (6 * 60) / 7],
      'out.latency.gold': [0, 0],
      'out.latency.std': [null, 60],
    })
    expect(run.checks.filter(({ status }) => status === 'fail')).toEqual([])
  })

  test('formulas name the series of a class', () => {
    const run = runOf(fork(half, { series: { x: 'in.arrivals.gold + `r->bad`.flow.std * 10' } }))
    expect(shownSeries(run, 'x')).toEqual([32, 16])
  })
})

describe('series of classes', () => {
  test('stand in a run only where classes are declared', () => {
    const parts = {
      nodes: { in: { kind: 'source', arrivals: 3 }, out: { kind: 'sink' } },
      edges: ['in -> out'],
      bins: 1,
    }
    const plain = runOf(modelOf(parts))
    const one = runOf(modelOf({ ...parts, classes: ['only'] }))
    expect(plain.series.every((series) => series.class === null)).toBe(true)
    expect(hasSeries(plain, 'in.arrivals.default')).toBe(false)
    expect(shownSeries(one, 'in.arrivals.only')).toEqual([3])
    expect(one.plan.columns).toBe(plain.plan.columns)
    expect(one.series.filter((series) => series.class === null).map(({ id }) => id)).toEqual(
      plain.series.map(({ id }) => id),
    )
  })

  test('each knows its class and its measure, and percentiles are weighted by the class', () => {
    const run = runOf(fork(half))
    const latency = run.series.find(({ id }) => id === 'out.latency.gold')!
    expect(latency).toMatchObject({ class: 'gold', measure: 'latency', weight: 'out.arrivals.gold' })
    expect(run.series.filter(({ owner }) => owner.kind === 'system').every((series) => series.class === null)).toBe(
      true,
    )
  })
})

describe('shares of classes', () => {
  test('that do not fit are told with the class', () => {
    const wrong = fork([
      { from: 'r', to: 'out', share: 0.5, classes: ['gold'] },
      { from: 'r', to: 'bad', share: 0.4 },
    ])
    expect(inLines(complaintsOf(wrong)).map((line) => line.split(' | ')[2])).toEqual([
      'the shares of r for gold sum to 0.9, and must sum to 1',
      'the shares of r for std sum to 0.4, and must sum to 1',
    ])
  })

  test('that do not fit in some bin are told with the bin', () => {
    const wrong = fork([
      { from: 'r', to: 'out', share: [0.5, 0.7] },
      { from: 'r', to: 'bad', share: 0.5 },
    ])
    expect(inLines(complaintsOf(wrong)).map((line) => line.split(' | ')[2])).toEqual([
      'the shares of r for gold, std sum to 1.2 in bin 1, and must sum to 1',
    ])
  })

  test('two edges without one are wrong for the class that takes both', () => {
    const wrong = fork(['r -> out', { from: 'r', to: 'bad', classes: ['std'] }])
    expect(briefly(complaintsOf(wrong))).toEqual(['shares-sum topology.edges.2'])
  })
})
