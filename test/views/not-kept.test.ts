import { describe, expect, test } from 'vitest'
import type { BundleContent } from '../../src/bundle/index.ts'
import {
  graphView,
  metricsView,
  selectMetrics,
  selectSeries,
  selectWindow,
  wholeRunFigures,
  type WindowQuery,
} from '../../src/views/index.ts'
import { runOf, oneService, type Fields } from '../support/models.ts'
import { viewedRun } from '../support/view-sources.ts'

/** A service of which the run keeps the queue and what is served, after a warm-up of two bins. */
function content(outputs: readonly string[]): BundleContent {
  const document = oneService([9, 9, 9, 0, 0, 0], { capacity: 5, target: { wait: 30 } })
  const grid = { ...(document.grid as Fields), warmUp: 2 }
  const run = runOf({ ...document, grid, outputs })
  return { run, replications: null, mode: 'simulation', template: null, parameters: {}, seriesFormat: 'csv' }
}

const { source, series } = viewedRun(content(['s.queueDepth', '*.served']))

describe('a series that was computed and not kept', () => {
  test('is told from one that is not there', () => {
    expect(selectSeries(source, { id: 's.littleWait' }).refusal).toMatchObject({
      code: 'series-not-found',
      message: 'the series "s.littleWait" was computed and not kept',
    })
    expect(selectSeries(source, { id: 's.queueDept' }).refusal).toMatchObject({
      message: 'the run has no series "s.queueDept"',
      hint: 'Did you mean s.queueDepth?',
    })
    expect(selectSeries(source, { id: 's.queueDepth' }).value).toMatchObject({ startBin: 0, endBin: 5 })
  })

  const refusalOf = (query: WindowQuery) => selectWindow(source, query).refusal
  const idsOf = (query: WindowQuery) => selectWindow(source, query).value?.entries.map(({ id }) => id)

  test('is refused in a window that asks for nothing else', () => {
    const message = 'no series that is asked for was kept'
    expect(refusalOf({ nodes: ['in'], measures: ['queueDepth'] })).toBeUndefined()
    expect(refusalOf({ nodes: ['s'], measures: ['served', 'littleWait'] })).toMatchObject({
      message: 'no series of a measure "littleWait" was kept',
    })
    const one = viewedRun(content(['s.queueDepth', 'in.served']))
    expect(selectWindow(one.source, { nodes: ['s'], measures: ['served'] }).refusal).toMatchObject({ message })
    const none = viewedRun(content([]))
    expect(selectWindow(none.source, {}).refusal).toMatchObject({ code: 'series-not-found', message })
  })

  test('is left out of one that asks for others too', () => {
    expect(idsOf({})).toEqual(['in.served', 's.queueDepth', 's.served'])
    expect(idsOf({ nodes: ['s'] })).toEqual(['s.queueDepth', 's.served'])
    expect(refusalOf({ nodes: ['s', 'out'] })).toMatchObject({
      message: expect.stringMatching(/"out" was kept$/) as string,
    })
    expect(refusalOf({ nodes: ['t'] })).toMatchObject({
      message: expect.stringMatching(/^no series of the run is/) as string,
    })
  })

  test('is not among the series of the graph', () => {
    const [, service] = graphView(source).nodes
    expect(service).toMatchObject({ id: 's', metrics: [], measures: [{ name: 'queueDepth' }, { name: 'served' }] })
  })
})

describe('the figures of a run', () => {
  test('without bins are those of run.json: all series, all bins but the warm-up', () => {
    const selection = selectMetrics(source, { nodes: ['s'] }).value!
    expect(selection).toMatchObject({ startBin: 2, endBin: 5 })
    const view = metricsView(source, selection, wholeRunFigures(source, selection)!)
    expect(view.summaries['s']!['littleWait']).toEqual(source.run.summary['s']!['littleWait'])
    // Queues 4 8 12 7 2 0: the wait is 36 min and more until bin 4.
    expect(view.summaries['s']!['queueDepth']).toMatchObject({ max: 12, argmax: 2, mean: 21 / 4 })
    expect(view.attainment).toMatchObject([{ node: 's', targetWait: 30, attempts: 17 }])
    expect(view.missing).toEqual([])
    expect(series.values('s.queueDepth')[0]).toBe(4)
  })

  test('of bins that are asked for are of those, the warm-up included', () => {
    expect(wholeRunFigures(source, selectMetrics(source, { startBin: 0 }).value!)).toBeUndefined()
    expect(wholeRunFigures(source, selectMetrics(source, { startBin: 2, endBin: 5 }).value!)).toBeDefined()
  })
})
