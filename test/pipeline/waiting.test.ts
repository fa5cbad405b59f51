import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { modelOf, oneService, runOf, shownSeries, valuesOf, type Fields } from '../support/models.ts'

/** What a series shows, to nine digits after the point. */
function shown(run: Run, id: string): (number | null)[] {
  return shownSeries(run, id).map((value) => (value === null ? null : Math.round(value * 1e9) / 1e9))
}

/** Σ waitTime · attempts of a service, in item minutes. */
function waited(run: Run, id: string): number {
  const attempts = valuesOf(run, `${id}.attempts`)
  return valuesOf(run, `${id}.waitTime`).reduce(
    (sum, wait, t) => (attempts[t]! > 0 ? sum + wait * attempts[t]! : sum),
    0,
  )
}

describe('waitTime', () => {
  test('under a steady overload the wait of each bin is longer by the same amount', () => {
    // Item x of 10 per hour enters at x / 10 h and is attempted at x / 3 h. Bin t attempts items 3t to 3t + 3, on
    // average item 3t + 1.5, at t + 0.5 h; it entered at 0.3t + 0.15 h: 0.7t + 0.35 h is 42t + 21 min.
    const run = runOf(oneService(10, { capacity: 3 }, { bins: 4 }))
    expect(shown(run, 's.waitTime')).toEqual([21, 63, 105, 147])
    // At the end of bin t the oldest is item 3(t + 1), which entered at 0.3(t + 1) h: 0.7(t + 1) h is 42(t + 1) min.
    expect(shown(run, 's.oldestAge')).toEqual([42, 84, 126, 168])
    // queueDepth / attempts · 60: 7 / 3 h, 14 / 3 h, …
    expect(shown(run, 's.littleWait')).toEqual([140, 280, 420, 560])
  })

  test('all waiting before a toll booth is the area under its queue', () => {
    // 6 cars a minute for 30 minutes, none let through for 15: the queue rises to 90 in 15 minutes (675 car minutes),
    // stays for 15 (1350), and falls by 4 a minute for 22.5 (1012.5): 3037.5 together.
    const bins = 60
    const arrivals = Array.from({ length: bins }, (_, t) => (t < 30 ? 6 : 2))
    const capacity = Array.from({ length: bins }, (_, t) => (t < 15 ? 0 : 6))
    const run = runOf(oneService(arrivals, { capacity }, { bins, binMinutes: 1 }))
    expect(waited(run, 's')).toBeCloseTo(3037.5, 9)
    expect(shown(run, 's.queueDepth')[52]).toBe(0)
    // Nothing is attempted while the booth is closed: no wait, not a wait of 0.
    expect(shown(run, 's.waitTime').slice(0, 15)).toEqual(Array(15).fill(null))
  })

  test('a queue that empties inside a bin makes only what is there until then wait', () => {
    // 6 wait at 00:00, 4 come within the hour, 12 can be attempted: the queue falls by 8 an hour and is gone after
    // 0.75 h. The area under it, 6 · 0.75 / 2 = 2.25 item hours, over 10 attempts is 0.225 h.
    const run = runOf(oneService(4, { capacity: 12, initialQueue: 6 }, { bins: 2 }))
    expect(shown(run, 's.waitTime')).toEqual([13.5, 0])
    expect(shown(run, 's.oldestAge')).toEqual([0, 0])
  })

  test('an unlimited service lets nothing wait, not even what waited before', () => {
    // The gate opens at 01:00: what came in the first hour entered at 00:30 on average and goes at 01:00. Half of the
    // attempts of bin 1 waited 30 minutes, the others not at all.
    const run = runOf(oneService(4, { schedule: { everyBins: 2, offset: 1 } }, { bins: 2 }))
    expect(shown(run, 's.waitTime')).toEqual([null, 15])
  })

  test('a capacity that is just enough keeps the wait', () => {
    // 5 wait at 00:00 and 10 come and go each hour: the queue never shrinks; each waits for 5 others, half an hour.
    const run = runOf(oneService(10, { capacity: 10, initialQueue: 5 }, { bins: 3 }))
    // Bin 0 attempts 5 of 00:00 and the first 5 of the hour (mean 00:15): mean entry 00:07.5, mean attempt 00:30.
    expect(shown(run, 's.waitTime')).toEqual([22.5, 30, 30])
    expect(shown(run, 's.queueDepth')).toEqual([5, 5, 5])
  })

  test('work that comes back to be tried again waits anew', () => {
    // Bin 0: 4 are attempted as they come, all fail. Bin 1: 4 return, 2 can be attempted: mean entry 01:15, mean
    // attempt 01:30. Bin 2: the other 2, entered at 01:45, go at 02:30.
    const run = runOf(
      oneService([4, 0, 0], { capacity: [4, 2, 2], failureRate: [1, 0, 0], retry: { maxAttempts: 2 } }, { bins: 3 }),
    )
    expect(shown(run, 's.waitTime')).toEqual([0, 15, 45])
  })

  test('what is refused is the newest work, so that the others wait no longer for it', () => {
    // Bin 0: items come evenly; the oldest 4 (00:00 to 00:24, mean 00:12) go at 00:30: 18 min. 6 wait, the newest 4 of
    // them (00:36 to 01:00) are refused; 2 of 00:24 to 00:36 stay. Bin 1: those 2 (mean 00:30) and 2 of 01:00 to 01:12
    // (mean 01:06) go at 01:30: 42 min. 2 of 01:12 to 01:24 stay. Bin 2: mean 01:18 and 02:06, at 02:30: 48 min.
    const run = runOf(oneService(10, { capacity: 4, queueLimit: 2 }, { bins: 3 }))
    expect(shown(run, 's.waitTime')).toEqual([18, 42, 48])
    // Ends less the entries of the oldest: 60 - 24, 120 - 72, 180 - 132.
    expect(shown(run, 's.oldestAge')).toEqual([36, 48, 48])
  })

  test('where nothing is attempted there is no wait', () => {
    const run = runOf(oneService([0, 5, 0], { capacity: [9, 0, 9] }, { bins: 3 }))
    expect(shown(run, 's.waitTime')[0]).toBeNull()
    expect(shown(run, 's.waitTime')[1]).toBeNull()
    expect(shown(run, 's.oldestAge')).toEqual([0, 60, 0])
  })
})

/** A source, a service and two sinks, with fields for the service and for its incoming edge. */
function line(arrivals: unknown, service: Fields, more: { readonly in?: Fields; readonly out?: Fields } = {}): Run {
  return runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals },
        s: { kind: 'service', ...service },
        out: { kind: 'sink' },
        bad: { kind: 'sink', outcome: 'failed' },
      },
      edges: [
        { from: 'in', to: 's', ...more.in },
        { from: 's', to: 'out', ...more.out },
        ...(service.failureRate === undefined ? [] : [{ from: 's', outlet: 'exhausted', to: 'bad' }]),
        ...(service.queueLimit === undefined ? [] : [{ from: 's', outlet: 'rejected', to: 'bad' }]),
      ].filter(({ to, outlet }, i, all) => i === all.findIndex((e) => e.to === to && e.outlet === outlet)),
      bins: 4,
    }),
  )
}

describe('latency', () => {
  test('it adds lags, waiting and service', () => {
    // Two hours on the way, nothing waits, 30 min of service, another hour on the way.
    const run = line(5, { serviceTime: '30m' }, { in: { lag: 2 }, out: { lag: 1 } })
    expect(shown(run, 's.latency')).toEqual([null, null, 150, 150])
    expect(shown(run, 'out.latency')).toEqual([null, null, null, 210])
  })

  test('it carries the wait, also of work that fails', () => {
    // The waits of the vector above, and 6 min of service.
    const run = line(10, { capacity: 3, failureRate: 0.5, serviceTime: '6m' })
    expect(shown(run, 's.latency')).toEqual([27, 69, 111, 153])
    expect(shown(run, 'out.latency')).toEqual([27, 69, 111, 153])
    expect(shown(run, 'bad.latency')).toEqual([27, 69, 111, 153])
  })

  test('it grows by an hour for each bin in back-off', () => {
    // 8 new of age 0 and from bin 1 on 4 that come back with the mean age of the attempts an hour before, and an hour:
    // (4 · 60) / 12 = 20, 4 · 80 / 12 = 26.67, 4 · 86.67 / 12 = 28.89.
    const run = line(8, { failureRate: 0.5, retry: { maxAttempts: 2 } })
    const found = shownSeries(run, 's.latency') as number[]
    expect(found[0]).toBe(0)
    for (const [t, expected] of [20, 80 / 3, 260 / 9].entries()) expect(found[t + 1]).toBeCloseTo(expected, 9)
  })

  test('a back-off of several bins mixes the ages of those who return', () => {
    // All of bin 0 fails: 4 of 8 return in bin 1 (60 min old) and 4 in bin 2 (120 min), beside 8 and 8 new ones.
    const run = line(8, { failureRate: [1, 0, 0, 0], retry: { maxAttempts: 2, backoff: [0.5, 0.5] } })
    expect(shown(run, 's.latency')).toEqual([0, 20, 40, 0])
  })

  test('what is refused leaves at the end of its bin', () => {
    // Of the vector above: entered at 00:48, 01:42 and 02:42 on average.
    const run = line(10, { capacity: 4, queueLimit: 2 })
    expect(shown(run, 'bad.latency')).toEqual([12, 18, 18, 18])
  })

  test('where flows meet it is their mean, by flow', () => {
    // 30 items straight from the source and 10 over two hours: 10 · 120 / 40.
    const run = runOf(
      modelOf({
        nodes: {
          a: { kind: 'source', arrivals: 30 },
          b: { kind: 'source', arrivals: 10 },
          r: { kind: 'router' },
          out: { kind: 'sink' },
        },
        edges: ['a -> r', { from: 'b', to: 'r', lag: 2 }, 'r -> out'],
        bins: 4,
      }),
    )
    expect(shown(run, 'out.latency')).toEqual([0, 0, 30, 30])
  })

  test('work that waits before bin 0 is of age 0 then', () => {
    // 4 wait at 00:00, 2 go at 00:30 on average, the others at 01:30.
    const run = line(0, { capacity: 2, initialQueue: 4 })
    expect(shown(run, 'out.latency')).toEqual([30, 90, null, null])
  })

  test('rework keeps its age', () => {
    // A quarter returns an hour later: 2 of 10, then 2.5 of 10.5; ages 60 · 2 / 10 = 12, then (12 + 60) · 2.5 / 10.5.
    const run = runOf(
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 8 }, s: { kind: 'service' }, out: { kind: 'sink' } },
        edges: ['in -> s', { from: 's', to: 's', share: 0.25, lag: 1 }, 's -> out'],
        bins: 3,
      }),
    )
    expect(shown(run, 's.latency').slice(0, 2)).toEqual([0, 12])
    expect(shownSeries(run, 'out.latency')[2]).toBeCloseTo(180 / 10.5, 9)
  })
})

describe('metrics from the measures', () => {
  const run = runOf(
    oneService([10, 2, 0, 0], { capacity: [6, 6, 6, 0], serviceTime: '3m', failureRate: 0.5 }, { bins: 4 }),
  )

  test('utilization, throughputRatio and retryTax are ratios, undefined where they divide by 0', () => {
    // attempts 6 6 0 0, served 3 3 0 0
    expect(shown(run, 's.attempts')).toEqual([6, 6, 0, 0])
    expect(shown(run, 's.utilization')).toEqual([1, 1, 0, null])
    expect(shown(run, 's.throughputRatio')).toEqual([0.3, 1.5, null, null])
    expect(shown(run, 's.retryTax')).toEqual([0.5, 0.5, null, null])
  })

  test('inService is attempts times the time of one, over the bin', () => {
    expect(shown(run, 's.inService')).toEqual([0.3, 0.3, 0, 0])
    expect(shown(run, 'system.inService')).toEqual([0.3, 0.3, 0, 0])
  })

  test('cycleTime and flowEfficiency put waiting and service together', () => {
    // Bin 0: items of 00:00 to 00:36 go at 00:30: 12 min. Bin 1: 4 of 00:36 to 01:00 and 2 new; the queue is gone at
    // the end: 4 · (90 - 48) = 168 and 2 · (90 - 90) = 0, over 6: 28 min.
    expect(shown(run, 's.waitTime')).toEqual([12, 28, null, null])
    expect(shown(run, 's.cycleTime')).toEqual([15, 31, null, null])
    expect(shown(run, 's.flowEfficiency').slice(2)).toEqual([null, null])
    expect(shown(run, 's.flowEfficiency')[0]).toBe(0.2)
  })

  test('drainTime is defined where the queue would shrink', () => {
    // Bin 0: 6 - 10 < 0. Bin 1: queue 0, spare 4. Bin 2: spare 6. Bin 3: no capacity.
    expect(shown(run, 's.drainTime')).toEqual([null, 0, 0, null])
    // 20 wait, 6 - 2 = 4 are spare: bin 0 ends with 16, which takes 4 more hours.
    const draining = runOf(oneService(2, { capacity: 6, initialQueue: 20 }, { bins: 3 }))
    expect(shown(draining, 's.drainTime')).toEqual([240, 180, 120])
  })

  test('retries count as entries in drainTime', () => {
    // Bin 0: 4 come, 2 of 4 fail. Bin 1: 4 + 2 enter, 0 of 3 attempted... the spare is 8 - 6 = 2 in bin 1.
    const found = runOf(
      oneService(4, { capacity: 8, initialQueue: 8, failureRate: 0.25, retry: { maxAttempts: 2 } }, { bins: 2 }),
    )
    // Bin 0: 12 present, 8 attempted, 2 fail, 4 wait: 4 / (8 - 4) h. Bin 1: 4 + 4 + 2 present, 8 attempted, 2 wait:
    // 2 / (8 - 6) h.
    expect(shown(found, 's.drainTime')).toEqual([60, 60])
  })
})
