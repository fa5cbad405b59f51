import { describe, expect, test } from 'vitest'
import { briefly, complaintsOf, modelOf, oneService, runOf, shownSeries, type Fields } from '../support/models.ts'

/** Values of a named formula in a whole model, beside other named series. */
function formula(text: string, bins: number, given: Fields = {}): (number | null)[] {
  const nodes = { in: { kind: 'source', arrivals: 1 } }
  return shownSeries(runOf(modelOf({ nodes, bins, series: { ...given, y: text } })), 'y')
}

describe('known values of formulas', () => {
  test.each<[string, Fields, (number | null)[]]>([
    // 30 MOD 7 = 30 - 4 · 7; 20 MOD 0 has no value.
    ['MOD(x, m)', { x: [10, 20, 30], m: [3, 0, 7] }, [1, null, 2]],
    // floored: -1 = -1 · 3 + 2
    ['MOD(-1, 3)', {}, [2]],
    // 0 · 1; 0 · 2 + .6 · 1; .6 · 2 + .3 · 1; .6 · 3 + .3 · 2 + .1 · 1; .6 · 4 + .3 · 3 + .1 · 2
    ['CONV(x, [0, 0.6, 0.3, 0.1])', { x: [1, 2, 3, 4, 5] }, [0, 0.6, 1.5, 2.5, 3.5]],
    ['STEP(x, 0.5)', { x: [1, 0.3] }, [1, 0]],
    // 2; (2 + 4) / 2; (4 + 9) / 2
    ['SMA(x, 2)', { x: [2, 4, 9] }, [2, 3, 6.5]],
    // 4; 4 + .25 · (8 - 4)
    ['EMA(x, 0.25)', { x: [4, 8] }, [4, 5]],
    ['EMA(x, 0.25, 0)', { x: [4, 8] }, [1, 2.75]],
    ['SHIFT(x, 2)', { x: [1, 2, 3] }, [0, 0, 1]],
    ['SHIFT(x, 1, 7)', { x: [1, 2, 3] }, [7, 1, 2]],
    ['SHIFT(x, 0)', { x: [1, 2, 3] }, [1, 2, 3]],
    ['DELTA(x)', { x: [5, 7, 6] }, [5, 2, -1]],
    ['CUMSUM(x)', { x: [1, 2, 3] }, [1, 3, 6]],
    // 0 before the first time; then the value of the last time it was true.
    ['HOLD(x, w)', { x: [1, 2, 3, 4], w: [0, 1, 0, 1] }, [0, 2, 2, 4]],
    ['PULSE(3, 1, 5)', { x: 0 }, [0, 5, 0, 0]],
    ['RAMP(10, 40, 1, 4)', { x: 0 }, [10, 10, 20, 30, 40, 40]],
    ['BIN() + BINS() * 100', {}, [300, 301, 302]],
    ['HOUR()', {}, [0, 1, 2]],
    ['WEEKDAY()', {}, [0, 0]],
    ['MINUTES()', {}, [60]],
    // weaker than the power, and to the right
    ['-2 ^ 2 + 2 ^ 3 ^ 2 - 512', {}, [-4]],
    ['2 ^ -2', {}, [0.25]],
    ['ROUND(x)', { x: [0.5, -0.5, 2.5, -2.4] }, [1, -1, 3, -2]],
    ['not x == 1', { x: [1, 0] }, [0, 1]],
    ['x < 2 and x > 0 or x == 5', { x: [1, 0, 5] }, [1, 0, 1]],
    ['CLAMP(x, 1, 2)', { x: [0, 1.5, 9] }, [1, 1.5, 2]],
    ['IF(x > 1, 1 / (x - 1), -1)', { x: [1, 3] }, [-1, 0.5]],
    ['DEFAULT(1 / x, 9)', { x: [0, 2] }, [9, 0.5]],
    ['MIN(x, 1 / x)', { x: [0, 4] }, [null, 0.25]],
    ['1 / x > 0', { x: [0, 4] }, [null, 1]],
    ['SQRT(x)', { x: [-1, 9] }, [null, 3]],
    ['x * 1e308', { x: [1, 10, -10] }, [1e308, null, null]],
    // undefined from there on
    ['CUMSUM(1 / x)', { x: [1, 0, 1] }, [1, null, null]],
    ['EMA(1 / x, 0.5)', { x: [1, 0, 1] }, [1, null, null]],
    // undefined only while it is in reach
    ['SMA(1 / x, 2)', { x: [1, 0, 1, 1] }, [1, null, null, 1]],
    ['CONV(1 / x, [1, 0.5])', { x: [1, 0, 1, 1] }, [1, null, null, 1.5]],
  ])('%s', (text, given, expected) => {
    const bins = expected.length
    const found = formula(text, bins, given)
    expect(found.map((v, t) => (v !== null && Math.abs(v - (expected[t] ?? NaN)) < 1e-12 ? expected[t] : v))).toEqual(
      expected,
    )
  })
})

describe('formulas of the model itself', () => {
  test('a series of any node, edge or the system may be named', () => {
    const document = modelOf({
      nodes: { in: { kind: 'source', arrivals: 6 }, s: { kind: 'service', capacity: 4 }, out: { kind: 'sink' } },
      edges: ['in -> s', { from: 's', to: 'out', lag: 1 }],
      bins: 2,
      series: {
        a: 's.queueDepth + s.utilization',
        b: '`s->out`.flow + `s->out`.inTransit + `in->s`.flow',
        c: 'system.workInSystem',
        d: 'a + 1',
      },
    })
    const run = runOf(document)
    expect(shownSeries(run, 'a')).toEqual([3, 5])
    expect(shownSeries(run, 'b')).toEqual([14, 14])
    expect(shownSeries(run, 'c')).toEqual([6, 8])
    expect(shownSeries(run, 'd')).toEqual([4, 6])
  })

  test('a flow or stock that the fields rule out reads 0, a capacity or metric is undefined', () => {
    const series = {
      zero: 's.retries + s.rejected + s.errors + s.exhausted + s.inBackoff + s.lost + `s->out`.inTransit',
      none: 'DEFAULT(s.capacity, 7)',
      metric: 'DEFAULT(s.utilization, 8) + DEFAULT(s.retryTax, 9) + DEFAULT(s.cycleTime, 10)',
    }
    const run = runOf(oneService(1, {}, { bins: 1, series }))
    expect(['zero', 'none', 'metric'].map((id) => shownSeries(run, id)[0])).toEqual([0, 7, 27])
  })

  test.each(['s.own', 's.entries', 's.wait', 's.age', 's.backing', 's.oldest', 'in.queueDepth', 's.flow', 's'])(
    '%s is no series',
    (name) => {
      expect(briefly(complaintsOf(oneService(1, {}, { series: { y: name } })))).toEqual(['series-unknown series.y'])
    },
  )

  test('a node may read its own arrivals in the same bin', () => {
    const run = runOf(oneService([4, 8, 2], { capacity: 's.arrivals / 2' }, { bins: 3 }))
    expect(shownSeries(run, 's.capacity')).toEqual([2, 4, 1])
    expect(shownSeries(run, 's.queueDepth')).toEqual([2, 6, 7])
  })

  test('a node may read its own past', () => {
    // More servers when the queue was long: capacity 1 + queue / 2 of the bin before. Queues: 3, 4.5, 5.25.
    const run = runOf(oneService(4, { capacity: '1 + SHIFT(s.queueDepth, 1) / 2' }, { bins: 3 }))
    expect(shownSeries(run, 's.capacity')).toEqual([1, 2.5, 3.25])
    expect(shownSeries(run, 's.queueDepth')).toEqual([3, 4.5, 5.25])
  })

  test('demand may react to the past of what comes later', () => {
    // Who sees a long queue stays away: arrivals 10 less half of the queue of the bin before.
    const run = runOf(oneService('MAX(0, 10 - SHIFT(s.queueDepth, 1) / 2)', { capacity: 4 }, { bins: 3 }))
    expect(shownSeries(run, 'in.arrivals')).toEqual([10, 7, 5.5])
    expect(shownSeries(run, 's.queueDepth')).toEqual([6, 9, 10.5])
  })

  test('the time of an attempt may be a formula in minutes, or a duration', () => {
    const run = runOf(oneService(100, { servers: 1, serviceTime: 'IF(BIN() == 0, 6, 0.5 * 24)' }, { bins: 2 }))
    expect(shownSeries(run, 's.capacity')).toEqual([10, 5])
    const second = runOf(oneService(100, { servers: 1, serviceTime: '90s' }, { bins: 1 }))
    expect(shownSeries(second, 's.capacity')).toEqual([40])
  })

  test('a share may be a formula', () => {
    const run = runOf(
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 8 }, a: { kind: 'sink' }, b: { kind: 'sink' } },
        edges: [{ from: 'in', to: 'a', share: 'IF(BIN() < 1, 0.25, 1)' }, 'in -> b'],
        bins: 2,
      }),
    )
    expect(shownSeries(run, 'in->b.flow')).toEqual([6, 0])
  })
})

describe('map forms', () => {
  test('min, max and round hold any form, in that order, after its values', () => {
    const nodes = { in: { kind: 'source', arrivals: { of: [0.2, 1.5, 9.7], min: 0.4, max: 9.6, round: true } } }
    expect(shownSeries(runOf(modelOf({ nodes, bins: 3 })), 'in.arrivals')).toEqual([0, 2, 10])
  })

  test('a profile times a mean is a demand of that mean', () => {
    const nodes = { in: { kind: 'source', arrivals: { profile: [1, 3], mean: 10 } } }
    const run = runOf(modelOf({ nodes, bins: 24 }))
    const total = shownSeries(run, 'in.arrivals').reduce<number>((sum, value) => sum + value!, 0)
    expect(total).toBeCloseTo(240, 9)
  })
})
