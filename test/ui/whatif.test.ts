import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createContext, invoke, OPERATIONS } from '../../src/service/index.ts'
import { materialOf } from '../../src/ui/whatif/material-of-files.ts'
import type { Material, Values } from '../../src/ui/whatif/material.ts'
import { previewDesk, type Desk } from '../../src/ui/whatif/preview-desk.ts'
import { PREVIEWED } from '../../src/ui/whatif/previewed.ts'
import { hashesOf, previewerOf, type PreviewRun } from '../../src/ui/whatif/preview.ts'
import type { Evaluated, Opened, WorkerAsk } from '../../src/ui/whatif/protocol.ts'
import { scaled } from '../support/tier.ts'

/** A day of orders by the clock of Berlin. */
const HOURS = Array.from({ length: 24 }, (_, hour) => `2025-01-06T${String(hour).padStart(2, '0')}:00,${hour * 9}`)
const RECORDED = ['time,orders', ...HOURS].join('\n')
const RECORDED_ID = `in_${createHash('sha256').update(RECORDED).digest('hex').slice(0, 16)}`
const ORDERS = { input: RECORDED_ID, column: 'orders', time: 'time', resample: 'sum', gaps: 'zero' }

const context = await createContext({
  dataDir: mkdtempSync(join(tmpdir(), 'flowsim-whatif-')),
  maxValues: 10_000_000,
  inputs: [{ id: RECORDED_ID, extension: 'csv', text: RECORDED }],
})

async function ask<T>(name: string, input: object): Promise<T> {
  return (await invoke(
    OPERATIONS.find((one) => one.name === name)!,
    context,
    input,
  )) as T
}

interface Stored {
  readonly runId: string
  readonly hashes: { readonly model: string; readonly series: string }
}

const runOf = (request: object): Promise<Stored> => ask('createRun', { mode: 'simulation', ...request })

/** What the page reads of a run, from the operation it asks. */
async function materialOfRun(id: string): Promise<Material> {
  const material = await materialOf(async (path) => {
    const { chunks } = await ask<{ chunks: AsyncIterable<Uint8Array> }>('getRunFile', { id, path })
    const pieces: Uint8Array[] = []
    for await (const chunk of chunks) pieces.push(chunk)
    return Buffer.concat(pieces).toString('utf8')
  })
  return material!
}

function previewed(material: Material, parameters: Values): PreviewRun {
  const { value: previewer, diagnostics } = previewerOf(material)
  expect(diagnostics).toEqual([])
  const run = previewer!.preview(parameters)
  expect(run.diagnostics).toEqual([])
  return run.value!
}

const bundleHashes = ({ hashes: { model, series } }: Stored): object => ({ model, series })

/** Requests by what is special about them, and parameters that are then changed. */
const CHANGES: readonly (readonly [name: string, request: object, changed: Values])[] = [
  ['by the clock of a zone', { templateId: 'order-system' }, { paymentCapacity: 180.5, transitBins: 0 }],
  ['on recorded data', { templateId: 'airport-security' }, { lanesByDay: 10 }],
  [
    'with a seed and data of its own',
    { templateId: 'order-system', seed: 'monday', telemetry: { bindings: { demandTrace: ORDERS } } },
    { clerks: 3 },
  ],
  ['that draws', { templateId: 'call-center', parameters: { hours: 1 } }, { hours: 2 }],
  ['with classes', { templateId: 'emergency-department' }, {}],
  ['with resources', { templateId: 'ci-pipeline' }, {}],
  ['of a graph with loops', { templateId: 'microservices' }, {}],
]

describe.each(CHANGES.slice(0, scaled(3, CHANGES.length)))('a preview of a run %s', (_, request, changed) => {
  test('has the hashes of the runs that are stored', async () => {
    const base = await runOf(request)
    const material = await materialOfRun(base.runId)
    expect(hashesOf(previewed(material, material.parameters))).toEqual(bundleHashes(base))
    const given = { ...(request as { parameters?: Values }).parameters, ...changed }
    const stored = await runOf({ ...request, parameters: given })
    expect(hashesOf(previewed(material, { ...material.parameters, ...changed }))).toEqual(bundleHashes(stored))
  })
})

/** A desk with a run of order-system in which payment is changed, and that run as the service stores it. */
async function openDesk(): Promise<{ desk: Desk; stored: Stored; opened: Opened; material: Material }> {
  const base = await runOf({ templateId: 'order-system' })
  const material = await materialOfRun(base.runId)
  const desk = previewDesk(() => 0)
  const opened = valueOf<Opened>(desk, { kind: 'open', material })
  valueOf(desk, { kind: 'evaluate', parameters: { ...material.parameters, paymentCapacity: 140 } })
  const stored = await runOf({ templateId: 'order-system', parameters: { paymentCapacity: 140 } })
  return { desk, stored, opened, material }
}

function valueOf<T>(desk: Desk, question: WorkerAsk): T {
  const answer = desk({ number: 7, ask: question })
  expect(answer).not.toHaveProperty('problem')
  return (answer as { value: T }).value
}

const { desk, stored, opened, material } = await openDesk()

/** An answer without the id of the run, which a preview has not. */
const nameless = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll(/"runId":(?:null|"[^"]*")/g, '"":0'))

const QUESTIONS: Readonly<Record<(typeof PREVIEWED)[number], readonly object[]>> = {
  getGraph: [{}],
  getState: [{ binIndex: 100 }, { at: '2025-01-06T08:20:00+01:00' }],
  getWindow: [
    { nodes: ['payment'], startBin: 90, endBin: 130 },
    { measures: ['queueDepth', 'flow'], maxPoints: 24 },
  ],
  getSeries: [{ seriesId: 'payment.queueDepth', startBin: 3, endBin: 200 }],
  getMetrics: [{}, { startBin: 96, endBin: 143 }],
  getEvents: [{ limit: 500 }, { node: 'payment', limit: 3 }],
  explainValue: [
    { series: 'payment.queueDepth', binIndex: 110 },
    { series: 'storefront->payment.flow', binIndex: 0 },
  ],
}

test.each(PREVIEWED)('%s of a preview is answered as of the stored run', async (name) => {
  for (const question of QUESTIONS[name]) {
    const answer = valueOf(desk, { kind: 'view', side: 'changed', name, input: { id: 'x', ...question } })
    expect(nameless(answer)).toEqual(nameless(await ask(name, { id: stored.runId, ...question })))
  }
})

test('a preview is told at a glance as the stored run is', async () => {
  const { glance } = valueOf<Evaluated>(desk, {
    kind: 'evaluate',
    parameters: { ...material.parameters, paymentCapacity: 140 },
  })
  const shown = await ask<{ table: unknown; run: Record<string, unknown> }>('showRun', { id: stored.runId })
  const hashed = ['template', 'provenance']
  const run = Object.entries(shown.run).filter(([name]) => !hashed.includes(name))
  expect(glance!.table).toEqual(shown.table)
  expect(glance!.run).toMatchObject(Object.fromEntries(run))
  expect(opened.hashes).toEqual(valueOf(desk, { kind: 'hashes', side: 'base' }))
})

test('what is wrong with a value is told at its parameter, and the run before stays', () => {
  const before = valueOf(desk, { kind: 'hashes', side: 'changed' })
  const { glance, diagnostics } = valueOf<Evaluated>(desk, {
    kind: 'evaluate',
    parameters: { ...material.parameters, paymentCapacity: 0, clerks: 'many' },
  })
  expect(glance).toBeUndefined()
  expect(diagnostics.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['parameter-type', 'parameters.clerks'],
    ['parameter-range', 'parameters.paymentCapacity'],
  ])
  expect(valueOf(desk, { kind: 'hashes', side: 'changed' })).toEqual(before)
})

test('what a view refuses is the problem that the server answers', () => {
  const question: WorkerAsk = { kind: 'view', side: 'changed', name: 'getState', input: { binIndex: 288 } }
  expect(desk({ number: 3, ask: question })).toMatchObject({ number: 3, problem: { code: 'bin-out-of-range' } })
})

test('a data file that the run has not read is said to be missing', async () => {
  const { value } = previewerOf({
    ...(await materialOfRun((await runOf({ templateId: 'airport-security' })).runId)),
    inputs: [],
  })
  expect(value!.preview({}).diagnostics.map(({ code }) => code)).toContain('file-missing')
})

test('a run of a model has no material', async () => {
  const model = JSON.parse(material.modelText) as object
  const { runId } = await runOf({ model })
  expect(await materialOfRun(runId)).toBeUndefined()
})
