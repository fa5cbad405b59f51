import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/index.ts'
import { briefly, complaintsOf, modelOf, oneService, runOf, START, type Fields } from '../support/models.ts'

const at = (document: unknown): string[] => briefly(complaintsOf(document))

/** A right model with some of its sections put in place of others. */
function withSections(sections: Fields): Fields {
  return { ...oneService(1, {}), ...sections }
}

/** A model with one node, named so. */
function named(id: string): Fields {
  // As parsed from text: `__proto__` is a key like any other.
  return JSON.parse(
    JSON.stringify(modelOf({ nodes: { ID: { kind: 'source', arrivals: 1 } } })).replace('"ID"', JSON.stringify(id)),
  ) as Fields
}

describe('the sections of a document', () => {
  test.each<[string, unknown, string[]]>([
    [
      'nothing at all',
      {},
      ['field-missing schemaVersion', 'field-missing window', 'field-missing grid', 'field-missing topology'],
    ],
    ['a list', [], ['field-type ']],
    ['null', null, ['field-type ']],
    ['a text', 'model', ['field-type ']],
    ['no nodes', withSections({ topology: { nodes: {} } }), ['field-value topology.nodes']],
    ['a later schema', withSections({ schemaVersion: 2 }), ['field-value schemaVersion']],
    ['an unknown section', withSections({ nodes: {} }), ['field-unknown nodes']],
    ['no class at all', withSections({ classes: [] }), ['field-value classes']],
    ['a class that is no text', withSections({ classes: [1] }), ['field-type classes.0']],
    ['outputs that are no list', withSections({ outputs: '*' }), ['field-type outputs']],
    ['an output that is no pattern', withSections({ outputs: ['*', ''] }), ['field-value outputs.1']],
    [
      'a grid without bins',
      withSections({ grid: { bins: 0, binSize: 1, binUnit: 'hours' } }),
      ['field-value grid.bins'],
    ],
    ['half a bin', withSections({ grid: { bins: 1.5, binSize: 1, binUnit: 'hours' } }), ['field-type grid.bins']],
    ['too many bins', withSections({ grid: { bins: 1e12, binSize: 1, binUnit: 'hours' } }), ['field-value grid.bins']],
    [
      'bins without length',
      withSections({ grid: { bins: 1, binSize: 0, binUnit: 'hours' } }),
      ['field-value grid.binSize'],
    ],
    [
      'a bin shorter than a millisecond',
      withSections({ grid: { bins: 1, binSize: 0.0009, binUnit: 'seconds' } }),
      ['field-value grid.binSize'],
    ],
    [
      'a unit that is none',
      withSections({ grid: { bins: 1, binSize: 1, binUnit: 'hour' } }),
      ['field-value grid.binUnit'],
    ],
    [
      'a warm-up that leaves nothing',
      withSections({ grid: { bins: 4, binSize: 1, binUnit: 'hours', warmUp: 4 } }),
      ['field-value grid.warmUp'],
    ],
    [
      'half a bin of warm-up',
      withSections({ grid: { bins: 4, binSize: 1, binUnit: 'hours', warmUp: 0.5 } }),
      ['field-type grid.warmUp'],
    ],
    ['a seed of another type', withSections({ seed: 1.5 }), ['field-value seed']],
  ])('%s', (_what, document, expected) => {
    expect(at(document)).toEqual(expected)
  })

  test('all problems of the shape are reported at once', () => {
    const document = withSections({
      grid: { bins: 'many', binSize: -1, binUnit: 'hours', colour: 1 },
      topology: {
        nodes: { a: { kind: 'service', capasity: 1, retry: {} }, b: { kind: 'pool' }, c: {} },
        edges: [{ from: 'a' }],
      },
    })
    expect(at(document).sort()).toEqual([
      'field-missing topology.edges.0.to',
      'field-missing topology.nodes.a.retry.maxAttempts',
      'field-missing topology.nodes.c.kind',
      'field-type grid.bins',
      'field-unknown grid.colour',
      'field-unknown topology.nodes.a.capasity',
      'field-value grid.binSize',
      'field-value topology.nodes.b.kind',
    ])
  })
})

test.each([1, 60, 61, 500, 100_000])('a series nested %i deep is judged without a fall of the stack', (levels) => {
  let arrivals: unknown = 1
  for (let i = 0; i < levels; i++) arrivals = { of: arrivals }
  // Document, topology, nodes and node stand around it.
  expect(at(oneService(arrivals, {}))).toEqual(levels <= 60 ? [] : ['yaml-limit '])
})

test('a document that contains itself is refused', () => {
  const loop: Record<string, unknown> = { of: 1 }
  loop.of = { of: loop, min: loop }
  expect(at(oneService(loop, {}))).toEqual(['yaml-limit '])
})

describe('the window', () => {
  const window = (fields: Fields): Fields =>
    withSections({
      window: { start: START, timezone: 'UTC', offsets: [{ fromUtc: START, offsetMinutes: 0 }], ...fields },
    })

  test.each<[string, Fields, string[]]>([
    ['a day that does not exist', { start: '2025-02-30T00:00:00Z' }, ['field-value window.start']],
    ['a date without a time', { start: '2025-02-03' }, ['field-value window.start']],
    ['a local time', { start: '2025-02-03T00:00:00' }, ['field-value window.start']],
    ['an end after the year 9999', { start: '9999-12-31T20:00:00Z' }, ['window-range window.start']],
    ['no offsets', { offsets: undefined }, ['field-missing window.offsets']],
    [
      'an offset from a day that does not exist',
      { offsets: [{ fromUtc: '2025-02-30T00:00:00Z', offsetMinutes: 0 }] },
      ['field-value window.offsets.0.fromUtc'],
    ],
    [
      'offsets that go back',
      {
        offsets: [
          { fromUtc: START, offsetMinutes: 0 },
          { fromUtc: '2024-01-01T00:00:00Z', offsetMinutes: 60 },
        ],
      },
      ['field-value window.offsets.1.fromUtc'],
    ],
    [
      'an offset of a year',
      { offsets: [{ fromUtc: START, offsetMinutes: 525_600 }] },
      ['field-value window.offsets.0.offsetMinutes'],
    ],
  ])('%s is refused', (_what, fields, expected) => {
    expect(at(window(fields))).toEqual(expected)
  })

  test('the local clock of formulas follows the offsets', () => {
    const offsets = [
      { fromUtc: START, offsetMinutes: 60 },
      { fromUtc: '2025-01-06T02:00:00Z', offsetMinutes: 120 },
    ]
    const document = {
      ...modelOf({ nodes: { a: { kind: 'sink' } }, series: { h: 'HOUR()' }, bins: 4 }),
      window: { start: START, timezone: 'X', offsets },
    }
    expect([...runOf(document).series.find(({ id }) => id === 'h')!.values]).toEqual([1, 2, 4, 5])
  })
})

describe('ids', () => {
  test.each(['a', '_', 'A1_b', 'x'.repeat(64), 'max', 'Common', 'company'])('%s may be an id', (id) => {
    expect(at(named(id))).toEqual([])
  })

  test.each(['', '1a', 'a b', 'a-b', 'a.b', 'a->b', 'ä', 'x'.repeat(65), 'a\n', '`', '../x'])('%j is no id', (id) => {
    expect(at(named(id)).map((text) => text.split(' ')[0])).toEqual(['id-invalid'])
  })

  test.each([
    'and',
    'or',
    'not',
    'system',
    'default',
    'constructor',
    'prototype',
    '__proto__',
    'MAX',
    'SHIFT',
    'con',
    'NUL',
    'Com1',
    'lpt9',
  ])('%s is reserved', (id) => {
    expect(at(named(id)).map((text) => text.split(' ')[0])).toEqual(['id-reserved'])
  })

  test('nodes, named series and the own ids of edges share one set of names, whatever their case', () => {
    const document = modelOf({
      nodes: { Desk: { kind: 'sink' }, in: { kind: 'source', arrivals: 1 } },
      edges: [{ from: 'in', to: 'Desk', id: 'IN' }],
      series: { desk: 1 },
    })
    expect(at(document)).toEqual(['id-duplicate topology.nodes.Desk', 'id-duplicate topology.edges.0.id'])
  })

  test('edges between the same nodes by the same outlet need ids of their own, whatever their lags', () => {
    const service = { s: { kind: 'service', failureRate: 0.5 }, out: { kind: 'sink' } }
    const edges: Fields[] = [
      { from: 's', to: 'out' },
      { from: 's', to: 'out', outlet: 'exhausted' },
      { from: 's', to: 'out', outlet: 'exhausted', lag: 2 },
    ]
    expect(at(modelOf({ nodes: service, edges }))).toEqual(['id-duplicate topology.edges.2'])
  })
})

describe('edges', () => {
  const nodes = {
    in: { kind: 'source', arrivals: 1 },
    r: { kind: 'router' },
    s: { kind: 'service', capacity: 1 },
    out: { kind: 'sink' },
  }

  test.each<[string, Fields, string[]]>([
    ['from nowhere', { from: 'inn', to: 's' }, ['node-unknown topology.edges.0.from']],
    [
      'between strangers',
      { from: 'x1', to: 'x2' },
      ['node-unknown topology.edges.0.from', 'node-unknown topology.edges.0.to'],
    ],
    ['into a source', { from: 's', to: 'in' }, ['edge-direction topology.edges.0.to']],
    ['out of a sink', { from: 'out', to: 's' }, ['edge-direction topology.edges.0.from']],
    [
      'by an outlet that no kind has',
      { from: 's', to: 'out', outlet: 'servd' },
      ['outlet-unknown topology.edges.0.outlet'],
    ],
    [
      'by an outlet of another kind',
      { from: 'r', to: 'out', outlet: 'exhausted' },
      ['outlet-unknown topology.edges.0.outlet'],
    ],
    [
      'by an outlet that is shut',
      { from: 's', to: 'out', outlet: 'rejected' },
      ['outlet-unused topology.edges.0.outlet'],
    ],
    ['with half a lag', { from: 's', to: 'out', lag: 0.5 }, ['field-type topology.edges.0.lag']],
    ['with a lag back in time', { from: 's', to: 'out', lag: -1 }, ['field-value topology.edges.0.lag']],
    ['with a field that there is not', { from: 's', to: 'out', delay: 2 }, ['field-unknown topology.edges.0.delay']],
    ['with half an effort', { from: 's', to: 'out', effort: 0.5 }, ['field-type topology.edges.0.effort']],
    [
      'with a multiplier below 0',
      { from: 's', to: 'out', multiplier: -1 },
      ['series-invalid topology.edges.0.multiplier'],
    ],
    ['with an id that is none', { from: 's', to: 'out', id: 'a b' }, ['field-value topology.edges.0.id']],
  ])('an edge %s is refused', (_what, edge, expected) => {
    expect(at(modelOf({ nodes, edges: [edge] }))).toEqual(expected)
  })
})

describe('services', () => {
  test.each<[string, Fields, string[]]>([
    ['capacity and servers', { capacity: 1, servers: 1, serviceTime: 1 }, ['capacity-twice topology.nodes.s.servers']],
    ['servers without the time of one attempt', { servers: 1 }, ['field-missing topology.nodes.s.serviceTime']],
    ['onFull without a limit', { onFull: 'reject' }, ['field-missing topology.nodes.s.queueLimit']],
    ['onFull that there is not', { onFull: 'wait', queueLimit: 1 }, ['field-value topology.nodes.s.onFull']],
    ['blocking without a limit', { onFull: 'block' }, ['block-needs-limit topology.nodes.s.queueLimit']],
    [
      'blocking with work',
      { onFull: 'block', queueLimit: 1, work: { default: 2 } },
      ['block-work topology.nodes.s.work'],
    ],
    [
      'a back-off that sums to 0.9',
      { retry: { maxAttempts: 2, backoff: [0.5, 0.4] } },
      ['kernel-sum topology.nodes.s.retry.backoff'],
    ],
    [
      'a back-off of nothing',
      { retry: { maxAttempts: 2, backoff: [] } },
      ['field-value topology.nodes.s.retry.backoff'],
    ],
    [
      'a back-off that takes back',
      { retry: { maxAttempts: 2, backoff: [1.5, -0.5] } },
      ['field-value topology.nodes.s.retry.backoff.1'],
    ],
    ['no attempt', { retry: { maxAttempts: 0 } }, ['field-value topology.nodes.s.retry.maxAttempts']],
    ['a schedule of nothing', { schedule: { everyBins: 0 } }, ['field-value topology.nodes.s.schedule.everyBins']],
    ['a queue of less than nothing', { initialQueue: -1 }, ['field-value topology.nodes.s.initialQueue']],
    ['a budget below 0', { retry: { maxAttempts: 2, budget: -1 } }, ['series-invalid topology.nodes.s.retry.budget']],
    ['patience and a rate', { patience: '5m', abandonRate: 0.1 }, ['patience-twice topology.nodes.s.patience']],
    ['a rate beyond 1', { abandonRate: 1.1 }, ['series-invalid topology.nodes.s.abandonRate']],
    ['patience below 0', { patience: -1 }, ['series-invalid topology.nodes.s.patience']],
    ['a discipline that there is not', { discipline: 'lifo' }, ['field-value topology.nodes.s.discipline']],
    ['priority without an order', { discipline: 'priority' }, ['discipline-field topology.nodes.s.priority']],
    ['an order without priority', { priority: ['default'] }, ['discipline-field topology.nodes.s.priority']],
    [
      'weights with another discipline',
      { discipline: 'fifo', weights: { default: 2 } },
      ['discipline-field topology.nodes.s.weights'],
    ],
    [
      'an order of classes that are not there',
      { discipline: 'priority', priority: ['default', 'gold'] },
      ['class-unknown topology.nodes.s.priority.1'],
    ],
    [
      'an order with a class twice',
      { discipline: 'priority', priority: ['default', 'default'] },
      ['order-incomplete topology.nodes.s.priority'],
    ],
    ['work of nothing', { work: { default: 0 } }, ['field-value topology.nodes.s.work.default']],
    ['a target without a wait', { target: { share: 0.9 } }, ['field-missing topology.nodes.s.target.wait']],
  ])('%s is refused', (_what, fields, expected) => {
    expect(at(oneService(1, fields))).toEqual(expected)
  })

  test('parts of a back-off sum to 1 within 1e-9', () => {
    expect(at(oneService(1, { retry: { maxAttempts: 2, backoff: [0.5, 0.5 + 9e-10] } }))).toEqual([])
    expect(at(oneService(1, { retry: { maxAttempts: 2, backoff: [0.5, 0.5 + 2e-9] } }))).toEqual([
      'kernel-sum topology.nodes.s.retry.backoff',
    ])
  })
})

test('labels are kept with the model and change no number', () => {
  const labels = { title: 'T', description: 'D', group: 'G', unit: 'parcels' }
  const run = runOf(oneService(3, { capacity: 2, ...labels }))
  expect(run.model.nodes.find(({ id }) => id === 's')!.labels).toEqual(labels)
  const bare = runOf(oneService(3, { capacity: 2 }))
  expect(run.series.map(({ values }) => [...values])).toEqual(bare.series.map(({ values }) => [...values]))
})

test('preparing finds everything but what needs numbers', () => {
  expect(prepare(oneService('1 / 0', {})).diagnostics).toEqual([])
  expect(briefly(prepare(oneService('demand', {})).diagnostics)).toEqual(['series-unknown topology.nodes.in.arrivals'])
})
