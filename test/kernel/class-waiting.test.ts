import { describe, expect, test } from 'vitest'
import { runService } from './class-runs.ts'

const rounded = (column: Float64Array): number[] => Array.from(column, (x) => Number(x.toFixed(9)))

describe('waitTime', () => {
  test('under a steady overload the wait of each bin is longer by the same amount', () => {
    const run = runService({ bins: 4, arrivals: [10], own: 3 })
    expect(rounded(run.waitTime[1]!)).toEqual([21, 63, 105, 147])
    // At the end of bin t the oldest entered at 0.3 (t + 1) h.
    expect(rounded(run.oldestAge)).toEqual([42, 84, 126, 168])
  })

  test('all waiting before a toll booth is the area under its queue', () => {
    const bins = 60
    const arrivals = [Array.from({ length: bins }, (_, t) => (t < 30 ? 6 : 2))]
    const own = Array.from({ length: bins }, (_, t) => (t < 15 ? 0 : 6))
    const run = runService({ bins, binMinutes: 1, arrivals, own })
    const waited = run.attempts[0]!.reduce((sum, n, t) => (n > 0 ? sum + n * run.waitTime[0]![t]! : sum), 0)
    expect(waited).toBeCloseTo(3037.5, 9)
    // Nothing is attempted while the booth is closed: no wait, not a wait of 0.
    expect(run.waitTime[1]!.slice(0, 15).every(Number.isNaN)).toBe(true)
  })

  test('the higher class does not wait for the lower', () => {
    const run = runService({ bins: 4, arrivals: [6, 10], own: 12, discipline: 'priority', priority: ['a', 'b'] })
    expect(rounded(run.waitTime[0]!)).toEqual([0, 0, 0, 0])
    expect(rounded(run.waitTime[1]!)).toEqual([12, 36, 60, 84])
    // Weighted by attempts, 6 and 6; the oldest is one of b: of 10 an hour 6 are gone each.
    expect(rounded(run.waitTime[2]!)).toEqual([6, 18, 30, 42])
    expect(rounded(run.oldestAge)).toEqual([24, 48, 72, 96])
  })

  test('a queue that empties inside the bin is measured in work over all classes', () => {
    // 4 of a and 2 of b wait, 8 units of work; 4 of a come an hour, 12 units are done: the queue is gone after 8 / 8 h.
    // Each waits half an hour: of a 4 of 8, of b all.
    const full = runService({ bins: 1, arrivals: [4, 0], own: 12, work: [1, 2], initialQueue: [4, 2] })
    expect([full.waitTime[0]![0], full.waitTime[1]![0], full.waitTime[2]![0]]).toEqual([15, 30, 18])
    // With 20 units an hour it is gone after half an hour.
    const fast = runService({ bins: 1, arrivals: [4, 0], own: 20, work: [1, 2], initialQueue: [4, 2] })
    expect([fast.waitTime[0]![0], fast.waitTime[1]![0]]).toEqual([7.5, 15])
    expect([...fast.oldestAge]).toEqual([0])
  })

  test('without a limit nobody waits, not even who waited before', () => {
    // What came in bin 0, at 00:30 on average, goes at 01:00, with as much that comes and goes.
    const run = runService({ bins: 2, arrivals: [4, 6], own: [0, Infinity] })
    expect(rounded(run.waitTime[2]!)).toEqual([NaN, 15])
  })

  test('a lowered capacity counts, not the one it has of its own', () => {
    // 6 wait, 4 come, 12 can be done where 100 could: gone after 0.75 h.
    const run = runService({ bins: 1, arrivals: [4], own: 100, capped: 12, initialQueue: [6] })
    expect(rounded(run.waitTime[0]!)).toEqual([13.5])
  })

  test('work that is tried again enters anew', () => {
    const run = runService({ bins: 3, arrivals: [[4, 0, 0]], own: [4, 2, 2], failureRate: [[1, 0, 0]], maxAttempts: 2 })
    expect(rounded(run.waitTime[0]!)).toEqual([0, 15, 45])
  })

  test('of what is rejected the newest goes, so that the others wait no longer for it', () => {
    // The oldest 4 of bin 0 went at 00:30; of the 6 of 00:24 to 01:00 the 4 of 00:36 to 01:00 are rejected.
    const run = runService({ bins: 3, arrivals: [10], own: 4, queueLimit: 2 })
    expect(rounded(run.waitTime[0]!)).toEqual([18, 42, 48])
    expect(rounded(run.oldestAge)).toEqual([36, 48, 48])
    expect(rounded(run.rejectedAge[0]!)).toEqual([12, 18, 18])
  })

  test('who leaves takes from all who wait alike, and the oldest stays the oldest', () => {
    // 10 wait from 00:00, half of them leave at 01:00, then 10 of bin 1 are behind the 5. Bin 2: 7.5 leave at 02:00, of
    // which 2.5 came at 00:00 and 5 at 01:30; the 5 attempts are 2.5 of 00:00 and 2.5 of the 5 of 01:00 to 02:00.
    const run = runService({
      bins: 3,
      arrivals: [[0, 10, 0]],
      own: [0, 0, 5],
      abandonRate: [0, 0.5, 0.5],
      initialQueue: [10],
    })
    expect(rounded(run.oldestAge)).toEqual([60, 120, 90])
    expect(rounded(run.abandonedAge[0]!)).toEqual([NaN, 60, (2.5 * 120 + 5 * 30) / 7.5])
    // 02:30 less (2.5 · 00:00 + 2.5 · 01:15) / 5.
    expect(run.waitTime[0]![2]).toBe(112.5)
  })

  test('who leaves late leaves at the end of the bin', () => {
    // Nobody has patience: the 5 of 9 that are not attempted leave at the end, of 00:26:40 to 01:00, and are 16:40 old.
    const run = runService({ bins: 1, arrivals: [9], own: 4, patience: 0 })
    expect(run.abandonedAge[0]![0]).toBeCloseTo(60 - (60 * (4 / 9) + 60) / 2, 9)
  })

  test('who has left and who leaves late are one flow with one mean age', () => {
    // 6 of 00:00 leave at 00:00, aged 0; 3 of 4 come and are not attempted, of 00:15 to 01:00, aged 22.5 at 01:00.
    const run = runService({ bins: 1, arrivals: [4], own: 1, patience: 0, initialQueue: [6] })
    expect(run.abandonedAge[0]![0]).toBe((3 * 22.5) / 9)
  })
})

describe('latency', () => {
  test('it adds the service time of the work of the class', () => {
    const run = runService({ bins: 2, arrivals: [1, 3], work: [1, 2], serviceTime: 6 })
    expect(rounded(run.latency[0]!)).toEqual([6, 6])
    expect(rounded(run.latency[1]!)).toEqual([12, 12])
    expect(rounded(run.latency[2]!)).toEqual([10.5, 10.5])
  })

  test('it grows in back-off, class by class', () => {
    // Of a half fails and comes back an hour older: (4 · 60) / 12; of b nothing does.
    const run = runService({ bins: 2, arrivals: [8, 8], failureRate: [0.5, 0], maxAttempts: 2 })
    expect(rounded(run.latency[0]!)).toEqual([0, 20])
    expect(rounded(run.latency[1]!)).toEqual([0, 0])
  })
})
