import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { models, nodesOf, queues } from '../support/arbitraries.ts'
import { classesOf, initialOf, workOf } from '../support/model-parts.ts'
import { gridOfModel, oneService, runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** What is published of one class of work at one service, or of all, bin by bin. */
interface Flows {
  readonly minutes: number
  readonly initialQueue: number
  /** Arrivals and retries. */
  readonly entries: readonly number[]
  readonly attempts: readonly number[]
  readonly queue: readonly number[]
  readonly wait: readonly number[]
  /** Part of each bin in which there is a queue. */
  readonly open: readonly number[]
}

function columnOf(run: Run, id: string, absent: number): number[] {
  const found = run.series.find((series) => series.id === id)
  return found === undefined ? Array<number>(run.plan.grid.bins).fill(absent) : [...found.values]
}

/** The queue of one class of a service; of all work where no classes are declared. */
function flowsOf(run: Run, document: Fields, { id, name }: { id: string; name: string | null }): Flows {
  const { binMinutes } = gridOfModel(document)
  const column = (measure: string): number[] => columnOf(run, `${id}.${measure}${name === null ? '' : `.${name}`}`, 0)
  const retries = column('retries')
  return {
    minutes: binMinutes,
    initialQueue: initialOf(nodesOf(document)[id]!, name),
    entries: column('arrivals').map((value, t) => value + retries[t]!),
    attempts: column('attempts'),
    queue: column('queueDepth'),
    wait: column('waitTime'),
    open: openParts(run, document, id),
  }
}

/** A queue that is emptied is gone when the work off, of all classes, has caught up with what enters. */
function openParts(run: Run, document: Fields, id: string): number[] {
  const node = nodesOf(document)[id]!
  const classes = classesOf(document)
  const work = (measure: string): number[] =>
    (classes ?? ['default'])
      .map((name) =>
        columnOf(run, `${id}.${measure}${classes === null ? '' : `.${name}`}`, 0).map((v) => v * workOf(node, name)),
      )
      .reduce((sum, of) => sum.map((value, t) => value + of[t]!))
  const initial = (classes ?? ['default']).reduce(
    (sum, name) => sum + initialOf(node, classes === null ? null : name) * workOf(node, name),
    0,
  )
  const [arrivals, retries, queue] = [work('arrivals'), work('retries'), work('queueDepth')]
  return columnOf(run, `${id}.capacity`, Infinity).map((capacity, t) => {
    const spare = (Number.isNaN(capacity) ? Infinity : capacity) - arrivals[t]! - retries[t]!
    const before = t === 0 ? initial : queue[t - 1]!
    return queue[t] === 0 && spare > 0 ? Math.min(1, before / spare) : 1
  })
}

/** Item minutes under the queue: a straight line in each bin, or one down to 0 at the instant it is empty. */
function area({ minutes, initialQueue, queue, open }: Flows): number {
  return queue.reduce((sum, after, t) => {
    const before = t === 0 ? initialQueue : queue[t - 1]!
    return sum + ((before + after) / 2) * open[t]! * minutes
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
  const flows = flowsOf(runOf(document), document, { id: 's', name: null })
  expect(area(flows)).toBe(14 * 60)
  expect(waited(flows)).toBeCloseTo(4.2 * 60, 9)
  expect(ageOfTheRest(flows)).toBeCloseTo(9.8 * 60, 9)
})

test('the area under the queue of one service is all that its work has waited', () => {
  fc.assert(
    fc.property(queues, ({ arrivals, capacity, initialQueue }) => {
      const document = oneService(arrivals, { capacity, initialQueue }, { bins: arrivals.length })
      expectBookkeeping(flowsOf(runOf(document), document, { id: 's', name: null }))
    }),
    { numRuns: scaled(200, 1000) },
  )
})

test(
  'so it is of each class at every service that rejects nothing and loses nobody, retries and rework included',
  { timeout: 1_200_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        const run = runOf(document)
        for (const [id, node] of Object.entries(nodesOf(document))) {
          const { kind, queueLimit, onFull, abandonRate, patience, uses } = node
          const leaves = (queueLimit !== undefined && onFull !== 'block') || (abandonRate ?? patience) !== undefined
          // What a resource leaves of a capacity is not published.
          if (kind !== 'service' || leaves || uses !== undefined) continue
          for (const name of classesOf(document) ?? [null]) expectBookkeeping(flowsOf(run, document, { id, name }))
        }
      }),
      { numRuns: scaled(200, 1000) },
    )
  },
)
