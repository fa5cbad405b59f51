import { describe, expect, test } from 'vitest'
import { classService } from '../../src/engine/kernel/index.ts'
import { DISCIPLINES } from '../../src/engine/vocabulary/index.ts'
import { columnOf, runService } from './class-runs.ts'

/** Each value rounded to some places, so that a list of decimals reads as it is meant. */
const rounded = (column: Float64Array, places = 9): number[] => Array.from(column, (x) => Number(x.toFixed(places)))

describe('a service of one class', () => {
  test('capacity is never counted as served', () => {
    const run = runService({ bins: 3, arrivals: [[1, 1, 9]], own: 5 })
    expect([...run.served[1]!]).toEqual([1, 1, 5])
    expect([...run.queueDepth[1]!]).toEqual([0, 0, 4])
  })

  test('what exceeds the capacity waits', () => {
    const run = runService({ bins: 4, arrivals: [10], own: 3 })
    expect([...run.served[1]!]).toEqual([3, 3, 3, 3])
    expect([...run.queueDepth[0]!]).toEqual([7, 14, 21, 28])
    expect(run.queueDepth[1]).toEqual(run.queueDepth[0])
  })

  test('a full queue rejects the excess and is exactly full', () => {
    const run = runService({ bins: 4, arrivals: [10], own: 2, queueLimit: 20 })
    expect([...run.queueDepth[1]!]).toEqual([8, 16, 20, 20])
    expect([...run.rejected[1]!]).toEqual([0, 0, 4, 8])
  })

  test('a service that is open in one bin of three attempts nothing in the others', () => {
    const run = runService({ bins: 6, arrivals: [10], own: [5, 0, 0, 5, 0, 0] })
    expect([...run.served[1]!]).toEqual([5, 0, 0, 5, 0, 0])
    expect([...run.queueDepth[1]!]).toEqual([5, 15, 25, 30, 40, 50])
  })

  test.each(['proportional', 'fifo', 'priority', 'weighted'])(
    'failed work returns by the kernel (%s)',
    (discipline) => {
      const run = runService({
        bins: 6,
        arrivals: [100],
        own: 150,
        failureRate: [0.2],
        maxAttempts: 3,
        backoff: [0.5, 0.5],
        discipline,
      })
      expect(rounded(run.retries[1]!)).toEqual([0, 10, 21, 23, 24, 24])
      expect(rounded(run.attempts[1]!)).toEqual([100, 110, 121, 123, 124, 124])
      expect(rounded(run.errors[1]!)).toEqual([20, 22, 24.2, 24.6, 24.8, 24.8])
      expect(rounded(run.exhausted[1]!)).toEqual([0, 0, 0.2, 0.6, 0.8, 0.8])
      expect(rounded(run.inBackoff[1]!)).toEqual([20, 32, 35, 36, 36, 36])
    },
  )

  test('a budget lets that part of the first attempts into back-off, and the excess is exhausted at once', () => {
    const run = runService({ bins: 4, arrivals: [100], failureRate: [0.5], maxAttempts: 3, budget: 0.2 })
    expect(rounded(run.retries[1]!)).toEqual([0, 20, 20, 20])
    expect(rounded(run.exhausted[1]!)).toEqual([30, 40, 40, 40])
  })

  test('the impatient leave what waited, and part of what came to wait', () => {
    const run = runService({ bins: 3, binMinutes: 15, arrivals: [180], own: 150, patience: 5 })
    expect(rounded(run.queueDepth[1]!, 5)).toEqual([9.50213, 9.97521, 9.99877])
  })

  test('without any patience nobody waits', () => {
    const run = runService({ bins: 3, arrivals: [[3, 9, 0]], own: 4, patience: 0, initialQueue: [2] })
    expect([...run.queueDepth[1]!]).toEqual([0, 0, 0])
    expect([...run.abandoned[1]!]).toEqual([2, 5, 0])
    expect([...run.attempts[1]!]).toEqual([3, 4, 0])
  })

  test('an abandon rate takes of what waits at the start of a bin', () => {
    // 8 wait; half of them leave before the next bin: 4 + 10 - 2 = 12, then 6 + 10 - 2.
    const run = runService({ bins: 3, arrivals: [10], own: 2, abandonRate: 0.5 })
    expect([...run.abandoned[1]!]).toEqual([0, 4, 6])
    expect([...run.queueDepth[1]!]).toEqual([8, 12, 14])
  })
})

describe('disciplines', () => {
  const two = { bins: 4, arrivals: [6, 10] }

  test('priority serves the higher class first, whatever waits of the other', () => {
    const run = runService({ ...two, own: 12, discipline: 'priority', priority: ['a', 'b'] })
    expect([...run.served[0]!]).toEqual([6, 6, 6, 6])
    expect([...run.served[1]!]).toEqual([6, 6, 6, 6])
    expect([...run.queueDepth[0]!]).toEqual([0, 0, 0, 0])
    expect([...run.queueDepth[1]!]).toEqual([4, 8, 12, 16])
  })

  test('fifo serves the oldest bin of entry first, and in proportion within one', () => {
    const run = runService({
      bins: 4,
      arrivals: [
        [6, 0, 6, 0],
        [10, 4, 0, 0],
      ],
      own: 8,
      discipline: 'fifo',
    })
    expect([...run.served[0]!]).toEqual([3, 3, 4, 2])
    expect([...run.served[1]!]).toEqual([5, 5, 4, 0])
    expect([...run.queueDepth[2]!]).toEqual([8, 4, 2, 0])
  })

  test('weighted divides by weight, and gives to the others what one class does not need', () => {
    const weights = { a: 3, b: 1 }
    const busy = runService({ bins: 1, arrivals: [10, 10], own: 12, discipline: 'weighted', weights })
    expect([busy.attempts[0]![0], busy.attempts[1]![0]]).toEqual([9, 3])
    const spare = runService({ bins: 1, arrivals: [4, 10], own: 12, discipline: 'weighted', weights })
    expect([spare.attempts[0]![0], spare.attempts[1]![0]]).toEqual([4, 8])
  })

  test('weighted serves small classes whole, one round after the other', () => {
    // Level 3 serves b; the level of a, c and d is then (12 - 1) / 3, above 3.5, which serves c; a and d have 7.5.
    const run = runService({ bins: 1, arrivals: [9, 1, 3.5, 8], own: 12, discipline: 'weighted' })
    expect(run.attempts.map((column) => column[0])).toEqual([3.75, 1, 3.5, 3.75, 12])
  })

  test('proportional shares units of work, and an item of a heavy class takes more of them', () => {
    const run = runService({ bins: 1, arrivals: [6, 6], own: 12, work: [1, 2] })
    expect([run.attempts[0]![0], run.attempts[1]![0]]).toEqual([4, 4])
  })

  test('priority counts the work of the higher class against the lower', () => {
    const run = runService({ bins: 1, arrivals: [6, 6], own: 14, work: [1, 2], discipline: 'priority' })
    expect([run.attempts[0]![0], run.attempts[1]![0]]).toEqual([6, 4])
  })

  test('within a class all attempts go in proportion', () => {
    // Bin 1: 4 new and 4 that return, 4 are attempted: 2 of each. All fail; the 2 of the last attempt are exhausted.
    const run = runService({
      bins: 2,
      arrivals: [4, 0],
      own: [4, 4],
      failureRate: [1, 1],
      maxAttempts: 2,
      discipline: 'priority',
    })
    expect([...run.exhausted[0]!]).toEqual([0, 2])
    expect([...run.inBackoff[0]!]).toEqual([4, 2])
  })

  test('a budget scales the classes alike', () => {
    // 10 first attempts, budget 2; of a 4 fail, of b 1: 4 · 0.4 and 1 · 0.4 return.
    const run = runService({ bins: 2, arrivals: [5, 5], failureRate: [0.8, 0.2], maxAttempts: 2, budget: 0.2 })
    expect([run.retries[0]![1], run.retries[1]![1]]).toEqual([1.6, 0.4])
    expect(rounded(run.exhausted[2]!)[0]).toBe(3)
  })

  test.each([
    ['proportional', [2, 4]],
    ['weighted', [2, 4]],
    ['priority', [3, 3]],
    // The 3 of bin 0 stay, 1 of a and 2 of b; of the 6 of bin 1 half.
    ['fifo', [2, 4]],
  ])('%s rejects by its rule', (discipline, kept) => {
    const run = runService({
      bins: 2,
      arrivals: [
        [1, 2],
        [2, 4],
      ],
      own: 0,
      queueLimit: 6,
      discipline,
      priority: ['a', 'b'],
    })
    expect([run.queueDepth[0]![1], run.queueDepth[1]![1]]).toEqual(kept)
    expect(run.queueDepth[2]![1]).toBe(6)
  })

  test('fifo rejects the newest, whole bins of entry if need be', () => {
    // 2 of a, then 6 of b; the limit falls to 1: all of b and 1 of a.
    const run = runService({
      bins: 2,
      arrivals: [
        [2, 0],
        [0, 6],
      ],
      own: 0,
      queueLimit: [9, 1],
      discipline: 'fifo',
    })
    expect([...run.rejected[0]!]).toEqual([0, 1])
    expect([...run.rejected[1]!]).toEqual([0, 6])
  })

  test('priority rejects a higher class only where nothing is left of the lower', () => {
    const run = runService({
      bins: 1,
      arrivals: [5, 3],
      own: 0,
      queueLimit: 4,
      discipline: 'priority',
      priority: ['a', 'b'],
    })
    expect([run.rejected[0]![0], run.rejected[1]![0]]).toEqual([1, 3])
  })

  test('a queue without any room keeps nothing', () => {
    for (const discipline of DISCIPLINES.keys()) {
      const run = runService({ bins: 2, arrivals: [1 / 3, 2 / 7], own: 0.1, queueLimit: 0, discipline })
      expect([...run.queueDepth[2]!], discipline).toEqual([0, 0])
      expect([...run.queueDepth[0]!], discipline).toEqual([0, 0])
    }
  })
})

describe('held services', () => {
  test('a line of blocking services sends no more than the next has room for', () => {
    // Rooms, last first: c 5 + 2 - held, b 5 + what c lets it send - held.
    const bins = 4
    const a = runService({ bins, arrivals: [10], own: 10, allotment: [12, 4, 2, 2] })
    const b = runService({ bins, arrivals: [[...a.served[1]!]], own: 10, allotment: [7, 2, 2, 2] })
    const c = runService({ bins, arrivals: [[...b.served[1]!]], own: 2 })
    expect([...a.attempts[1]!]).toEqual([10, 4, 2, 2])
    expect([...b.attempts[1]!]).toEqual([7, 2, 2, 2])
    expect([a, b, c].map((run) => [...run.queueDepth[1]!])).toEqual([
      [0, 6, 14, 22],
      [3, 5, 5, 5],
      [5, 5, 5, 5],
    ])
    expect([...a.blocked[1]!]).toEqual([0, 6, 8, 8])
  })

  test('two that share a room have each their part', () => {
    const a = runService({ bins: 2, arrivals: [30], own: 30, allotment: 15 })
    const b = runService({ bins: 2, arrivals: [10], own: 10, allotment: 5 })
    expect([...a.attempts[1]!, ...b.attempts[1]!]).toEqual([15, 15, 5, 5])
  })

  test('what a resource keeps back is refused and stays in the queue', () => {
    const run = runService({ bins: 2, arrivals: [60], capped: 40 })
    expect([...run.served[1]!]).toEqual([40, 40])
    expect([...run.queueDepth[1]!]).toEqual([20, 40])
    expect([...run.refused]).toEqual([20, 40])
  })

  test('refused counts units of work, against the capacity it has of its own', () => {
    const run = runService({ bins: 1, arrivals: [6, 6], own: 15, capped: 9, work: [1, 2] })
    expect([...run.refused]).toEqual([6])
  })

  test('one full target slows every class and outlet alike', () => {
    const half = columnOf(1, 0.5)
    const [arrivals, own] = [columnOf(1, 8), columnOf(1, Infinity)]
    const [attempts, queueDepth, served] = [0, 1, 2].map(() => [new Float64Array(1), new Float64Array(1)])
    const blocked = [new Float64Array(1), new Float64Array(1)]
    const total = { attempts: new Float64Array(1), queueDepth: new Float64Array(1), served: new Float64Array(1) }
    const each = { attempts: attempts!, queueDepth: queueDepth!, served: served!, blocked }
    // Of the first class half of 8 · 0.5, tripled, is 6: with an allotment of 3 all goes at half the pace.
    const run = classService(
      {
        arrivals: [arrivals, arrivals],
        own,
        failureRate: [half, columnOf(1, 0)],
        obeying: [
          { allotment: columnOf(1, 3), shares: [half, undefined], multiplier: columnOf(1, 3) },
          { allotment: columnOf(1, 7), shares: [half, half] },
        ],
        each,
        total,
      },
      {
        initialQueue: [0, 0],
        work: [1, 1],
        maxAttempts: 1,
        backoff: [],
        discipline: DISCIPLINES.get('proportional')!.start({ classes: ['a', 'b'], levels: 1, work: [1, 1] }),
      },
    )
    run(0, 1)
    expect([attempts![0]![0], attempts![1]![0], total.attempts[0]]).toEqual([4, 4, 8])
    expect([blocked[0]![0], blocked[1]![0]]).toEqual([4, 4])
    expect([served![0]![0], served![1]![0]]).toEqual([2, 4])
  })

  test('what is held back stays in its bin of entry', () => {
    // Bin 0: of the 6 of a 4 have their turn, and 2 go. Bin 1: the 4 that are left have their turn, before b, and 2 go.
    // Bin 2: the last 2 of a, and 2 of b.
    const run = runService({
      bins: 3,
      arrivals: [
        [6, 0, 0],
        [0, 6, 0],
      ],
      own: 4,
      allotment: [2, 2, Infinity],
      discipline: 'fifo',
    })
    expect([...run.attempts[0]!]).toEqual([2, 2, 2])
    expect([...run.attempts[1]!]).toEqual([0, 0, 2])
  })
})
