import { expect, test } from 'vitest'
import { explain, explainedRun, type ExplainedRun } from '../../src/engine/index.ts'
import { modelOf, oneService } from '../support/models.ts'

function explained(document: unknown): ExplainedRun {
  const { value, diagnostics } = explainedRun(document)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

test('a queue is explained by what came and what was attempted, up to what is given', () => {
  const run = explained(oneService([4, 9, 2], { capacity: 5 }, { bins: 3 }))
  const { links, truncated } = explain(run, 's.queueDepth', 1)
  expect(truncated).toBe(false)
  expect(links[0]).toMatchObject({
    series: 's.queueDepth',
    binIndex: 1,
    value: 4,
    formula: 'SHIFT(s.queueDepth, 1, 0) + s.arrivals - s.attempts',
    terms: [
      { series: 's.queueDepth', binIndex: 0, value: 0 },
      { series: 's.arrivals', binIndex: 1, value: 9 },
      { series: 's.attempts', binIndex: 1, value: 5 },
    ],
  })
  const given = links
    .filter(({ place }) => place !== null)
    .map(({ series, binIndex, place }) => [series, binIndex, place])
  expect(given).toEqual(
    expect.arrayContaining([
      ['s.fields.capacity', 1, ['topology', 'nodes', 's', 'capacity']],
      ['in.fields.arrivals', 0, ['topology', 'nodes', 'in', 'arrivals']],
      ['in.fields.arrivals', 1, ['topology', 'nodes', 'in', 'arrivals']],
    ]),
  )
})

test('a formula with a memory names what it remembers', () => {
  const run = explained(
    modelOf({
      series: { x: [4, 8, 6], y: 'EMA(x, 0.25) * 2' },
      nodes: { in: { kind: 'source', arrivals: 'y' } },
      bins: 3,
    }),
  )
  const [link] = explain(run, 'y', 2).links
  expect(link).toMatchObject({ formula: 'EMA(x, 0.25) * 2', place: ['series', 'y'] })
  expect(link!.terms).toEqual([
    { name: 'x', series: 'x', binIndex: 2, value: 6 },
    { name: 'EMA', series: null, binIndex: 1, value: 5 },
  ])
})

test('an explanation of very many links ends where it must', () => {
  const run = explained(oneService(9, { capacity: 5 }, { bins: 1000 }))
  const { links, truncated } = explain(run, 's.queueDepth', 999)
  expect([links.length, truncated]).toEqual([1000, true])
})

test('a wait is explained by the bins in which the work came', () => {
  const run = explained(oneService([10, 10, 10], { capacity: 3 }, { bins: 3 }))
  const [link, ...others] = explain(run, 's.waitTime', 2).links
  expect(link).toMatchObject({ value: 105, formula: 's.from_0.wait' })
  const of = (series: string): unknown => others.find((other) => other.series === series && other.binIndex === 2)
  expect(of('s.from_0.wait')).toMatchObject({ value: 105, formula: '(BIN() + 0.5) * MINUTES() - s.from_0.entry' })
  expect(of('s.from_0.entry')).toMatchObject({ value: 45 })
})

test('work of several bins is weighed by its amount', () => {
  const run = explained(oneService([4, 4, 4, 0], { capacity: 3 }, { bins: 4 }))
  const [link] = explain(run, 's.waitTime', 2).links
  expect(link!.terms.map(({ name, value }) => [name, value])).toEqual([
    ['s.from_1.taken', 2],
    ['s.from_1.wait', 45],
    ['s.from_2.taken', 1],
    ['s.from_2.wait', 22.5],
  ])
})

test('an attempt under a discipline is explained by what the discipline looks at', () => {
  const classes = ['gold', 'std']
  const fields = { capacity: 12, discipline: 'priority', priority: classes }
  const run = explained({ ...oneService({ gold: 6, std: 10 }, fields, { bins: 2 }), classes })
  expect(explain(run, 's.attempts.std', 1).links[0]).toMatchObject({
    value: 6,
    formula: 'MIN(s.present.std, MAX(0, s.capacity - s.present.gold))',
    terms: [
      { name: 's.present.std', value: 14 },
      { name: 's.capacity', value: 12 },
      { name: 's.present.gold', value: 6 },
    ],
  })
})

test('what the stationary chain gives is told with its arguments', () => {
  const run = explained(oneService(10, { servers: 2, serviceTime: '6m', queueLimit: 4 }, { bins: 1 }))
  const [wait, ...others] = explain(run, 's.expectedWait', 0).links
  expect(wait!.formula).toBe('s.chain_2.waiting / ((s.entries / MINUTES()) * (1 - s.chain_2.full))')
  const chain = others.find(({ series }) => series === 's.chain_2.waiting')!
  expect(chain.formula).toBe(null)
  expect(chain.terms.map(({ name }) => name)).toEqual([
    's.entries',
    's.fields.servers',
    's.fields.serviceTime',
    's.fields.queueLimit',
  ])
})
