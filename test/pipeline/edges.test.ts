import { expect, test } from 'vitest'
import { prepare } from '../../src/engine/index.ts'
import { briefly, complaintsOf, modelOf, runOf, shownSeries } from '../support/models.ts'

test('an edge with a lag delivers whole bins later, and holds what is on its way', () => {
  // What enters in bin 0 arrives in bin 2; two bins' worth is on the way from bin 1 on.
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals: [3, 1, 4, 1, 5] }, out: { kind: 'sink' } },
      edges: [{ from: 'in', to: 'out', lag: 2 }],
      bins: 5,
    }),
  )
  expect(shownSeries(run, 'in->out.flow')).toEqual([3, 1, 4, 1, 5])
  expect(shownSeries(run, 'in->out.inTransit')).toEqual([3, 4, 5, 5, 6])
  expect(shownSeries(run, 'out.arrivals')).toEqual([0, 0, 3, 1, 4])
  expect(shownSeries(run, 'system.workInSystem')).toEqual([3, 4, 5, 5, 6])
  expect(shownSeries(run, 'system.completedCum')).toEqual([0, 0, 3, 4, 8])
  expect(shownSeries(run, 'system.enteredCum')).toEqual([3, 4, 8, 9, 14])
})

test('a lag longer than the window keeps everything on the way', () => {
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals: 2 }, out: { kind: 'sink' } },
      edges: [{ from: 'in', to: 'out', lag: 9 }],
      bins: 3,
    }),
  )
  expect(shownSeries(run, 'in->out.inTransit')).toEqual([2, 4, 6])
  expect(shownSeries(run, 'out.arrivals')).toEqual([0, 0, 0])
})

/** A router over three sinks with the given shares. */
function split(shares: readonly unknown[], bins = 2): ReturnType<typeof modelOf> {
  return modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 10 },
      r: { kind: 'router' },
      ...Object.fromEntries(shares.map((_, i) => [`k${i}`, { kind: 'sink' }])),
    },
    edges: [
      'in -> r',
      ...shares.map((share, i) => ({ from: 'r', to: `k${i}`, ...(share === undefined ? {} : { share }) })),
    ],
    bins,
  })
}

test('shares part a flow, and the edge without one takes the rest wherever it stands', () => {
  const run = runOf(split([undefined, 0.2, [0.5, 0.75]]))
  expect(shownSeries(run, 'r->k1.flow')).toEqual([2, 2])
  expect(shownSeries(run, 'r->k2.flow')).toEqual([5, 7.5])
  // 10 - 2 - 5 and 10 - 2 - 7.5
  expect(shownSeries(run, 'r->k0.flow')).toEqual([3, 0.5])
})

test('shares that all stand sum to 1 in every bin, and the last edge takes what the others leave', () => {
  // 0.1 + 0.2 + 0.7 in doubles is 0.9999999999999999: nothing may be missing.
  const run = runOf(split([0.1, 0.2, 0.7], 1))
  const flows = ['k0', 'k1', 'k2'].map((k) => shownSeries(run, `r->${k}.flow`)[0]!)
  expect(flows).toEqual([1, 2, 7])
})

test('shares that are a little more than 1 together take no more than there is', () => {
  // 0.6 + 0.4000000005 is within 1e-9 of 1; of 10 the second finds 4 left, and the last nothing.
  const run = runOf(split([0.6, 0.4000000005, 0], 1))
  expect(['k0', 'k1', 'k2'].map((k) => shownSeries(run, `r->${k}.flow`)[0])).toEqual([6, 4, 0])
  const three = runOf(split([0.6, 0.4000000005, 1e-10], 1))
  expect(['k0', 'k1', 'k2'].map((k) => shownSeries(three, `r->${k}.flow`)[0])).toEqual([6, 4, 0])
})

test('a share of 1 leaves 0 for the rest', () => {
  const run = runOf(split([1, undefined]))
  expect(shownSeries(run, 'r->k1.flow')).toEqual([0, 0])
})

test.each<[string, unknown[], string[]]>([
  ['sum to 0.9', [0.5, 0.4], ['shares-sum topology.edges.1']],
  ['sum to more than 1 beside a rest', [0.5, 0.6, undefined], ['shares-sum topology.edges.1']],
  ['leave two edges free', [0.5, undefined, undefined], ['shares-sum topology.edges.3']],
  ['are negative', [-0.1, undefined], ['series-invalid topology.edges.1.share']],
  ['are above 1', [1.1, undefined], ['series-invalid topology.edges.1.share']],
  [
    'sum to something else in one bin',
    [
      [0.5, 0.5],
      [0.5, 0.6],
    ],
    ['shares-sum topology.edges.1'],
  ],
  ['come from formulas that do not sum to 1', ['0.5 + BIN() * 0', '0.4'], ['shares-sum topology.edges.1']],
])('shares that %s are refused', (_what, shares, expected) => {
  expect(briefly(complaintsOf(split(shares)))).toEqual(expected)
})

test('shares that are plain numbers are judged before anything is computed', () => {
  expect(briefly(prepare(split([0.5, 0.4])).diagnostics)).toEqual(['shares-sum topology.edges.1'])
  expect(prepare(split(['0.5', '0.4 + BIN() * 0'])).diagnostics).toEqual([])
})

test('the complaint about shares names node, first bin and sum', () => {
  const [{ message } = { message: '' }] = complaintsOf(split([[0.5, 0.25], 0.5]))
  expect(message).toContain(' r ')
  expect(message).toContain('0.75')
  expect(message).toContain('bin 1')
})

test('arrivals are the sum of what all edges bring', () => {
  const run = runOf(
    modelOf({
      nodes: {
        a: { kind: 'source', arrivals: [1, 2, 3] },
        b: { kind: 'source', arrivals: 10 },
        out: { kind: 'sink' },
      },
      edges: [{ from: 'a', to: 'out', lag: 1 }, 'b -> out'],
      bins: 3,
    }),
  )
  expect(shownSeries(run, 'out.arrivals')).toEqual([10, 11, 12])
})

test('work that must be done again comes back through an edge with a lag', () => {
  // A quarter of what s serves returns a bin later: 8, 8 + 2, 8 + 2.5, 8 + 2.625.
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals: 8 }, s: { kind: 'service' }, out: { kind: 'sink' } },
      edges: ['in -> s', { from: 's', to: 's', share: 0.25, lag: 1, id: 'rework' }, 's -> out'],
      bins: 4,
    }),
  )
  expect(shownSeries(run, 's.served')).toEqual([8, 10, 10.5, 10.625])
  expect(shownSeries(run, 'rework.flow')).toEqual([2, 2.5, 2.625, 2.65625])
  expect(shownSeries(run, 'rework.inTransit')).toEqual([2, 2.5, 2.625, 2.65625])
  expect(shownSeries(run, 'out.completed')).toEqual([6, 7.5, 7.875, 7.96875])
})

test('the sums of the system are exact beyond the digits of one addition', () => {
  // 1e16 + 1 + 1 added one after the other stays 1e16.
  const nodes = {
    a: { kind: 'source', arrivals: 1e16 },
    b: { kind: 'source', arrivals: 1 },
    c: { kind: 'source', arrivals: 1 },
  }
  const run = runOf(modelOf({ nodes, bins: 2 }))
  expect(shownSeries(run, 'system.entered')).toEqual([1e16 + 2, 1e16 + 2])
  expect(shownSeries(run, 'system.enteredCum')).toEqual([1e16 + 2, 2e16 + 4])
})

test('two edges between the same nodes need an id each', () => {
  const edges = [{ from: 'in', to: 'out', share: 0.5 }, 'in -> out']
  const nodes = { in: { kind: 'source', arrivals: 1 }, out: { kind: 'sink' } }
  expect(briefly(complaintsOf(modelOf({ nodes, edges })))).toEqual(['id-duplicate topology.edges.1'])
  const named = [{ from: 'in', to: 'out', share: 0.5, id: 'express' }, 'in -> out']
  expect(complaintsOf(modelOf({ nodes, edges: named }))).toEqual([])
})
