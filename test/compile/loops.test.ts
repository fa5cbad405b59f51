import { describe, expect, test } from 'vitest'
import { complaintsOf, modelOf, oneService, runOf, shownSeries, type Fields } from '../support/models.ts'

const source = { in: { kind: 'source', arrivals: 1 } }

/** What is said of the loops of a model: the circle without its end, in a rotation that starts with the least name. */
function circles(document: Fields): string[] {
  return complaintsOf(document).map(({ code, message }) => {
    const all = message.slice(message.indexOf(': ') + 2).split(' -> ')
    expect(code).toBe('algebraic-loop')
    expect(all[0]).toBe(all.at(-1))
    const names = all.slice(0, -1)
    const from = names.indexOf([...names].sort()[0]!)
    return [...names.slice(from), ...names.slice(0, from)].join(' ')
  })
}

/** The places at which it is said that they can be opened. */
function openings(document: Fields): string[] {
  return complaintsOf(document).flatMap(({ hint }) =>
    [...hint!.matchAll(/[\w.]+ \((?:SHIFT|a lag)\)/g)].map(([place]) => place),
  )
}

interface Loop {
  readonly document: Fields
  /** The whole cycle. */
  readonly circle: string
  readonly opens: readonly string[]
}

const LOOPS: Readonly<Record<string, Loop>> = {
  'formulas that read each other': {
    document: modelOf({ nodes: source, series: { a: 'b + 1', b: 'c * 2', c: 'a / 2', other: 'a' } }),
    circle: 'a c b',
    opens: ['series.a (SHIFT)', 'series.b (SHIFT)', 'series.c (SHIFT)'],
  },
  'a formula that reads itself': {
    document: modelOf({ nodes: source, series: { a: 'MAX(1, a)' } }),
    circle: 'a',
    opens: ['series.a (SHIFT)'],
  },
  'names that only stand for each other': {
    document: modelOf({ nodes: source, series: { a: 'b', b: 'a' } }),
    circle: 'a b',
    opens: ['series.a (SHIFT)', 'series.b (SHIFT)'],
  },
  'memory that reads itself in the same bin': {
    document: modelOf({ nodes: source, series: { a: 'EMA(a, 0.5)' } }),
    circle: 'a',
    opens: ['series.a (SHIFT)'],
  },
  'a ring of routers': {
    document: modelOf({
      nodes: { ...source, r1: { kind: 'router' }, r2: { kind: 'router' } },
      edges: ['in -> r1', 'r1 -> r2', 'r2 -> r1'],
    }),
    circle: 'r1->r2.flow r2.arrivals r2.served r2->r1.flow r1.arrivals r1.served',
    opens: ['topology.edges.1 (a lag)', 'topology.edges.2 (a lag)'],
  },
  'services that send each other work': {
    document: modelOf({
      nodes: {
        ...source,
        a: { kind: 'service', capacity: 4 },
        b: { kind: 'service', failureRate: 0.1 },
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'a -> b', { from: 'b', to: 'a', outlet: 'exhausted' }, 'b -> out'],
    }),
    circle: 'a->b.flow b.arrivals b.exhausted b.exhausted->a.flow a.arrivals a.attempts a.served',
    opens: ['topology.edges.1 (a lag)', 'topology.edges.2 (a lag)'],
  },
  'a node that sends itself work': {
    document: modelOf({
      nodes: { ...source, s: { kind: 'service' }, out: { kind: 'sink' } },
      edges: ['in -> s', { from: 's', to: 's', share: 0.5 }, 's -> out'],
    }),
    circle: 's->s.flow s.arrivals s.attempts s.served',
    opens: ['topology.edges.1 (a lag)'],
  },
  'a capacity that reads the queue it serves': {
    document: oneService(1, { capacity: '1 + s.queueDepth' }),
    circle: 's.capacity s.queueDepth',
    opens: ['topology.nodes.s.capacity (SHIFT)'],
  },
  'a failure rate that reads the load it makes': {
    document: oneService(1, { capacity: 1, failureRate: 's.utilization / 2' }),
    circle: 's.attempts s.utilization s.failureRate',
    opens: ['topology.nodes.s.failureRate (SHIFT)'],
  },
  'demand that reads what is served of it': {
    document: oneService('10 - s.served', { capacity: 5 }),
    circle: 'in->s.flow s.arrivals s.attempts s.served in.arrivals in.served',
    opens: ['topology.edges.0 (a lag)', 'topology.nodes.in.arrivals (SHIFT)'],
  },
  'demand that is the name of a series further on': {
    document: oneService('s.queueDepth', { capacity: 5 }),
    circle: 'in->s.flow s.arrivals s.queueDepth in.arrivals in.served',
    opens: ['topology.edges.0 (a lag)', 'topology.nodes.in.arrivals (SHIFT)'],
  },
  'a share that reads where it leads': {
    document: modelOf({
      nodes: { ...source, a: { kind: 'service', capacity: 1 }, b: { kind: 'service' } },
      edges: [{ from: 'in', to: 'a', share: 'MIN(1, a.queueDepth)' }, 'in -> b'],
    }),
    circle: 'a.arrivals a.queueDepth in->a.flow',
    opens: ['topology.edges.0 (a lag)', 'topology.edges.0.share (SHIFT)'],
  },
}

describe.each(Object.entries(LOOPS))('%s', (_name, { document, circle, opens }) => {
  test('the whole cycle is named', () => {
    expect(circles(document)).toEqual([circle])
  })

  test('every place where it can be opened is named, and the complaint points at one', () => {
    expect([...new Set(openings(document))].sort()).toEqual(opens)
    const places = opens.map((place) => place.split(' ')[0]!)
    expect(complaintsOf(document).map(({ path }) => places.includes(path.join('.')))).toEqual([true])
  })
})

test('every loop is reported, not only the first', () => {
  const series = { a: 'b', b: 'a', x: 'y + 1', y: 'x', free: '1' }
  expect(circles(modelOf({ nodes: source, series })).sort()).toEqual(['a b', 'x y'])
})

test('a loop is opened by SHIFT, by a lag, or by a CONV that reads the past only', () => {
  const open: readonly Fields[] = [
    modelOf({ nodes: source, series: { a: 'SHIFT(b, 1) + 1', b: 'a * 2' } }),
    modelOf({ nodes: source, series: { a: '1 + CONV(a, [0, 0.5])' } }),
    modelOf({ nodes: source, series: { a: 'EMA(SHIFT(a, 1), 0.5) + 1' } }),
    oneService(1, { capacity: '1 + SHIFT(s.queueDepth, 1)' }),
    oneService(1, { capacity: 1, failureRate: 'SHIFT(s.utilization, 1, 0) / 2' }),
    oneService('10 - SHIFT(s.served, 1)', { capacity: 5 }),
    modelOf({
      nodes: { ...source, r1: { kind: 'router' }, r2: { kind: 'router' } },
      edges: [
        'in -> r1',
        { from: 'r1', to: 'r2', lag: 1 },
        { from: 'r2', to: 'r1', share: 0.5, id: 'back' },
        { from: 'r2', to: 'r1', id: 'too' },
      ],
    }),
  ]
  for (const document of open) expect(complaintsOf(document)).toEqual([])
})

test('a node may read its own arrivals, and what they are made of, in the same bin', () => {
  const run = runOf(
    oneService(
      [4, 8],
      { capacity: 's.arrivals / 2 + in.served + `in->s`.flow', failureRate: 'MIN(1, s.arrivals / 16)' },
      { bins: 2 },
    ),
  )
  expect(shownSeries(run, 's.capacity')).toEqual([10, 20])
  expect(shownSeries(run, 's.errors')).toEqual([1, 4])
})

test('SHIFT by 0 opens nothing', () => {
  expect(circles(oneService(1, { capacity: '1 + SHIFT(s.queueDepth, 0)' }))).toEqual(['s.capacity s.queueDepth'])
})

test('a chain of a thousand nodes is no loop, and closing it is one', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `n${i}`)
  const nodes = { ...source, ...Object.fromEntries(ids.map((id) => [id, { kind: 'router' }])) }
  const chain = ['in -> n0', ...ids.slice(1).map((to, i) => `${ids[i]!} -> ${to}`)]
  expect(complaintsOf(modelOf({ nodes, edges: chain }))).toEqual([])
  const [ring] = complaintsOf(modelOf({ nodes, edges: [...chain, 'n999 -> n0'] }))
  expect(ring!.code).toBe('algebraic-loop')
})
