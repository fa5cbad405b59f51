import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TSchema } from '@sinclair/typebox'
import type { RunFile } from '../../src/bundle/index.ts'
import {
  binStartUtc,
  metadataView,
  MetadataSchema,
  runTable,
  RunTableSchema,
  selectBin,
  selectBinAt,
  selectRange,
  selectSeries,
  selectWindow,
  seriesView,
  SeriesViewSchema,
  StateSchema,
  stateSeries,
  stateView,
  WindowSchema,
  windowView,
  type ViewSource,
  type WindowQuery,
  type WindowView,
} from '../../src/views/index.ts'
import { flowOrder } from '../../src/views/flow-order.ts'
import { sampleContent } from '../support/sample-run.ts'
import { viewedBundle, viewedRun } from '../support/view-sources.ts'

const CONTENT = sampleContent()
const { source, series } = viewedRun(CONTENT, 'run_one')
const { run } = source

const valuesOf = (id: string): Float64Array => CONTENT.run.series.find((one) => one.id === id)!.values

/** Errors of a value by its schema, after it went through JSON. */
function schemaErrors(schema: TSchema, value: unknown): unknown {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
  validate(JSON.parse(JSON.stringify(value)))
  return validate.errors
}

/** The run on another grid. */
function onGrid(grid: RunFile['grid'], start = '2025-01-06T00:00:00Z'): RunFile {
  return { ...run, grid, window: { ...run.window, start } }
}

function windowOf(query: WindowQuery, of: ViewSource = source): WindowView {
  const selected = selectWindow(of, query)
  if (selected.refusal !== undefined) throw new Error(selected.refusal.message)
  return windowView(of, selected.value, series)
}

test('the metadata name the run and its grid', () => {
  expect(metadataView(source)).toEqual({
    runId: 'run_one',
    mode: 'simulation',
    templateId: 'sample-shop',
    grid: {
      bins: 24,
      binSize: 1,
      binUnit: 'hours',
      startUtc: '2025-01-06T00:00:00Z',
      endUtc: '2025-01-07T00:00:00Z',
      timezone: 'UTC',
    },
    warnings: CONTENT.run.warnings,
  })
  expect(schemaErrors(MetadataSchema, metadataView(source))).toBe(null)
})

test('views of a bundle read back are those of the run', async () => {
  const back = await viewedBundle(CONTENT, stateSeries, 'run_one')
  for (const bin of [0, 3, 23]) {
    expect(stateView(back.source, bin, { series: back.series, events: [] })).toEqual(
      stateView(source, bin, { series, events: [] }),
    )
  }
  const all = await viewedBundle(CONTENT, ({ index }) => index.series.map(({ id }) => id), 'run_one')
  for (const query of [{}, { maxPoints: 5 }, { nodes: ['checkout'], startBin: 2, endBin: 9 }]) {
    const selection = selectWindow(all.source, query).value!
    expect(windowView(all.source, selection, all.series)).toEqual(windowOf(query))
  }
  expect(runTable(all.source)).toEqual(runTable(source))
})

test('the state of a bin holds every series of nodes, edges, resources and the system, measures apart from metrics', () => {
  const state = stateView(source, 5, { series, events: [] })
  expect(state.bin).toEqual({ index: 5, startUtc: '2025-01-06T05:00:00Z', endUtc: '2025-01-06T06:00:00Z' })
  const checkout = state.nodes.find(({ id }) => id === 'checkout')!
  expect(checkout.kind).toBe('service')
  expect(checkout.measures['queueDepth']).toBe(valuesOf('checkout.queueDepth')[5])
  expect(checkout.metrics['waitTime']).toBe(valuesOf('checkout.waitTime')[5])
  expect(Object.keys(checkout.measures)).not.toContain('waitTime')
  expect(checkout.byClass).toEqual({})
  const edge = state.edges.find(({ id }) => id === 'checkout->packing')!
  expect(edge).toMatchObject({
    from: 'checkout',
    to: 'packing',
    measures: { flow: valuesOf('checkout->packing.flow')[5] },
  })
  expect(state.system.measures['entered']).toBe(valuesOf('system.entered')[5])
  expect(state.resources).toMatchObject([{ id: 'hands', measures: { used: valuesOf('hands.used')[5] } }])
  const shown = [...state.nodes, ...state.edges, ...state.resources, state.system].flatMap(({ measures, metrics }) => [
    ...Object.keys(measures),
    ...Object.keys(metrics),
  ])
  expect(shown.length).toBe(stateSeries(source).length)
  expect(schemaErrors(StateSchema, state)).toBe(null)
})

test('what is undefined is null', () => {
  const bin = valuesOf('checkout.drainTime').findIndex((value) => Number.isNaN(value))
  const state = stateView(source, bin, { series, events: [] })
  expect(state.nodes.find(({ id }) => id === 'checkout')!.metrics['drainTime']).toBe(null)
})

test('a bin shows the warnings that hold in it, at their nodes and together', () => {
  const warning = CONTENT.run.warnings.find(({ firstBin }) => firstBin > 0)!
  const codesAt = (bin: number): [string[], string[]] => {
    const state = stateView(source, bin, { series, events: [] })
    return [state.warnings.map(({ code }) => code), state.nodes.find(({ id }) => id === warning.node)!.warnings]
  }
  for (const codes of codesAt(warning.firstBin)) expect(codes).toContain(warning.code)
  for (const codes of codesAt(warning.lastBin)) expect(codes).toContain(warning.code)
  for (const codes of codesAt(warning.firstBin - 1)) expect(codes).not.toContain(warning.code)
})

test.each([-1, 24, 1.5, NaN])('bin %d is out of range, and the range is told', (bin) => {
  expect(selectBin(run, bin).refusal).toMatchObject({
    code: 'bin-out-of-range',
    members: { validRange: { startBin: 0, endBin: 23 } },
  })
})

test('a range is inclusive, open ends are those of the run, and it is never clamped', () => {
  expect(selectRange(run, {}).value).toEqual({ startBin: 0, endBin: 23 })
  expect(selectRange(run, { startBin: 4, endBin: 4 }).value).toEqual({ startBin: 4, endBin: 4 })
  expect(selectRange(run, { startBin: 5, endBin: 4 }).refusal?.code).toBe('range-invalid')
  expect(selectRange(run, { startBin: 5, endBin: 24 }).refusal?.code).toBe('bin-out-of-range')
  expect(selectRange(run, { startBin: 24, endBin: 5 }).refusal?.code).toBe('bin-out-of-range')
})

test('the bin of an instant begins at it or before, whatever its offset', () => {
  const at = (text: string): unknown => selectBinAt(run, text).value
  expect(at('2025-01-06T00:00:00Z')).toBe(0)
  expect(at('2025-01-06T00:59:59.999Z')).toBe(0)
  expect(at('2025-01-06T01:00:00Z')).toBe(1)
  expect(at('2025-01-06T02:00:00+01:00')).toBe(1)
  expect(at('2025-01-06T23:59:59Z')).toBe(23)
})

test.each(['2025-01-05T23:59:59Z', '2025-01-07T00:00:00Z'])('%s lies outside the run', (at) => {
  expect(selectBinAt(run, at).refusal).toMatchObject({
    code: 'bin-out-of-range',
    members: { validRange: { startBin: 0, endBin: 23 } },
  })
})

test.each(['2025-01-06T00:00:00', 'noon', '2025-13-06T00:00:00Z', ''])('%j is not an instant', (at) => {
  expect(selectBinAt(run, at).refusal).toMatchObject({
    code: 'input-invalid',
    diagnostics: [{ code: 'field-value', path: ['at'] }],
  })
})

test('bins of every unit start where they should, also after many', () => {
  expect(binStartUtc(onGrid({ bins: 1_000_000, binSize: 7, binUnit: 'seconds' }), 999_999)).toBe('2025-03-28T00:26:33Z')
  expect(binStartUtc(onGrid({ bins: 10, binSize: 0.5, binUnit: 'seconds' }), 3)).toBe('2025-01-06T00:00:01.500Z')
  expect(binStartUtc(onGrid({ bins: 10, binSize: 5, binUnit: 'minutes' }), 10)).toBe('2025-01-06T00:50:00Z')
  expect(binStartUtc(onGrid({ bins: 10, binSize: 2, binUnit: 'days' }), 10)).toBe('2025-01-26T00:00:00Z')
  expect(binStartUtc(onGrid({ bins: 10, binSize: 1, binUnit: 'weeks' }), 1)).toBe('2025-01-13T00:00:00Z')
})

test('the start of a bin is an instant in it', () => {
  const unit = fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 59 }), unit, fc.nat(999), (binSize, binUnit, bin) => {
      const grid = onGrid({ bins: 10_000, binSize, binUnit })
      expect(selectBinAt(grid, binStartUtc(grid, bin)).value).toBe(bin)
    }),
  )
})

test('one series is shown over a range of bins, with what it is', () => {
  const { value } = selectSeries(source, { id: 'ratio', startBin: 2, endBin: 4 })
  const view = seriesView(value!, series)
  expect(view).toEqual({
    id: 'ratio',
    node: null,
    measure: 'value',
    class: null,
    unit: 'none',
    kind: 'value',
    startBin: 2,
    endBin: 4,
    values: [-1, null, 1],
  })
  expect(schemaErrors(SeriesViewSchema, view)).toBe(null)
})

test('a series that does not exist is not found, with the nearest as hint', () => {
  expect(selectSeries(source, { id: 'checkout.queuedepth' }).refusal).toMatchObject({
    code: 'series-not-found',
    hint: 'Did you mean checkout.queueDepth?',
  })
})

test('an edge cut off by a shell is recognised', () => {
  expect(selectSeries(source, { id: 'checkout-' }).refusal?.hint).toBe(`Put it in quotes: 'checkout->packing.flow'.`)
})

test('a window shows every bin of every series', () => {
  const view = windowOf({})
  expect(view).toMatchObject({ startBin: 0, endBin: 23, binsPerPoint: 1 })
  expect(view.startUtc.length).toBe(24)
  expect(Object.keys(view.series).sort()).toEqual(source.index.series.map(({ id }) => id))
  expect(view.series['demand']).toEqual({ values: [...valuesOf('demand')] })
  expect(schemaErrors(WindowSchema, view)).toBe(null)
})

test('a window with fewer points than bins shows least, greatest and mean of each', () => {
  const view = windowOf({ nodes: ['demand', 'ratio'], startBin: 2, endBin: 8, maxPoints: 3 })
  expect(view.binsPerPoint).toBe(3)
  expect(view.startUtc).toEqual(['2025-01-06T02:00:00Z', '2025-01-06T05:00:00Z', '2025-01-06T08:00:00Z'])
  expect(view.series).toEqual({
    demand: { min: [8, 11, 14], max: [10, 13, 14], mean: [9, 12, 14] },
    ratio: { min: [-1, 0.25, 0.2], max: [1, 0.5, 0.2], mean: [0, expect.closeTo(0.361111, 6), 0.2] },
  })
  expect(schemaErrors(WindowSchema, view)).toBe(null)
})

test('a point without a defined bin is null', () => {
  const view = windowOf({ nodes: ['ratio'], startBin: 2, endBin: 3, maxPoints: 1 })
  expect(view.series['ratio']).toEqual({ min: [-1], max: [-1], mean: [-1] })
  const index = { series: source.index.series.filter(({ id }) => id === 'ratio') }
  const selection = selectWindow({ ...source, index }, { maxPoints: 12 }).value!
  const empty = windowView(source, selection, {
    firstBin: 0,
    values: () => new Float64Array(24).fill(NaN),
  })
  expect(empty.series['ratio']).toEqual({
    min: Array(12).fill(null),
    max: Array(12).fill(null),
    mean: Array(12).fill(null),
  })
})

test('a window has at most as many points as asked for, and covers every bin once', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(23), fc.integer({ min: 1, max: 30 }), (a, b, maxPoints) => {
      const [startBin, endBin] = [Math.min(a, b), Math.max(a, b)]
      const { binsPerPoint, startUtc } = windowOf({ startBin, endBin, maxPoints })
      expect(startUtc.length).toBeLessThanOrEqual(maxPoints)
      expect((startUtc.length - 1) * binsPerPoint).toBeLessThan(endBin - startBin + 1)
      expect(startUtc.length * binsPerPoint).toBeGreaterThanOrEqual(endBin - startBin + 1)
    }),
  )
})

test('filters choose series by owner and by measure', () => {
  const ids = (query: WindowQuery): string[] => Object.keys(windowOf(query).series)
  expect(ids({ nodes: ['checkout'], measures: ['served', 'queueDepth'] })).toEqual([
    'checkout.queueDepth',
    'checkout.served',
  ])
  expect(ids({ measures: ['inTransit'] })).toEqual(['checkout->packing.inTransit'])
  expect(ids({ nodes: ['system'], measures: ['lost'] })).toEqual(['system.lost'])
  expect(ids({ nodes: ['customers'], measures: ['queueDepth'] })).toEqual([])
})

test.each([{ nodes: ['chekout'] }, { measures: ['queuedepth'] }])(
  'a filter with an unknown name is refused: %j',
  (query) => {
    expect(selectWindow(source, query).refusal).toMatchObject({
      code: 'series-not-found',
      hint: expect.stringMatching(/^Did you mean /) as unknown,
    })
  },
)

test('an answer that is too large is refused before any series is read, with the points that fit', () => {
  const bins = 100_000
  const large: ViewSource = { ...source, run: onGrid({ bins, binSize: 1, binUnit: 'minutes' }) }
  const count = source.index.series.length
  const { refusal } = selectWindow(large, {})
  expect(refusal).toMatchObject({ code: 'answer-too-large', members: { limit: 1_000_000, actual: bins * count } })
  const { maxPoints } = refusal!.members as { maxPoints: number }
  expect(selectWindow(large, { maxPoints }).refusal).toBe(undefined)
  expect(maxPoints).toBe(Math.floor(1_000_000 / (3 * count)))
  expect(selectWindow(large, { nodes: ['demand'] }).refusal).toBe(undefined)
})

test('the table has a row per node in flow order, from the summaries', () => {
  const { rows } = runTable(source)
  expect(rows.map(({ id }) => id)).toEqual(['customers', 'checkout', 'given_up', 'packing', 'delivered'])
  const { summaries } = CONTENT.run
  expect(rows.find(({ id }) => id === 'checkout')).toEqual({
    id: 'checkout',
    kind: 'service',
    arrived: summaries.get('checkout.arrivals')!.total,
    served: summaries.get('checkout.served')!.total,
    peakQueueDepth: summaries.get('checkout.queueDepth')!.max,
    p95WaitTime: summaries.get('checkout.waitTime')!.p95,
    meanUtilization: summaries.get('checkout.utilization')!.mean,
  })
  expect(rows.find(({ id }) => id === 'delivered')).toMatchObject({ served: null, peakQueueDepth: null })
  expect(schemaErrors(RunTableSchema, runTable(source))).toBe(null)
})

const edges = (...pairs: readonly string[]): { from: string; to: string; lag: number }[] =>
  pairs.map((pair) => ({ from: pair[0]!, to: pair[1]!, lag: pair.endsWith('~') ? 1 : 0 }))

test.each([
  ['a chain', ['a', 'b', 'c'], edges('cb', 'ba'), ['c', 'b', 'a']],
  ['a split and a join', ['a', 'b', 'c', 'd'], edges('da', 'dc', 'ab', 'cb'), ['d', 'a', 'c', 'b']],
  ['a way back with a lag', ['a', 'b', 'c'], edges('ab', 'bc', 'ca~'), ['a', 'b', 'c']],
  ['a loop that work enters from outside', ['a', 'b', 'c', 's'], edges('sc', 'ca', 'ab', 'bc'), ['s', 'c', 'a', 'b']],
  ['a way on with a lag', ['a', 'b', 'c'], edges('cb~', 'ba'), ['c', 'b', 'a']],
  ['rework that comes back with a lag', ['a', 'b', 'c', 's'], edges('sc', 'cb', 'bc~', 'ba'), ['s', 'c', 'b', 'a']],
  ['a loop on its own', ['b', 'a'], edges('ab', 'ba'), ['a', 'b']],
  ['an edge to itself', ['a', 'b'], edges('aa', 'ab'), ['a', 'b']],
  ['two edges between the same nodes', ['a', 'b'], edges('ba', 'ba'), ['b', 'a']],
  ['nothing', [], [], []],
])('flow order of %s', (_name, ids, given, order) => {
  expect(flowOrder(ids, given)).toEqual(order)
})

test('every node stands after those that lead to it without a lag', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const ids = Array.from({ length: 10 }, (_, i) => `n${i}`)
      // Edges lead from the greater to the smaller number, so that there is no loop.
      const given = pairs.map(([a, b]) => ({ from: `n${Math.max(a, b)}`, to: `n${Math.min(a, b)}`, lag: 0 }))
      const order = flowOrder(ids, given)
      expect([...order].sort()).toEqual(ids)
      for (const { from, to } of given) if (from !== to) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to))
    }),
  )
})
