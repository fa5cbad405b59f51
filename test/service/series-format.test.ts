import { mkdtempSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Run } from '../../src/engine/index.ts'
import { createContext, invoke, OPERATIONS, type RunAnswer } from '../../src/service/index.ts'
import { seriesFormatOf } from '../../src/service/series-format.ts'

const context = await createContext({ dataDir: mkdtempSync(join(tmpdir(), 'flowsim-format-')), maxValues: 1_000_000 })

const ask = <T>(name: string, input: unknown): Promise<T> =>
  invoke(
    OPERATIONS.find((one) => one.name === name)!,
    context,
    input,
  ) as Promise<T>

const run = (options: object): Promise<RunAnswer> =>
  ask<RunAnswer>('createRun', { templateId: 'order-system', options })

const csv = await run({ runId: 'as-csv', seriesFormat: 'csv' })
const arrow = await run({ runId: 'as-arrow', seriesFormat: 'arrow' })

/** An answer without the id of its run and where its values are stored. */
const regardless = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll(/"runId":"[^"]*"|"file":"[^"]*"|"column":"[^"]*"/g, '"":0'))

test('up to 1,000,000 values auto is csv, above it is arrow', () => {
  const runOf = (series: number, bins: number): Run =>
    ({ series: Array.from({ length: series }), model: { grid: { bins } } }) as unknown as Run
  expect(seriesFormatOf(runOf(100, 10_000))).toBe('csv')
  expect(seriesFormatOf(runOf(100, 10_001), 'auto')).toBe('arrow')
  expect(seriesFormatOf(runOf(100, 10_001), 'csv')).toBe('csv')
  expect(seriesFormatOf(runOf(1, 1), 'arrow')).toBe('arrow')
})

test('a run in Arrow has the same hashes of its series and of what went in', () => {
  expect({ ...arrow.hashes, bundle: '' }).toEqual({ ...csv.hashes, bundle: '' })
})

test.each([
  ['getState', { binIndex: 110 }],
  ['getWindow', { nodes: ['payment'], startBin: 100, endBin: 111 }],
  ['getWindow', { nodes: ['payment'], maxPoints: 10 }],
  ['getSeries', { seriesId: 'payment.waitTime', startBin: 7, endBin: 9 }],
  ['getMetrics', { startBin: 96, endBin: 143 }],
  ['getIndex', {}],
  ['explainValue', { series: 'payment.queueDepth', binIndex: 110 }],
  ['plot', { seriesIds: ['payment.queueDepth'] }],
])('%s answers the same of both, for %j', async (name, input) => {
  const [ofCsv, ofArrow] = await Promise.all(['as-csv', 'as-arrow'].map((id) => ask(name, { id, ...input })))
  expect(regardless(ofArrow)).toEqual(regardless(ofCsv))
})

test('a run that is used again keeps its format', async () => {
  const first = await run({ deterministicRunId: true, seriesFormat: 'arrow' })
  const second = await run({ deterministicRunId: true, seriesFormat: 'csv' })
  expect(second).toMatchObject({ runId: first.runId, reused: true, hashes: first.hashes })
})

test('a cut file is corrupt, by verify and by what reads it', async () => {
  const { runId: id } = await run({ runId: 'cut', seriesFormat: 'arrow' })
  truncateSync(join(context.store.directory(id!), 'series/series.arrow'), 1000)
  const corrupt = { code: 'bundle-corrupt', members: { file: 'series/series.arrow' } }
  for (const [name, input] of [
    ['verifyRun', { id }],
    ['getState', { id, binIndex: 1 }],
    ['getSeries', { id, seriesId: 'payment.served' }],
  ] as const) {
    await expect(ask(name, input)).rejects.toMatchObject(corrupt)
  }
})

test('figures of some bins of a node read the series they are made of, and no others', async () => {
  const read = new Set<string>()
  const open: typeof context.store.open = async (runId) => {
    const bundle = await context.store.open(runId)
    return {
      ...bundle,
      series: (index, ids) => {
        const asked = [...ids]
        for (const id of asked) read.add(id)
        return bundle.series(index, asked)
      },
    }
  }
  const operation = OPERATIONS.find(({ name }) => name === 'getMetrics')!
  const input = { id: 'as-arrow', nodes: ['payment'], startBin: 96, endBin: 143 }
  const answer = await invoke(operation, { ...context, store: { ...context.store, open } }, input)
  expect(answer).toEqual(await ask('getMetrics', input))
  expect(read.has('payment.waitTime')).toBe(true)
  expect(read.has('warehouse.waitTime')).toBe(false)
  const index = (await (await context.store.open('as-arrow')).index()).value!
  expect(read.size).toBeLessThan(index.series.length / 2)
})
