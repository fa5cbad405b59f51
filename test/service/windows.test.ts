import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { DEFINITIONS, vocabularyOf } from '../../src/engine/index.ts'
import { createContext, invoke, OPERATIONS, type ServiceContext } from '../../src/service/index.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-windows-'))

let context: ServiceContext

beforeAll(async () => {
  context = await createContext({ dataDir, maxValues: 10_000_000 })
})

function ask<T>(name: string, input: object): Promise<T> {
  const operation = OPERATIONS.find((one) => one.name === name)!
  return invoke(operation, context, input) as Promise<T>
}

interface Metrics {
  readonly summaries: Readonly<
    Record<string, Readonly<Record<string, { readonly total?: number; readonly max: number }>>>
  >
  readonly bottleneck: { readonly id: string; readonly to: number } | null
  readonly attainment: readonly { readonly node: string; readonly attempts: number; readonly attainment: number }[]
  readonly missing: readonly unknown[]
}

const { items: templates } = await createContext({ dataDir, maxValues: 1 }).then((here) => {
  const list = OPERATIONS.find(({ name }) => name === 'listTemplates')!
  return invoke(list, here, {}) as Promise<{ items: readonly { id: string }[] }>
})

describe.each(templates)('a run of $id', ({ id: templateId }) => {
  const id = `of-${templateId}`

  beforeAll(async () => {
    await ask('createRun', { templateId, options: { runId: id } })
  })

  test('comes to what run.json says', async () => {
    const { run } = await ask<{ run: { summary: unknown; bottleneck: unknown } }>('showRun', { id })
    const whole = await ask<Metrics>('getMetrics', { id })
    expect([whole.summaries, whole.bottleneck, whole.missing]).toEqual([run.summary, run.bottleneck, []])
  })

  test('has windows that come to what their bins add up to', async () => {
    const { run } = await ask<{ run: { grid: { bins: number }; summary: Metrics['summaries'] } }>('showRun', { id })
    const count = Object.values(run.summary).reduce((sum, measures) => sum + Object.keys(measures).length, 0)
    // One answer holds at most a million numbers.
    const window = { startBin: 1, endBin: Math.min(run.grid.bins - 2, Math.floor(1_000_000 / count)) }
    const metrics = await ask<Metrics>('getMetrics', { id, ...window })
    expect(metrics.missing).toEqual([])
    const { series } = await ask<{ series: Record<string, { values: number[] }> }>('getWindow', { id, ...window })
    for (const [owner, measures] of Object.entries(metrics.summaries)) {
      for (const [measure, { total, max }] of Object.entries(measures)) {
        const values = (series[`${owner}.${measure}`] ?? series[owner]!).values.filter((value) => value !== null)
        expect(max, `${owner}.${measure}`).toBe(values.length === 0 ? null : Math.max(...values))
        if (total === undefined) continue
        const sum = values.reduce((all, value) => all + value, 0)
        expect(Math.abs(total - sum), `${owner}.${measure}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)))
      }
    }
    expect(metrics.bottleneck?.to ?? 0).toBeLessThanOrEqual(window.endBin)
  })
})

/** Work of two classes on its way through a router, after a bin on an edge. */
const CLASSES = {
  schemaVersion: 1,
  window: { start: '2025-01-06T08:00:00Z', timezone: 'UTC' },
  grid: { bins: 4, binSize: 1, binUnit: 'hours' },
  classes: ['gold', 'plain'],
  topology: {
    nodes: {
      customers: { kind: 'source', arrivals: { gold: 6, plain: [10, 20, 30, 40] } },
      split: { kind: 'router' },
      delivered: { kind: 'sink' },
    },
    edges: [
      { from: 'customers', to: 'split' },
      { from: 'split', to: 'delivered', lag: 1 },
    ],
  },
}

test('a run with classes shows each by itself, in states, windows and figures', async () => {
  const id = 'with-classes'
  await ask('createRun', { model: CLASSES, options: { runId: id } })
  const { nodes, edges } = await ask<Record<'nodes' | 'edges', { id: string; measures: object; byClass: object }[]>>(
    'getState',
    { id, binIndex: 2 },
  )
  expect(nodes.find((node) => node.id === 'delivered')).toMatchObject({
    measures: { arrivals: 26 },
    byClass: { gold: { arrivals: 6, latency: 60 }, plain: { arrivals: 20, latency: 60 } },
  })
  expect(edges.find((edge) => edge.id === 'split->delivered')).toMatchObject({
    measures: { flow: 36, inTransit: 36 },
    byClass: { gold: { flow: 6, inTransit: 6 }, plain: { flow: 30, inTransit: 30 } },
  })
  const plain = { id, classes: ['plain'], nodes: ['delivered'], measures: ['arrivals'] }
  expect(await ask('getWindow', plain)).toMatchObject({
    series: { 'delivered.arrivals.plain': { values: [0, 10, 20, 30] } },
  })
  const figures = await ask<Metrics>('getMetrics', { id, nodes: ['delivered'], measures: ['arrivals'], startBin: 1 })
  expect(figures.summaries['delivered']).toMatchObject({
    arrivals: { total: 78, argmax: 3 },
    'arrivals.gold': { total: 18, argmax: 1 },
    'arrivals.plain': { total: 60, argmax: 3 },
  })
})

test('the attainment of a run is what its warning says', async () => {
  const { run } = await ask<{ run: { warnings: { code: string; node: string; message: string }[] } }>('showRun', {
    id: 'of-order-system',
  })
  const warning = run.warnings.find(({ code }) => code === 'sla-breach')!
  const { attainment } = await ask<Metrics>('getMetrics', { id: 'of-order-system' })
  const kept = attainment.find(({ node }) => node === warning.node)!.attainment
  expect(warning.message).toContain(`${(kept * 100).toPrecision(3)} % of its work keeps the target`)
})

test('a model that this version cannot read is told, and only where it is needed', async () => {
  const id = 'changed-kinds'
  const { runId } = await ask<{ runId: string }>('createRun', { templateId: 'order-system', options: { runId: id } })
  const nodes = new Map([...DEFINITIONS.nodes].filter(([kind]) => kind !== 'sink'))
  const vocabulary = await vocabularyOf({ ...DEFINITIONS, nodes })
  const operation = OPERATIONS.find(({ name }) => name === 'getMetrics')!
  const asked = (input: object) => invoke(operation, { ...context, vocabulary }, { id: runId, ...input })
  await expect(asked({ startBin: 1 })).rejects.toMatchObject({ code: 'format-unsupported' })
  await expect(asked({})).resolves.toMatchObject({ startBin: 0 })
})

test('a changed file of events is a corrupt bundle', async () => {
  await ask('createRun', { templateId: 'order-system', options: { runId: 'other-events' } })
  const path = join(dataDir, 'runs', 'other-events', 'events.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('[', '[1,'))
  for (const [name, input] of [
    ['getEvents', {}],
    ['getState', { binIndex: 1 }],
  ] as const) {
    await expect(ask(name, { id: 'other-events', ...input })).rejects.toMatchObject({
      code: 'bundle-corrupt',
      members: { file: 'events.json' },
    })
  }
})
