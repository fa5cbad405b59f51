import { describe, expect, test } from 'vitest'
import type { Run, Summary } from '../../src/engine/index.ts'
import { briefly, complaintsOf, oneService, runOf, type Fields } from '../support/models.ts'

/** Capacity 3 and 10 that arrive: queues 7 14 21 28, waits 21 63 105 147. */
function rising(thresholds: readonly Fields[]): Fields {
  return oneService(10, { capacity: 3 }, { bins: 4, thresholds })
}

function statuses(thresholds: readonly Fields[]): string[] {
  return runOf(rising(thresholds)).thresholds.map(({ status }) => status)
}

describe('thresholds', () => {
  test('the bound itself holds', () => {
    expect(
      statuses([
        { that: 's.queueDepth#max', atMost: 28 },
        { that: 's.queueDepth#max', atMost: 27.9 },
        { that: 's.queueDepth#min', atLeast: 7 },
        { that: 's.queueDepth#min', atLeast: 7.1 },
        { that: 's.served#total', within: [12, 12] },
        { that: 's.served#total', within: [12.1, 20] },
      ]),
    ).toEqual(['pass', 'fail', 'pass', 'fail', 'pass', 'fail'])
  })

  test('all bounds of one must hold', () => {
    expect(
      statuses([
        { that: 's.queueDepth#mean', atMost: 20, atLeast: 10 },
        { that: 's.queueDepth#mean', atMost: 20, atLeast: 18 },
        { that: 's.queueDepth#mean', atMost: 17, atLeast: 10 },
      ]),
    ).toEqual(['pass', 'fail', 'fail'])
  })

  test('a statistic without a value is not checked', () => {
    const run = runOf(oneService(0, { capacity: 3 }, { thresholds: [{ that: 's.waitTime#max', atMost: 1 }] }))
    expect(run.thresholds).toMatchObject([{ status: 'not-checked', value: null }])
  })

  test('it carries its name, the value found and its bound', () => {
    const run = runOf(rising([{ that: 's.waitTime#p95', atMost: 60, name: 'an hour at most' }]))
    expect(run.thresholds).toEqual([
      { that: 's.waitTime#p95', name: 'an hour at most', status: 'fail', value: 147, bound: 'at most 60' },
    ])
  })

  test.each<[string, unknown]>([
    ['total', 12],
    ['mean', 3],
    ['min', 3],
    ['max', 3],
    ['argmax', 0],
    // Percentiles of any series, also of those that have none in their summary.
    ['p50', 3],
    ['p99', 3],
  ])('served#%s can be held', (statistic, value) => {
    const [found] = runOf(rising([{ that: `s.served#${statistic}`, atLeast: 0 }])).thresholds
    expect(found!.value).toBe(value)
  })

  test('edges, the system and named series may be held', () => {
    const thresholds = ['in->s.flow#max', 'system.workInSystem#max', 'demand#mean'].map((that) => ({ that, atMost: 9 }))
    const run = runOf(oneService('demand', { capacity: 3 }, { bins: 4, series: { demand: 10 }, thresholds }))
    expect(run.thresholds.map(({ value }) => value)).toEqual([10, 28, 10])
  })

  test.each<[string, Fields, string]>([
    ['a series that is not there', { that: 's.queueDept#max', atMost: 1 }, 'threshold-unknown thresholds.0.that'],
    ['a statistic that is not there', { that: 's.queueDepth#p97', atMost: 1 }, 'threshold-unknown thresholds.0.that'],
    ['no statistic', { that: 's.queueDepth', atMost: 1 }, 'threshold-unknown thresholds.0.that'],
    ['the total of a stock', { that: 's.queueDepth#total', atMost: 1 }, 'threshold-unknown thresholds.0.that'],
    ['a measure its fields rule out', { that: 's.rejected#total', atMost: 1 }, 'threshold-unknown thresholds.0.that'],
    ['a measure of no one', { that: 's.own#max', atMost: 1 }, 'threshold-unknown thresholds.0.that'],
    ['an unknown field', { that: 's.queueDepth#max', atmost: 1 }, 'field-unknown thresholds.0.atmost'],
    ['a range of three', { that: 's.queueDepth#max', within: [1, 2, 3] }, 'field-value thresholds.0.within'],
  ])('%s is refused', (_what, threshold, expected) => {
    expect(briefly(complaintsOf(rising([threshold])))).toContain(expected)
  })

  test('one without a bound holds nothing, and is refused', () => {
    expect(complaintsOf(rising([{ that: 's.queueDepth#max' }]))).not.toEqual([])
    const named = rising([{ that: 's.queueDepth#max', name: 'no bound' }])
    expect(briefly(complaintsOf(named))).toEqual(['field-missing thresholds.0.atMost'])
  })

  test.each<Fields>([{ within: [9, 1] }, { atLeast: 9, atMost: 1 }, { within: [0, 5], atLeast: 6 }])(
    'bounds between which nothing lies are refused: %j',
    (bounds) => {
      const document = rising([{ that: 's.queueDepth#max', ...bounds }])
      expect(briefly(complaintsOf(document))).toEqual(['field-value thresholds.0'])
    },
  )
})

describe('summaries', () => {
  const run = runOf(rising([]))
  const of = (id: string, from: Run = run): Summary => from.summaries.get(id)!

  test('every series has one', () => {
    expect([...run.summaries.keys()].sort()).toEqual(run.series.map(({ id }) => id))
  })

  test('flows add up, stocks do not', () => {
    expect(of('s.served')).toEqual({ total: 12, mean: 3, min: 3, max: 3, argmax: 0 })
    expect(of('s.queueDepth')).not.toHaveProperty('total')
  })

  test('percentiles of queueDepth and utilization are of type 7', () => {
    // Positions 1.5, 2.7, 2.85 and 2.97 of 7 14 21 28.
    const { p50, p90, p95, p99, argmax, mean } = of('s.queueDepth')
    expect({ p50, argmax, mean }).toEqual({ p50: 17.5, argmax: 3, mean: 17.5 })
    expect(p90).toBeCloseTo(25.9, 12)
    expect(p95).toBeCloseTo(26.95, 12)
    expect(p99).toBeCloseTo(27.79, 12)
    expect(of('s.utilization')).toMatchObject({ p50: 1, p99: 1 })
  })

  test('percentiles of waits count attempts', () => {
    // Bin 0: 10 go as they come. Bin 1: none. Bin 2: the gate opens again for 1 of bin 1, which waited 90 - 30 = 60 min
    // and more. p90 of 11 attempts is the 9.9th: it did not wait.
    const other = runOf(oneService([10, 1, 0], { capacity: [20, 0, 1] }, { bins: 3 }))
    const wait = other.series.find(({ id }) => id === 's.waitTime')!.values
    expect([wait[0], Number.isNaN(wait[1])]).toEqual([0, true])
    expect(of('s.waitTime', other)).toMatchObject({
      p50: 0,
      p90: 0,
      p95: wait[2],
      p99: wait[2],
      max: wait[2],
      argmax: 2,
    })
  })

  test('the latency of a sink counts arrivals', () => {
    expect(run.series.find(({ id }) => id === 'out.latency')!.weight).toBe('out.arrivals')
    expect(of('out.latency')).toMatchObject({ p50: 63, p99: 147 })
  })

  test('only defined bins count, and nothing is null only when nothing is defined', () => {
    const quiet = runOf(oneService([0, 4, 0], { capacity: 4 }, { bins: 3 }))
    expect(of('s.waitTime', quiet)).toMatchObject({ mean: 0, min: 0, max: 0, argmax: 1, p50: 0 })
    const idle = runOf(oneService(0, { capacity: 4 }, { bins: 3 }))
    expect(of('s.waitTime', idle)).toEqual({
      mean: null,
      min: null,
      max: null,
      argmax: null,
      p50: null,
      p90: null,
      p95: null,
      p99: null,
    })
  })

  test('argmax is the first of the greatest', () => {
    const other = runOf(oneService([1, 5, 2, 5], {}, { bins: 4 }))
    expect(of('in.arrivals', other).argmax).toBe(1)
  })

  test('a sum beyond all numbers is no value', () => {
    const thresholds = [{ that: 'huge#p50', atMost: 1 }]
    const series = { huge: [1e308, -1e308, 1e308, 1e308], wide: [1.7e308, 1.7e308, 1.7e308, 1.7e308] }
    const found = runOf(oneService(1, {}, { bins: 4, series, thresholds }))
    expect(of('wide', found)).toEqual({ mean: null, min: 1.7e308, max: 1.7e308, argmax: 0 })
    expect(found.thresholds[0]!.value).toBe(1e308)
    const between = runOf(oneService(1, {}, { bins: 2, series: { huge: [-1.7e308, 1.7e308] }, thresholds }))
    expect(between.thresholds[0]).toMatchObject({ status: 'not-checked', value: null })
  })

  test('totals of many small numbers are exact to the last digits', () => {
    const many = runOf(oneService(0.1, {}, { bins: 10_000 }))
    expect(of('s.served', many).total).toBe(1000)
    expect(of('system.enteredCum', many).max).toBe(1000)
  })
})
