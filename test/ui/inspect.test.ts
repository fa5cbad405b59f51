import { expect, test } from 'vitest'
import { chartCsv, chartData } from '../../src/ui/inspect/chart-data.ts'
import { chartedMeasures, chartPlans, measureChoices, MOST_LINES } from '../../src/ui/inspect/chart-plan.ts'
import { formulaParts } from '../../src/ui/inspect/formula-parts.ts'
import { valueRows } from '../../src/ui/inspect/value-rows.ts'
import { graphView, selectWindow, windowView, type WindowQuery, type WindowView } from '../../src/views/index.ts'
import { sampleContent } from '../support/sample-run.ts'
import { viewedRun } from '../support/view-sources.ts'

const { source, series } = viewedRun(sampleContent(), 'run_one')
const graph = graphView(source)
const NOTHING = { select: [], measures: [], classes: [] }

function windowOf(query: WindowQuery): WindowView {
  return windowView(source, selectWindow(source, query).value!, series)
}

/** Ids of all series of the run. */
const known = new Set(source.index.series.map(({ id }) => id))

test('every series that can be charted is one of the run, and every series of the run can be charted', () => {
  const owners = [...graph.nodes, ...graph.edges, ...graph.resources, ...graph.series].map(({ id }) => id)
  const charted = new Set<string>()
  for (const id of [...owners, 'system']) {
    const measures = measureChoices(graph, [id]).map(({ name }) => name)
    for (const classes of [[], graph.classes]) {
      for (const { lines } of chartPlans(graph, { select: [id], measures, classes })) {
        for (const line of lines) charted.add(line.series)
      }
    }
    for (const { rows } of valueRows(graph, [id])) for (const row of rows) charted.add(row.series)
  }
  expect([...charted].sort()).toEqual([...known].sort())
})

test('nothing selected charts the system', () => {
  const plans = chartPlans(graph, NOTHING)
  expect(plans.length).toBeGreaterThan(0)
  for (const { lines } of plans) for (const line of lines) expect(line.series).toMatch(/^system\./)
})

test('a service shows its queue first, several show a line each', () => {
  const services = graph.nodes.filter(({ kind }) => kind === 'service').map(({ id }) => id)
  const [queue] = chartPlans(graph, { ...NOTHING, select: services })
  expect(queue!.measure).toBe('queueDepth')
  expect(queue!.lines.map((line) => line.series)).toEqual(services.map((id) => `${id}.queueDepth`))
})

test('measures that nothing selected has are passed over, and there are never more lines than colours', () => {
  const choices = measureChoices(graph, [])
  expect(chartedMeasures(choices, ['no such measure'])).toEqual(chartedMeasures(choices, []))
  const select = Array.from({ length: 12 }, () => graph.nodes.find(({ kind }) => kind === 'service')!.id)
  expect(chartPlans(graph, { ...NOTHING, select })[0]!.lines).toHaveLength(MOST_LINES)
})

test('a chart of bins has their values, one of gathered bins the mean and the range', () => {
  const [id] = [...known].filter((name) => name.endsWith('.queueDepth'))
  const node = id!.split('.')[0]!
  const query = { nodes: [node], measures: ['queueDepth'] }
  const each = chartData(windowOf(query), [id!])
  expect(each.lines[0]).toEqual(Array.from(series.values(id!), (value) => (Number.isNaN(value) ? null : value)))
  expect(each.bins).toEqual(Array.from(each.bins, (_, bin) => bin))
  expect(each.ranges).toEqual([undefined])
  const gathered = windowOf({ ...query, maxPoints: 5 })
  const few = chartData(gathered, [id!, 'no such series'])
  expect(few.bins).toHaveLength(gathered.startUtc.length)
  expect(few.lines[0]).toEqual((gathered.series[id!] as { mean: number[] }).mean)
  expect(few.ranges[0]!.max).toEqual((gathered.series[id!] as { max: number[] }).max)
  expect(few.lines[1]!.every((value) => value === null)).toBe(true)
})

test('a chart as CSV has its bins, instants and exact values, and ids with commas in quotes', () => {
  const [first] = [...known]
  const window = windowOf({ startBin: 2, endBin: 4 })
  const rows = chartCsv(window, [first!]).trimEnd().split('\n')
  expect(rows[0]).toBe(`bin,startUtc,${first!}`)
  expect(rows).toHaveLength(4)
  expect(rows[1]).toBe(`2,${window.startUtc[0]!},${series.values(first!)[2]!}`)
  const named = { ...window, series: { 'a,"b"': { values: [1, null, 3] } } }
  expect(chartCsv(named, ['a,"b"'])).toBe(
    `bin,startUtc,"a,""b"""\n${[1, '', 3].map((value, i) => `${2 + i},${window.startUtc[i]!},${value}\n`).join('')}`,
  )
})

test('a formula is cut at its terms, in their order, and functions are no terms', () => {
  const formula = 'SHIFT(s.queueDepth, 1, 0) + `a->s`.flow - MIN(s.queueDepth, 2)'
  const parts = formulaParts(formula, ['s.queueDepth', 'a->s.flow', 's.queueDepth', 'MIN'])
  expect(parts.map(({ text }) => text).join('')).toBe(formula)
  expect(parts.flatMap(({ text, term }) => (term === undefined ? [] : [[text, term]]))).toEqual([
    ['s.queueDepth', 0],
    ['`a->s`.flow', 1],
    ['s.queueDepth', 2],
  ])
  expect(formulaParts('175', [])).toEqual([{ text: '175' }])
})
