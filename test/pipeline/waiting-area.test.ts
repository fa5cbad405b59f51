import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { models, nodesOf, queues } from '../support/arbitraries.ts'
import { gridOfModel, oneService, runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** What is published of one service, bin by bin. */
interface Flows {
  readonly minutes: number
  readonly initialQueue: number
  /** Arrivals and retries. */
  readonly entries: readonly number[]
  readonly attempts: readonly number[]
  readonly queue: readonly number[]
  /** Infinity without a limit. */
  readonly capacity: readonly number[]
  readonly wait: readonly number[]
}

function flowsOf(run: Run, document: Fields, id: string): Flows {
  const { bins, binMinutes } = gridOfModel(document)
  const column = (measure: string, absent: number): number[] => {
    const found = run.series.find((series) => series.id === `${id}.${measure}`)
    return found === undefined ? Array<number>(bins).fill(absent) : [...found.values]
  }
  const retries = column('retries', 0)
  return {
    minutes: binMinutes,
    initialQueue: Number(nodesOf(document)[id]!.initialQueue ?? 0),
    entries: column('arrivals', 0).map((value, t) => value + retries[t]!),
    attempts: column('attempts', 0),
    queue: column('queueDepth', 0),
    capacity: column('capacity', Infinity).map((value) => (Number.isNaN(value) ? Infinity : value)),
    wait: column('waitTime', NaN),
  }
}

/** Item minutes under the queue: a straight line in each bin, or one down to 0 at the instant it is empty. */
function area({ minutes, initialQueue, entries, queue, capacity }: Flows): number {
  return queue.reduce((sum, after, t) => {
    const before = t === 0 ? initialQueue : queue[t - 1]!
    const spare = capacity[t]! - entries[t]!
    const part = after === 0 && spare > 0 ? Math.min(1, before / spare) : 1
    return sum + ((before + after) / 2) * part * minutes
  }, 0)
}

/** Item minutes that work has waited when it was attempted. */
function waited({ attempts, wait }: Flows): number {
  return attempts.reduce((sum, tried, t) => (tried > 0 ? sum + tried * wait[t]! : sum), 0)
}

/** Item minutes that what is left at the end has waited: it is the newest work that entered. */
function ageOfTheRest({ minutes, entries, queue, initialQueue }: Flows): number {
  const bins = entries.length
  let rest = queue.at(-1)!
  let sum = 0
  for (let t = bins - 1; t >= 0 && rest > 0; t--) {
    const amount = Math.min(rest, entries[t]!)
    if (amount === 0) continue
    // The newest part of a bin entered evenly up to its end.
    const length = (amount / entries[t]!) * minutes
    sum += amount * ((bins - 1 - t) * minutes + length / 2)
    rest -= amount
  }
  return sum + Math.min(rest, initialQueue) * bins * minutes
}

function expectBookkeeping(flows: Flows): void {
  const under = area(flows)
  expect(Math.abs(waited(flows) + ageOfTheRest(flows) - under)).toBeLessThanOrEqual(1e-7 * Math.max(1, under))
}

test('the area under a queue is all that its work has waited, by hand', () => {
  // Capacity 3, 10 come in each hour: queue 7, 14. Area 3.5 + 10.5 = 14 item hours. Attempted: 3 · 21 and 3 · 63 min,
  // 4.2 hours. Left: 14, of 00:36 to 02:00 at 10 an hour, on average 42 min old: 9.8 hours.
  const document = oneService(10, { capacity: 3 }, { bins: 2 })
  const flows = flowsOf(runOf(document), document, 's')
  expect(area(flows)).toBe(14 * 60)
  expect(waited(flows)).toBeCloseTo(4.2 * 60, 9)
  expect(ageOfTheRest(flows)).toBeCloseTo(9.8 * 60, 9)
})

test('the area under the queue of one service is all that its work has waited', () => {
  fc.assert(
    fc.property(queues, ({ arrivals, capacity, initialQueue }) => {
      const document = oneService(arrivals, { capacity, initialQueue }, { bins: arrivals.length })
      expectBookkeeping(flowsOf(runOf(document), document, 's'))
    }),
    { numRuns: scaled(200, 2000) },
  )
})

test(
  'so it is at every service of every model that rejects nothing, retries and rework included',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        const run = runOf(document)
        for (const [id, { kind, queueLimit }] of Object.entries(nodesOf(document))) {
          if (kind === 'service' && queueLimit === undefined) expectBookkeeping(flowsOf(run, document, id))
        }
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)
