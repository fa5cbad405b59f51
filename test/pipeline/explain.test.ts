import { describe, expect, test } from 'vitest'
import { explain, explainedRun, valueOfFormula, type ExplainedRun } from '../../src/engine/index.ts'
import { modelOf, oneService } from '../support/models.ts'
import { VECTORS } from '../support/vectors.ts'

function explained(document: unknown): ExplainedRun {
  const { value, diagnostics } = explainedRun(document)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** Measures that are means over the work of a bin, or are found for several nodes or classes at once. */
const WITHOUT_FORMULA =
  /\.(waitTime|latency|oldestAge|expectedWait|expectedLoss|serviceLevel|refused|own|ceiling|blocked|flow|taken|attempts|abandoned|served|wanted|used)(\.\w+)?$/

/** Links of a series in a bin whose formula does not give their value again. */
function wrongLinks(run: ExplainedRun, id: string, bin: number): string[] {
  return explain(run, id, bin, 1).links.flatMap(({ series, binIndex, value, formula, text }) => {
    if (text === '') return [`${series} says nothing`]
    if (formula === null) return WITHOUT_FORMULA.test(series) ? [] : [`${series} has no formula`]
    const again = valueOfFormula(run, formula, binIndex)
    const same = Number.isNaN(value)
      ? Number.isNaN(again)
      : Math.abs(again - value) <= 1e-9 * Math.max(1, Math.abs(value))
    return same ? [] : [`${series} is ${value} in bin ${binIndex}, and ${formula} is ${again}`]
  })
}

describe.each(VECTORS.map(({ name, model }) => [name, model] as const))('%s', (_name, model) => {
  test('every formula gives the value it explains', () => {
    const { value: run } = explainedRun(model)
    if (run === undefined) return
    const last = run.model.grid.bins - 1
    const bins = [0, 1, 2, 7, last].filter((bin) => bin <= last)
    const ids = [...run.plan.series.map(({ id }) => id), ...run.plan.hidden.keys()].filter(
      (id) => !/\.(wait|oldest|age|stationary\w+|targetWait)(\.\w+)?$/.test(id),
    )
    expect(ids.flatMap((id) => bins.flatMap((bin) => wrongLinks(run, id, bin)))).toEqual([])
  })
})

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
