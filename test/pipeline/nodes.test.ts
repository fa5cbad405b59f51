import { describe, expect, test } from 'vitest'
import { briefly, complaintsOf, modelOf, runOf, shownSeries, type Fields } from '../support/models.ts'

type Run = ReturnType<typeof runOf>

const sound = (run: Run): void => {
  expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
}

function through(arrivals: unknown, node: Fields, parts: { bins?: number; classes?: readonly string[] } = {}): Fields {
  return modelOf({
    nodes: { in: { kind: 'source', arrivals }, x: node, out: { kind: 'sink' } },
    edges: ['in -> x', 'x -> out'],
    ...parts,
  })
}

describe('a delay', () => {
  test('spreads work over the bins of its kernel', () => {
    const run = runOf(through(5, { kind: 'delay', kernel: [0.5, 0.5] }, { bins: 4 }))
    expect(shownSeries(run, 'x.served')).toEqual([0, 2.5, 5, 5])
    expect(shownSeries(run, 'x.inTransit')).toEqual([5, 7.5, 7.5, 7.5])
    expect(shownSeries(run, 'out.latency')).toEqual([null, 60, 90, 90])
    sound(run)
  })

  test('of whole bins is the kernel with everything at its end', () => {
    const whole = runOf(through([4, 0, 8, 2], { kind: 'delay', bins: 2 }, { bins: 4 }))
    const kernel = runOf(through([4, 0, 8, 2], { kind: 'delay', kernel: [0, 1] }, { bins: 4 }))
    for (const id of ['x.served', 'x.inTransit', 'out.latency', 'system.workInSystem']) {
      expect(shownSeries(whole, id), id).toEqual(shownSeries(kernel, id))
    }
    expect(shownSeries(whole, 'x.served')).toEqual([0, 0, 4, 0])
    sound(whole)
  })

  test('scales its kernel, and holds nothing once everything has left', () => {
    const third = 1 / 3 + 1e-10
    const run = runOf(through([3, 0, 0, 0, 0], { kind: 'delay', kernel: [third, third, third] }, { bins: 5 }))
    expect(shownSeries(run, 'x.inTransit')[3]).toBe(0)
    sound(run)
  })

  test('opens a loop', () => {
    const run = runOf(
      modelOf({
        nodes: {
          in: { kind: 'source', arrivals: 8 },
          s: { kind: 'service', capacity: 20 },
          again: { kind: 'delay', bins: 1 },
          out: { kind: 'sink' },
        },
        edges: ['in -> s', { from: 's', to: 'again', share: 0.5 }, 's -> out', 'again -> s'],
        bins: 4,
      }),
    )
    expect(shownSeries(run, 's.arrivals')).toEqual([8, 12, 14, 15])
    sound(run)
  })

  test.each<[string, Fields, string]>([
    ['neither bins nor a kernel', {}, 'field-missing topology.nodes.x.bins'],
    ['both of them', { bins: 1, kernel: [1] }, 'delay-twice topology.nodes.x.kernel'],
    ['a kernel of a half', { kernel: [0.25, 0.25] }, 'kernel-sum topology.nodes.x.kernel'],
    ['a kernel that takes back', { kernel: [2, -1] }, 'field-value topology.nodes.x.kernel.1'],
    ['no bin', { bins: 0 }, 'field-value topology.nodes.x.bins'],
  ])('with %s is refused', (_what, fields, expected) => {
    expect(briefly(complaintsOf(through(1, { kind: 'delay', ...fields })))).toEqual([expected])
  })
})

describe('a store', () => {
  const store: Fields = { kind: 'store', initial: 5, release: 20 }

  test('releases at most what lay in it', () => {
    const run = runOf(through(10, store, { bins: 3 }))
    expect(shownSeries(run, 'x.served')).toEqual([5, 10, 10])
    expect(shownSeries(run, 'x.queueDepth')).toEqual([10, 10, 10])
    expect(shownSeries(run, 'out.latency')).toEqual([30, 60, 60])
    expect(shownSeries(run, 'system.stored')).toEqual([10, 10, 10])
    expect(shownSeries(run, 'system.workInSystem')).toEqual([0, 0, 0])
    sound(run)
  })

  test('of one class gives what is asked for to the last digit', () => {
    const releases = Array.from({ length: 40 }, (_, t) => (t + 1) / 7)
    const run = runOf(through(3.3, { kind: 'store', initial: 1000.1, release: releases }, { bins: 40 }))
    expect(shownSeries(run, 'x.served')).toEqual(releases)
    sound(run)
  })

  test('keeps everything unless it is released', () => {
    const run = runOf(through(10, { kind: 'store' }, { bins: 2 }))
    expect(shownSeries(run, 'x.queueDepth')).toEqual([10, 20])
    sound(run)
  })

  test('releases classes in proportion to what is there of them', () => {
    const node = { kind: 'store', initial: 8, mix: { a: 0.25, b: 0.75 }, release: 4 }
    const run = runOf(through({ a: 3 }, node, { bins: 2, classes: ['a', 'b'] }))
    expect(shownSeries(run, 'x.served.a')).toEqual([1, 4 * (4 / 7)])
    expect(shownSeries(run, 'x.queueDepth')).toEqual([7, 6])
    expect(shownSeries(run, 'x.queueDepth.b')[0]).toBe(3)
    sound(run)
  })

  test('may be released by what is ordered a bin before', () => {
    const document = modelOf({
      nodes: {
        supplier: { kind: 'source', arrivals: 'MAX(0, 12 - SHIFT(stock.queueDepth, 1))' },
        stock: { kind: 'store', initial: 4, release: [3, 5, 2, 4] },
        out: { kind: 'sink' },
      },
      edges: ['supplier -> stock', 'stock -> out'],
      bins: 4,
    })
    const run = runOf(document)
    expect(shownSeries(run, 'stock.served')).toEqual([3, 5, 2, 4])
    expect(shownSeries(run, 'stock.queueDepth')).toEqual([13, 8, 10, 8])
  })

  test('is no backlog', () => {
    const run = runOf(through(10, { kind: 'store' }, { bins: 8 }))
    expect(run.warnings.map(({ code }) => code)).toEqual([])
  })
})

describe('a router', () => {
  /** Ten come; four wait at the left. */
  function hall(policy: string, left: Fields, right: Fields, bins = 1): Fields {
    return modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 10 },
        r: { kind: 'router', policy },
        left: { kind: 'service', ...left },
        right: { kind: 'service', ...right },
      },
      edges: ['in -> r', 'r -> left', 'r -> right'],
      bins,
    })
  }
  const parts = (run: Run): (number | null)[][] => ['left', 'right'].map((to) => shownSeries(run, `r->${to}.flow`))

  test('by least queue pours up to one level', () => {
    const run = runOf(hall('least-queue', { initialQueue: 4, capacity: 1 }, { capacity: 1 }))
    expect(parts(run)).toEqual([[3], [7]])
    sound(run)
  })

  test('by least queue leaves out who is above the level', () => {
    const run = runOf(hall('least-queue', { initialQueue: 40, capacity: 1 }, { capacity: 1 }, 3))
    expect(parts(run)).toEqual([
      [0, 0, 0],
      [10, 10, 10],
    ])
    sound(run)
  })

  test('by spare capacity goes where more can be done than waits', () => {
    const run = runOf(hall('spare-capacity', { initialQueue: 4, capacity: 10 }, { capacity: 2 }))
    expect(parts(run)).toEqual([[7.5], [2.5]])
    sound(run)
  })

  test.each<[string, Fields, Fields, number, number]>([
    [
      'nobody has any to spare: by capacity',
      { initialQueue: 9, capacity: 6 },
      { initialQueue: 9, capacity: 2 },
      7.5,
      2.5,
    ],
    ['nobody has any at all: equally', { capacity: 0 }, { capacity: 0 }, 5, 5],
    ['who is unlimited takes all', { capacity: 1000 }, {}, 0, 10],
    ['two who are unlimited take it equally', {}, { schedule: { everyBins: 2 } }, 5, 5],
  ])('by spare capacity, where %s', (_what, left, right, ...each) => {
    const run = runOf(hall('spare-capacity', left, right))
    expect(parts(run)).toEqual(each.map((part) => [part]))
    sound(run)
  })

  test('parts all classes alike', () => {
    const run = runOf(
      modelOf({
        nodes: {
          in: { kind: 'source', arrivals: { a: 2, b: 8 } },
          r: { kind: 'router', policy: 'least-queue' },
          left: { kind: 'service', initialQueue: { a: 4 }, capacity: 1 },
          right: { kind: 'sink' },
        },
        edges: ['in -> r', 'r -> left', 'r -> right'],
        bins: 1,
        classes: ['a', 'b'],
      }),
    )
    expect(shownSeries(run, 'r->left.flow.a')[0]).toBeCloseTo(0.6, 12)
    expect(shownSeries(run, 'r->left.flow.b')[0]).toBeCloseTo(2.4, 12)
    sound(run)
  })

  test('sees queues of the bin before, so that work may come back to it', () => {
    const document = modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 10 },
        r: { kind: 'router', policy: 'least-queue' },
        a: { kind: 'service', capacity: 3 },
        b: { kind: 'service', capacity: 6 },
        out: { kind: 'sink' },
      },
      edges: ['in -> r', 'r -> a', 'r -> b', 'a -> out', { from: 'b', to: 'r', share: 0.25, lag: 1 }, 'b -> out'],
      bins: 12,
    })
    sound(runOf(document))
  })

  test('whose policy parts the work takes no shares', () => {
    const document = modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 1 },
        r: { kind: 'router', policy: 'spare-capacity' },
        a: { kind: 'sink' },
        b: { kind: 'sink' },
        probe: { kind: 'service' },
      },
      edges: [
        'in -> r',
        { from: 'r', to: 'a', share: 1 },
        { from: 'r', to: 'b', classes: ['default'] },
        { from: 'r', to: 'probe', effort: true, classes: ['default'] },
      ],
    })
    expect(briefly(complaintsOf(document))).toEqual([
      'router-edge topology.edges.1.share',
      'router-edge topology.edges.2.classes',
    ])
  })
})
