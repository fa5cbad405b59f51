import { describe, expect, test } from 'vitest'
import { DEFINITIONS, SYSTEM_MEASURES } from '../../src/engine/index.ts'
import { modelOf, runOf } from '../support/models.ts'

const UNITS = ['items', 'items/bin', 'minutes', 'ratio', 'none']
const KINDS = ['flow', 'stock', 'ratio', 'time', 'value']

/** One node of every kind, with all the fields of its example; and a promise, which is worth more without a limit. */
const everything = modelOf({
  nodes: {
    in: { kind: 'source', arrivals: 500 },
    end: { kind: 'sink' },
    promise: { kind: 'service', servers: 4, serviceTime: '90s', target: { wait: '5m' } },
    ...Object.fromEntries([...DEFINITIONS.nodes].map(([name, kind]) => [`n_${name}`, { kind: name, ...kind.example }])),
  },
  edges: [...DEFINITIONS.nodes.values()].flatMap(({ kind, inlet }, i, all) => [
    ...(inlet ? [{ from: 'in', to: `n_${kind}`, share: 1 / all.filter((k) => k.inlet).length }] : []),
    ...(all[i]!.outlets.length > 0 ? [{ from: `n_${kind}`, to: 'end' }] : []),
  ]),
})

const ids = DEFINITIONS.metrics.map(({ id }) => id)

test('metrics have different names, and none is that of a measure people see', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const measures = [...DEFINITIONS.nodes.values()].flatMap((kind) =>
    Object.entries(kind.measures).flatMap(([name, { scratch }]) => (scratch === true ? [] : [name])),
  )
  expect(ids.filter((id) => measures.includes(id))).toEqual([])
})

describe.each(DEFINITIONS.metrics.map((metric, i) => [metric.id, metric, i] as const))(
  'the metric %s',
  (id, metric, i) => {
    test('it says its unit, meaning, formula and source', () => {
      expect(id).toMatch(/^[a-z][A-Za-z]*$/)
      expect(UNITS).toContain(metric.unit)
      expect(KINDS).toContain(metric.kind)
      expect(metric.doc).toMatch(/^[A-Z].*\.$/)
      expect(metric.formula.length).toBeGreaterThan(3)
      expect(metric.source.length).toBeGreaterThan(10)
    })

    test('what it needs are measures of one kind of node, or metrics before it', () => {
      const before = DEFINITIONS.metrics.slice(0, i).map((m) => m.id)
      const whole = [...DEFINITIONS.nodes.values()].filter((kind) =>
        metric.needs.every((need) => kind.measures[need] !== undefined || before.includes(need)),
      )
      expect(whole.length).toBeGreaterThan(0)
    })

    test('it is published where its inputs are', () => {
      const run = runOf(everything)
      expect(run.series.some(({ measure, owner }) => owner.kind === 'node' && measure === id)).toBe(true)
    })
  },
)

test('every metric with a percentile has its weight among the series', () => {
  const run = runOf(everything)
  const series = new Set(run.series.map((s) => s.id))
  for (const { id, weight } of run.series) if (typeof weight === 'string') expect(series.has(weight), id).toBe(true)
})

test('every run has every series of the system, described', () => {
  const run = runOf(modelOf({ nodes: { a: { kind: 'sink' } }, bins: 1 }))
  const published = run.series.filter(({ owner }) => owner.kind === 'system').map(({ measure }) => measure)
  expect(published).toEqual(SYSTEM_MEASURES.map(({ id }) => id).sort())
  for (const { unit, kind, doc } of SYSTEM_MEASURES) {
    expect(UNITS).toContain(unit)
    expect(KINDS).toContain(kind)
    expect(doc.length).toBeGreaterThan(10)
  }
})

test('series stand in the order of their ids, each with owner, unit and kind', () => {
  const run = runOf(everything)
  const order = run.series.map(({ id }) => id)
  expect(order).toEqual([...order].sort())
  expect(new Set(order).size).toBe(order.length)
  for (const { id, owner, measure, unit, kind, class: className } of run.series) {
    expect(id).toBe(owner.kind === 'series' ? owner.id : `${owner.id}.${measure}`)
    expect(UNITS).toContain(unit)
    expect(KINDS).toContain(kind)
    expect(className).toBeNull()
  }
})
