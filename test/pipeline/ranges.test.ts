import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attainmentsOf, bottleneckOf, summariesOf, type Run } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { modelOf, oneService, preparedOf, runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

type Reader = Parameters<typeof bottleneckOf>[1]

/** The series of a run as a bundle holds them: all that are published, but those that are not kept. */
function kept(run: Run, dropped: readonly string[] = []): Reader {
  const values = new Map(run.series.filter(({ id }) => !dropped.includes(id)).map((one) => [one.id, one.values]))
  return { values: (id) => values.get(id) }
}

function wholeOf({ model }: Run): { startBin: number; endBin: number } {
  return { startBin: 0, endBin: model.grid.bins - 1 }
}

test('the figures of all bins are those of the run', () => {
  fc.assert(
    fc.property(models, (document) => {
      const run = runOf(document)
      const prepared = preparedOf(document)
      const ids = new Set(run.series.map(({ id }) => id))
      const { value, missing } = summariesOf(prepared, kept(run), wholeOf(run), ids)
      expect(new Map(value)).toEqual(new Map(run.summaries))
      expect(missing).toEqual([])
      expect(bottleneckOf(prepared, kept(run), wholeOf(run))).toEqual({ value: run.bottleneck, missing: [] })
    }),
    { numRuns: scaled(30, 300) },
  )
})

/** a lets 2 through in a bin: queues 8 6 4 2 0 0. b gets 2 2 2 2 2 0 and lets 1 through: queues 1 2 3 4 5 4. */
function waterfall(): Fields {
  return modelOf({
    nodes: {
      in: { kind: 'source', arrivals: [10, 0, 0, 0, 0, 0] },
      a: { kind: 'service', capacity: 2 },
      b: { kind: 'service', capacity: 1 },
      out: { kind: 'sink' },
    },
    edges: ['in -> a', 'a -> b', 'b -> out'],
  })
}

describe('a range of bins', () => {
  const run = runOf(waterfall())
  const prepared = preparedOf(waterfall())
  const bottleneckIn = (startBin: number, endBin: number, dropped: readonly string[] = []) =>
    bottleneckOf(prepared, kept(run, dropped), { startBin, endBin })

  test('has a bottleneck of its own, in bins of the run', () => {
    expect(bottleneckIn(0, 2).value).toMatchObject({ id: 'a', from: 0, to: 2, bins: 3, shareOfWaiting: 18 / 24 })
    expect(bottleneckIn(4, 5).value).toMatchObject({ id: 'b', from: 4, to: 5, bins: 2, shareOfWaiting: 1 })
    expect(bottleneckIn(0, 5).value).toMatchObject({ id: 'a', from: 0, to: 3, shareOfWaiting: 20 / 39 })
  })

  test('has summaries of its own, whose greatest value is in a bin of the run', () => {
    const { value } = summariesOf(
      prepared,
      kept(run),
      { startBin: 2, endBin: 4 },
      new Set(['b.queueDepth', 'b.served']),
    )
    expect(value.get('b.queueDepth')).toMatchObject({ mean: 4, min: 3, max: 5, argmax: 4, p50: 4 })
    expect(value.get('b.served')).toMatchObject({ total: 3, mean: 1, argmax: 2 })
    expect(value.size).toBe(2)
  })

  test('weighs waits by the attempts in it', () => {
    // One attempt in bin 0, nine that waited longer in bin 1: the middle attempt of both bins is in bin 1.
    const document = oneService([10, 0], { capacity: [1, 9] }, { bins: 2 })
    const one = runOf(document)
    const middle = (endBin: number): unknown => {
      const range = { startBin: 0, endBin }
      return summariesOf(preparedOf(document), kept(one), range, new Set(['s.waitTime'])).value.get('s.waitTime')!.p50
    }
    const [first, second] = kept(one).values('s.waitTime')!
    expect(second).toBeGreaterThan(first!)
    expect([middle(0), middle(1)]).toEqual([first, second])
  })

  test('tells no bottleneck without a series that it is told from, and says which', () => {
    expect(bottleneckIn(0, 5, ['b.queueDepth'])).toEqual({
      value: null,
      missing: [{ part: 'bottleneck', series: 'b.queueDepth' }],
    })
    expect(bottleneckIn(0, 5, ['a.capacity', 'out.arrivals']).missing.map(({ series }) => series)).toEqual([
      'a.capacity',
    ])
  })

  test('has no summary of a series that is not kept, and no percentiles without their weights', () => {
    const wanted = new Set(['a.served', 'a.waitTime'])
    const range = { startBin: 0, endBin: 5 }
    const { value, missing } = summariesOf(prepared, kept(run, ['a.served', 'a.attempts']), range, wanted)
    expect([...value.keys()]).toEqual(['a.waitTime'])
    expect(value.get('a.waitTime')).not.toHaveProperty('p50')
    expect(missing.map(({ series }) => series).sort()).toEqual(['a.attempts', 'a.served'])
  })
})

describe('a promise', () => {
  // Arrivals 10, capacity 3: waits of 21, 63, 105 and 147 minutes, three attempts in each bin.
  const figures = (target: Fields, [startBin, endBin]: readonly [number, number], dropped: readonly string[] = []) => {
    const series = { promise: [30, 30, 200, 100] }
    const run = runOf(oneService(10, { capacity: 3, target }, { bins: 4, series }))
    return attainmentsOf(run.model.nodes, kept(run, dropped), { startBin, endBin })
  }

  test('is kept for the attempts in bins that do not wait longer', () => {
    expect(figures({ wait: '70m', share: 0.9 }, [0, 3])).toEqual({
      value: [{ node: 's', targetWait: 70, targetShare: 0.9, attempts: 12, withinTarget: 6, attainment: 0.5 }],
      missing: [],
    })
    expect(figures({ wait: 70 }, [2, 3]).value).toMatchObject([{ targetShare: null, withinTarget: 0, attainment: 0 }])
  })

  test('may differ from bin to bin, where the run says how', () => {
    for (const wait of ['promise', [30, 30, 200, 100]]) {
      expect(figures({ wait }, [0, 3]).value).toMatchObject([{ targetWait: null, withinTarget: 6, attainment: 0.5 }])
    }
  })

  test('that only the engine could compute is not told, nor one about a series that is not kept', () => {
    const unknown = { attempts: null, withinTarget: null, attainment: null }
    const formula = figures({ wait: 'promise + 1' }, [0, 3])
    expect(formula.value).toMatchObject([unknown])
    expect(formula.missing).toEqual([{ part: 'attainment', series: 's.targetWait' }])
    const dropped = figures({ wait: 70 }, [0, 3], ['s.waitTime'])
    expect(dropped.value).toMatchObject([{ targetWait: 70, ...unknown }])
    expect(dropped.missing).toEqual([{ part: 'attainment', series: 's.waitTime' }])
  })

  test('is undefined where nothing is attempted, and there is none without a target', () => {
    const run = runOf(oneService([3, 0, 0, 0], { capacity: 3, target: { wait: '1m' } }, { bins: 4 }))
    const { value } = attainmentsOf(run.model.nodes, kept(run), { startBin: 1, endBin: 3 })
    expect(value).toMatchObject([{ node: 's', attempts: 0, attainment: null }])
  })
})
