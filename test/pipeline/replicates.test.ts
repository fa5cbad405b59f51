import { describe, expect, test } from 'vitest'
import {
  openTable,
  planReplicates,
  prepare,
  replicationsOf,
  simulate,
  startReplicates,
  tableBytes,
  tableSize,
  USUAL_BANDS,
  type Replications,
  type Run,
  type SimulateOptions,
} from '../../src/engine/index.ts'
import { drawingModel } from '../support/drawing-models.ts'
import { scaled } from '../support/tier.ts'

function runOf(document: unknown, options?: SimulateOptions): Run {
  const { value, diagnostics } = simulate(document, options)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** Replicates of a model, evaluated in the order given. */
function replicated(document: unknown, order: readonly number[], patterns?: readonly string[]): Replications {
  const plan = planReplicates(prepare(document).value!, patterns).value!
  const size = tableSize(plan, order.length)
  const table = openTable(size, new ArrayBuffer(tableBytes(size)))
  const evaluate = startReplicates(plan)
  for (const replicate of order) expect(evaluate(replicate, table)).toEqual([])
  for (let band = 0; band < size.banded; band++) table.spreadBand(band)
  table.spreadNumbers(0, size.numbers)
  return replicationsOf(plan, table)
}

const firstOf = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** Values of one series in single runs with the draws of each replicate. */
const inRuns = (document: unknown, count: number): Run[] =>
  firstOf(count).map((replicate) => runOf(document, { replicate }))

test('the number of every summary is that of single runs with the same draws', () => {
  const document = drawingModel()
  const runs = inRuns(document, 5)
  const { spreads } = replicated(document, firstOf(5))
  expect([...spreads.keys()]).toEqual([...runs[0]!.summaries.keys()])
  for (const [id, numbers] of spreads) {
    for (const [name, spread] of Object.entries(numbers)) {
      const values = runs
        .map((run) => run.summaries.get(id)![name as 'mean'])
        .filter((value): value is number => value !== null)
      expect([id, name, spread.n]).toEqual([id, name, values.length])
      expect([id, name, spread.min]).toEqual([id, name, values.length === 0 ? null : Math.min(...values)])
      expect([id, name, spread.max]).toEqual([id, name, values.length === 0 ? null : Math.max(...values)])
    }
  }
})

test('a band is that of single runs in every bin', () => {
  const document = drawingModel()
  const runs = inRuns(document, 3)
  const { bands } = replicated(document, firstOf(3), ['*'])
  expect(bands.map(({ id }) => id)).toEqual(runs[0]!.plan.series.map(({ id }) => id))
  for (const { id, values } of bands) {
    const series = runs.map((run) => run.series.find((one) => one.id === id)!.values)
    for (let bin = 0; bin < 24; bin++) {
      const sorted = series.map((one) => one[bin]!).filter((value) => !Number.isNaN(value))
      sorted.sort((a, b) => a - b)
      expect([id, bin, values.n[bin]]).toEqual([id, bin, sorted.length])
      expect([id, bin, values.min[bin]]).toEqual([id, bin, sorted[0] ?? NaN])
      expect([id, bin, values.max[bin]]).toEqual([id, bin, sorted.at(-1) ?? NaN])
    }
  }
})

test('the first of them is the run itself', () => {
  const document = drawingModel()
  const { spreads, bands } = replicated(document, [0])
  const run = runOf(document)
  expect(spreads.get('checkout.queueDepth')!.max!.mean).toBe(run.summaries.get('checkout.queueDepth')!.max)
  const queue = bands.find(({ id }) => id === 'checkout.queueDepth')!
  expect(queue.values.p50).toEqual(run.series.find(({ id }) => id === 'checkout.queueDepth')!.values)
})

test('the order in which they are evaluated does not matter', () => {
  const document = drawingModel()
  const forward = replicated(document, firstOf(12))
  const shuffled = replicated(document, [7, 0, 11, 3, 1, 10, 9, 2, 8, 6, 4, 5])
  expect(shuffled).toEqual(forward)
})

test('what no draw reaches is the same in all of them', () => {
  const { bands, spreads } = replicated(drawingModel(), firstOf(6))
  const office = bands.find(({ id }) => id === 'office.queueDepth')!
  const drawn = bands.find(({ id }) => id === 'checkout.queueDepth')!
  expect(office.values.min).toEqual(office.values.max)
  expect(Math.max(...office.values.max)).toBeGreaterThan(0)
  expect(drawn.values.min).not.toEqual(drawn.values.max)
  expect(spreads.get('office.served')!.total).toMatchObject({ n: 6, sd: 0 })
})

test('a model without draws says so, and all its replicates are equal', () => {
  const document = drawingModel()
  const fixed = { ...document, series: { demand: 10, steady: 3 } }
  const topology = document['topology'] as { nodes: Record<string, object>; edges: unknown }
  const nodes = {
    ...topology.nodes,
    checkout: { kind: 'service', capacity: 8, retry: { maxAttempts: 2 }, failureRate: 0.1 },
  }
  const { draws, spreads } = replicated({ ...fixed, topology: { ...topology, nodes } }, firstOf(4))
  expect(draws).toBe(false)
  for (const numbers of spreads.values())
    for (const spread of Object.values(numbers)) expect([0, null]).toContain(spread.sd)
})

describe('bands', () => {
  const prepared = prepare(drawingModel()).value!

  test('are of queues, waits and the whole system unless others are asked for', () => {
    const usual = planReplicates(prepared).value!
    expect(usual.patterns).toEqual(USUAL_BANDS)
    const ids = usual.banded.map(({ id }) => id)
    expect(ids).toContain('checkout.queueDepth')
    expect(ids).toContain('checkout.waitTime')
    expect(ids).toContain('system.workInSystem')
    expect(ids).not.toContain('checkout.served')
  })

  test('may be of no series', () => {
    expect(planReplicates(prepared, []).value!.banded).toEqual([])
  })

  test('of a pattern that matches nothing are refused, with what is near', () => {
    const { value, diagnostics } = planReplicates(prepared, ['*.queueDepth', 'chekout.served'])
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([
      { code: 'output-unknown', path: ['options', 'bands', 1], hint: 'Did you mean checkout.served?' },
    ])
  })

  test('do not depend on which series the run keeps', () => {
    const document = drawingModel()
    const all = replicated(document, firstOf(3))
    expect(replicated({ ...document, outputs: ['office.*'] }, firstOf(3))).toEqual(all)
  })
})

test('two seeds differ, and a seed that is text is another one', () => {
  const totals = [42, 43, 'forty-two'].map(
    (seed) => runOf(drawingModel({ seed })).summaries.get('customers.arrivals')!.total,
  )
  expect(new Set(totals).size).toBe(3)
})

test('common random numbers: the difference that a capacity makes varies less than with other seeds', () => {
  const count = scaled(200, 2000)
  const peaks = (capacity: number, seed: number): number[] => {
    const plan = planReplicates(prepare(drawingModel({ capacity, seed, bins: 48 })).value!, []).value!
    const size = tableSize(plan, count)
    const table = openTable(size, new ArrayBuffer(tableBytes(size)))
    const evaluate = startReplicates(plan)
    const memory = new Float64Array(count)
    const number = plan.numbers.findIndex(({ series, name }) => series === 'checkout.queueDepth' && name === 'mean')
    const taken = {
      ...table,
      keep: (replicate: number, record: Float64Array) => void (memory[replicate] = record[number]!),
    }
    for (let replicate = 0; replicate < count; replicate++) evaluate(replicate, taken)
    return [...memory]
  }
  const variance = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  }
  const difference = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value - b[i]!)
  const few = peaks(11, 42)
  const common = difference(few, peaks(12, 42))
  const independent = difference(few, peaks(12, 43))
  // The draws of every stream are the same, so that more capacity never makes a longer queue.
  for (const saved of common) expect(saved).toBeGreaterThanOrEqual(0)
  expect(variance(common)).toBeLessThan(variance(independent) / 2)
})
