import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { RunEvent, SeriesHead } from '../../src/bundle/index.ts'
import {
  GraphSchema,
  graphView,
  MetricsSchema,
  metricsView,
  selectEvents,
  selectMetrics,
  selectPage,
  selectWhen,
  selectWindow,
  StateSchema,
  stateView,
  wholeRunFigures,
  type EventsQuery,
  type MetricsQuery,
  type ViewSource,
} from '../../src/views/index.ts'
import { sampleContent } from '../support/sample-run.ts'
import { viewedRun } from '../support/view-sources.ts'

const { source, series } = viewedRun(sampleContent(), 'run_one')
const { run, index } = source

function schemaErrors(schema: object, value: unknown): unknown {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
  validate(JSON.parse(JSON.stringify(value)))
  return validate.errors
}

/** The sample as if its model had two classes of work and a resource. */
function withClasses(): ViewSource {
  const of = (id: string): SeriesHead => index.series.find((one) => one.id === id)!
  const queue = of('checkout.queueDepth')
  const flow = of('checkout->packing.flow')
  const added = ['gold', 'plain'].flatMap((name) => [
    { ...queue, id: `${queue.id}.${name}`, class: name },
    { ...flow, id: `${flow.id}.${name}`, class: name },
  ])
  const resource = { ...of('checkout.utilization'), id: 'crew.utilization', node: 'crew' }
  const resources = [{ id: 'crew', title: 'The crew', policy: 'max-min', users: ['checkout'], order: [] }]
  return {
    ...source,
    run: { ...run, classes: ['gold', 'plain'], resources },
    index: { series: [...index.series, ...added, resource] },
  }
}

test.each([
  ['both ends', { from: '2025-01-06T02:00:00Z', to: '2025-01-06T05:00:00Z' }, [2, 4]],
  ['an offset', { from: '2025-01-06T03:00:00+01:00', to: '2025-01-06T06:00:00+01:00' }, [2, 4]],
  ['parts of bins', { from: '2025-01-06T02:30:00Z', to: '2025-01-06T05:00:00.001Z' }, [2, 5]],
  ['no end', { from: '2025-01-06T22:00:00Z' }, [22, 23]],
  ['no start', { to: '2025-01-06T01:00:00Z' }, [0, 0]],
  ['the whole run', { from: '2025-01-06T00:00:00Z', to: '2025-01-07T00:00:00Z' }, [0, 23]],
])('a window by instants covers every bin that it touches: %s', (_name, query, [startBin, endBin]) => {
  expect(selectWhen(run, query).value).toEqual({ startBin, endBin })
})

test.each([
  ['reversed', { from: '2025-01-06T05:00:00Z', to: '2025-01-06T02:00:00Z' }, 'range-invalid'],
  ['empty', { from: '2025-01-06T05:00:00Z', to: '2025-01-06T05:00:00Z' }, 'range-invalid'],
  ['from the end on', { from: '2025-01-07T00:00:00Z' }, 'range-invalid'],
  ['too early', { from: '2025-01-05T23:59:59Z' }, 'bin-out-of-range'],
  ['too late', { to: '2025-01-07T00:00:01Z' }, 'bin-out-of-range'],
  ['no instant', { to: 'noon' }, 'input-invalid'],
  ['bins as well', { from: '2025-01-06T05:00:00Z', endBin: 7 }, 'options-conflict'],
])('a window by instants is refused: %s', (_name, query, code) => {
  expect(selectWhen(run, query).refusal?.code).toBe(code)
})

test('a window outside the run tells the bins there are', () => {
  const { refusal } = selectWhen(run, { to: '2025-01-08T00:00:00Z' })
  expect(refusal?.members).toEqual({ validRange: { startBin: 0, endBin: 23 } })
})

test('values of a class stand under its name, and resources beside nodes', () => {
  const state = stateView(withClasses(), 5, {
    series: { firstBin: 0, values: () => Float64Array.from(Array(24).keys()) },
    events: [],
  })
  const of = (id: string) => [...state.nodes, ...state.edges].find((owner) => owner.id === id)!
  expect(of('checkout').byClass).toEqual({ gold: { queueDepth: 5 }, plain: { queueDepth: 5 } })
  expect(of('checkout->packing').byClass).toEqual({ gold: { flow: 5 }, plain: { flow: 5 } })
  expect(of('checkout').measures['queueDepth']).toBe(5)
  expect(state.resources).toEqual([
    { id: 'crew', measures: {}, metrics: { utilization: 5 }, byClass: {}, warnings: [] },
  ])
  expect(schemaErrors(StateSchema, state)).toBe(null)
})

test('a window of classes has the series of those classes', () => {
  const ids = (query: Parameters<typeof selectWindow>[1]): unknown =>
    selectWindow(withClasses(), query).value?.entries.map(({ id }) => id)
  expect(ids({ classes: ['gold'] })).toEqual(['checkout.queueDepth.gold', 'checkout->packing.flow.gold'])
  expect(ids({ classes: ['gold', 'plain'], nodes: ['checkout'] })).toEqual([
    'checkout.queueDepth.gold',
    'checkout.queueDepth.plain',
  ])
  expect(ids({ nodes: ['crew'] })).toEqual(['crew.utilization'])
})

test('a class that the run does not have is refused, with the nearest one', () => {
  expect(selectWindow(withClasses(), { classes: ['glod'] }).refusal).toMatchObject({
    code: 'series-not-found',
    hint: 'Did you mean gold?',
  })
})

test('the series of a run without classes are those of its only one', () => {
  expect(selectWindow(source, { classes: ['default'] }).value?.entries).toEqual(index.series)
})

const CAUSE = {
  path: [{ node: 'packing', what: 'capacity', change: -4 }],
  text: 'the capacity of packing falls by 4 per bin',
}

const EVENTS: readonly RunEvent[] = [
  { bin: 2, at: '2025-01-06T02:10:00Z', node: 'checkout', kind: 'saturation-start', value: 3 },
  { bin: 4, at: '2025-01-06T05:00:00Z', node: 'packing', kind: 'peak', value: 7, cause: CAUSE },
  { bin: 4, at: '2025-01-06T05:00:00Z', node: 'checkout', kind: 'peak', value: 9 },
  { bin: 9, at: '2025-01-06T09:30:00Z', node: 'checkout', kind: 'drained', value: 0 },
]

test('the state of a bin has the events in it', () => {
  const state = stateView(source, 4, { series, events: EVENTS })
  expect(state.events).toEqual([EVENTS[1], EVENTS[2]])
  expect(schemaErrors(StateSchema, state)).toBe(null)
})

test('events are filtered by kind, node and window', () => {
  const found = (query: EventsQuery): unknown =>
    selectEvents(source, EVENTS, query).value!.items.map((event) => EVENTS.indexOf(event))
  expect(found({})).toEqual([0, 1, 2, 3])
  expect(found({ kind: 'peak' })).toEqual([1, 2])
  expect(found({ node: 'checkout' })).toEqual([0, 2, 3])
  expect(found({ node: 'checkout', kind: 'peak', startBin: 4, endBin: 4 })).toEqual([2])
  expect(found({ from: '2025-01-06T05:00:00Z' })).toEqual([3])
  expect(found({ node: 'delivered' })).toEqual([])
})

test('events at a node that the run does not have are refused', () => {
  expect(selectEvents(source, EVENTS, { node: 'chekout' }).refusal).toMatchObject({
    code: 'input-invalid',
    hint: 'Did you mean checkout?',
    diagnostics: [{ code: 'field-value', path: ['node'] }],
  })
})

test('pages of events follow each other', () => {
  const first = selectEvents(source, EVENTS, { node: 'checkout', limit: 2 }).value!
  expect(first.items).toEqual([EVENTS[0], EVENTS[2]])
  const second = selectEvents(source, EVENTS, { node: 'checkout', limit: 2, cursor: first.nextCursor! }).value!
  expect(second).toEqual({ items: [EVENTS[3]], nextCursor: null })
})

test.each(['', '4', '-1', 'x'])('cursor %j, which no page gave, is refused', (cursor) => {
  expect(selectEvents(source, EVENTS, { cursor }).refusal).toMatchObject({
    code: 'input-invalid',
    diagnostics: [{ code: 'field-value', path: ['cursor'] }],
  })
})

test('a page has 50 items unless told otherwise', () => {
  const named = Array.from({ length: 51 }, (_, i) => ({ name: `n${i}`, item: i }))
  const { value } = selectPage(named, {}, () => true)
  expect([value!.items.length, value!.nextCursor]).toEqual([50, 'n49'])
  expect(selectPage(named, { cursor: 'n49' }, () => true).value).toEqual({ items: [50], nextCursor: null })
})

test('the graph names every kept series once, under what it belongs to', () => {
  const graph = graphView(source)
  expect(graph.nodes.map(({ id }) => id)).toEqual(['customers', 'checkout', 'given_up', 'packing', 'delivered'])
  expect(graph.nodes[0]).toMatchObject({ kind: 'source', title: 'Customers' })
  expect(graph.edges.find(({ id }) => id === 'checkout->packing')).toMatchObject({
    from: 'checkout',
    to: 'packing',
    outlet: 'served',
    lag: 2,
    measures: [
      { name: 'flow', unit: 'items/bin', kind: 'flow', classes: [] },
      { name: 'inTransit', unit: 'items', kind: 'stock', classes: [] },
    ],
  })
  const owners = [...graph.nodes, ...graph.edges, ...graph.resources, { id: 'system', ...graph.system }]
  const ids = owners.flatMap(({ id, measures, metrics }) =>
    [...measures, ...metrics].map(({ name }) => `${id}.${name}`),
  )
  expect([...ids, ...graph.series.map(({ id }) => id)].sort()).toEqual(index.series.map(({ id }) => id).sort())
  expect(schemaErrors(GraphSchema, graph)).toBe(null)
})

test('the graph says which classes a measure has, and shows resources', () => {
  const graph = graphView(withClasses())
  const { measures } = graph.nodes.find(({ id }) => id === 'checkout')!
  expect(measures.filter(({ name }) => name === 'queueDepth')).toEqual([
    { name: 'queueDepth', unit: 'items', kind: 'stock', classes: ['gold', 'plain'] },
  ])
  expect(graph.classes).toEqual(['gold', 'plain'])
  expect(graph.resources).toMatchObject([
    {
      id: 'crew',
      title: 'The crew',
      policy: 'max-min',
      users: ['checkout'],
      measures: [],
      metrics: [{ name: 'utilization', classes: [] }],
    },
  ])
  expect(schemaErrors(GraphSchema, graph)).toBe(null)
})

test('the figures of the whole run are those of run.json', () => {
  const selection = selectMetrics(source, {}).value!
  const figures = wholeRunFigures(source, selection)!
  const view = metricsView(source, selection, { ...figures, attainment: [], missing: [] })
  expect(view).toMatchObject({ startBin: 0, endBin: 23, endUtc: '2025-01-07T00:00:00Z' })
  expect(view.summaries).toEqual(run.summary)
  expect(view.bottleneck).toEqual(run.bottleneck)
  expect(schemaErrors(MetricsSchema, view)).toBe(null)
})

test('figures of a part of the run are not those of run.json', () => {
  expect(wholeRunFigures(source, selectMetrics(source, { endBin: 22 }).value!)).toBe(undefined)
})

test('figures are told of the nodes and measures that are asked for, of series of classes too', () => {
  const ids = (query: MetricsQuery): unknown => selectMetrics(classed, query).value?.series.map(({ id }) => id)
  const checkout = { ...run.summary['checkout'], 'queueDepth.gold': run.summary['checkout']!['queueDepth']! }
  const classed = { run: { ...withClasses().run, summary: { ...run.summary, checkout } } }
  expect(ids({ nodes: ['demand'] })).toEqual(['demand'])
  expect(ids({ nodes: ['checkout'], measures: ['queueDepth'] })).toEqual([
    'checkout.queueDepth',
    'checkout.queueDepth.gold',
  ])
  expect(selectMetrics(source, { nodes: ['packing'] }).value?.nodes.map(({ id }) => id)).toEqual(['packing'])
  expect(selectMetrics(source, { measures: ['qeueDepth'] }).refusal).toMatchObject({
    code: 'series-not-found',
    hint: 'Did you mean queueDepth?',
  })
})

test('figures of more series than an answer may hold are refused', () => {
  const summary = Object.fromEntries(
    Array.from({ length: 9000 }, (_, i) => [`n${i}`, { ...run.summary['checkout'], ...run.summary['packing'] }]),
  )
  const { refusal } = selectMetrics({ run: { ...run, summary } }, {})
  expect(refusal).toMatchObject({ code: 'answer-too-large', members: { limit: 1_000_000 } })
})
