import { describe, expect, test } from 'vitest'
import { modelOf, oneService, runOf, shownSeries, type Fields } from '../support/models.ts'

const RETRY = { failureRate: 0.2, retry: { maxAttempts: 3, backoff: [0.5, 0.5] } }

describe('work of a class', () => {
  /** Express takes twice the capacity and twice the time. */
  const run = runOf(
    oneService(
      { std: 6, express: 3 },
      { servers: 2, serviceTime: '10m', work: { express: 2 } },
      {
        bins: 1,
        classes: ['std', 'express'],
      },
    ),
  )

  test('counts in metrics of capacity and of time', () => {
    const shown = (id: string): number | null => shownSeries(run, `s.${id}`)[0]!
    // 12 units of work come, and 12 can be done.
    expect(shown('utilization')).toBe(1)
    expect(shown('serviceTime')).toBeCloseTo((6 * 10 + 3 * 20) / 9, 12)
    expect(shown('inService')).toBeCloseTo(2, 12)
    expect(shown('latency.express')).toBeCloseTo(20, 12)
    expect(shown('latency')).toBeCloseTo((6 * 10 + 3 * 20) / 9, 12)
    expect(shown('drainTime')).toBe(null)
  })

  test('counts in the queue to be drained', () => {
    const drained = runOf(
      oneService(
        { std: [0, 2], express: [6, 0] },
        { capacity: 6, work: { express: 2 } },
        {
          bins: 2,
          classes: ['std', 'express'],
        },
      ),
    )
    // 6 units wait, of which 2 come in less than can be done: at the second bin 2 are left, and 4 more could be done.
    expect(shownSeries(drained, 's.drainTime')).toEqual([null, (2 / 4) * 60])
  })
})

test('a service that has what one class needs does not need the kernels of classes', () => {
  const names = (fields: Fields, classes?: readonly string[]): string[] =>
    runOf(oneService(10, { capacity: 4, ...fields }, { bins: 2, ...(classes === undefined ? {} : { classes }) }))
      .plan.blocks.flatMap(({ ops }) => ops.map(({ name }) => name))
      .filter((name) => name.endsWith('service'))
  expect(names({})).toEqual(['service'])
  expect(names({ ...RETRY, queueLimit: 5 }, ['only'])).toEqual(['service'])
  expect(names({ discipline: 'fifo' })).toEqual(['service'])
  expect(names({ discipline: 'fifo', ...RETRY })).toEqual(['class-service'])
  expect(names({ patience: 5 })).toEqual(['class-service'])
  expect(names({ work: { default: 2 } })).toEqual(['class-service'])
})

test('one class by the kernels of classes is what it is by those of one', () => {
  const fields = { capacity: [7, 3, 9, 0, 8, 12], ...RETRY, queueLimit: 9, initialQueue: 4, serviceTime: '5m' }
  const arrivals = [9, 2, 14, 3, 0, 6]
  const plain = runOf(oneService(arrivals, fields))
  // Nobody leaves, but somebody might.
  const classes = runOf(oneService(arrivals, { ...fields, abandonRate: 0 }))
  for (const { id, measure } of plain.series) {
    if (['lost', 'abandoned'].includes(measure)) continue
    const [expected, found] = [shownSeries(plain, id), shownSeries(classes, id)]
    expected.forEach((value, t) => {
      if (value === null) expect(found[t], id).toBe(null)
      else expect(found[t], id).toBeCloseTo(value, 9)
    })
  }
})

test('what loses patience leaves by its outlet, or is lost', () => {
  const parts = {
    nodes: {
      in: { kind: 'source', arrivals: [10, 0] },
      s: { kind: 'service', capacity: 2, abandonRate: 0.5 },
      out: { kind: 'sink' },
      gone: { kind: 'sink', outcome: 'failed' },
    },
    bins: 2,
  }
  const lost = runOf(modelOf({ ...parts, edges: ['in -> s', 's -> out'] }))
  expect(shownSeries(lost, 's.abandoned')).toEqual([0, 4])
  expect(shownSeries(lost, 's.lost')).toEqual([0, 4])
  expect(shownSeries(lost, 'system.lost')).toEqual([0, 4])
  const led = runOf(
    modelOf({ ...parts, edges: ['in -> s', 's -> out', { from: 's', to: 'gone', outlet: 'abandoned' }] }),
  )
  expect(shownSeries(led, 's.lost')).toEqual([0, 0])
  // The first 12 minutes of arrivals were served; the rest entered at minute 36 on average, and leaves at minute 60.
  expect(shownSeries(led, 'gone.latency')[1]).toBeCloseTo(24, 9)
  expect(led.checks.filter(({ status }) => status !== 'pass')).toEqual([])
})
