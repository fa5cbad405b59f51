import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { FAILURES, Failure } from '../../src/base/index.ts'
import { createContext, invoke, OPERATIONS, type BytesAnswer, type RunAnswer } from '../../src/service/index.ts'
import type { ServiceContext } from '../../src/service/index.ts'

const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false })

async function contextOf(): Promise<ServiceContext> {
  return createContext({ dataDir: mkdtempSync(join(tmpdir(), 'flowsim-service-')), maxValues: 10_000_000 })
}

const context = await contextOf()

const operation = (name: string) => OPERATIONS.find((one) => one.name === name)!

const made = (await invoke(operation('createRun'), context, { templateId: 'order-system' })) as RunAnswer

const id = made.runId!

/** One valid input per operation. */
const INPUTS: Readonly<Record<string, unknown>> = {
  createRun: { templateId: 'airport-security', mode: 'simulation', tags: ['a'], options: { seriesFormat: 'auto' } },
  validate: { templateId: 'order-system', parameters: { clerks: 3 } },
  listTemplates: {},
  showTemplate: { id: 'order-system' },
  getTemplateSource: { id: 'order-system' },
  listRuns: {
    limit: 1,
    templateId: 'order-system',
    hasWarnings: true,
    createdBefore: '2100-01-01T00:00:00Z',
    text: 'run_',
  },
  editRun: { id, tags: ['a'], note: 'b', pinned: true },
  showRun: { id },
  verifyRun: { id },
  getRunFile: { id, path: 'series/payment.csv' },
  exportRun: { id, format: 'zip' },
  getState: { id, binIndex: 3 },
  explainValue: { id, series: 'payment.queueDepth', binIndex: 3 },
  getGraph: { id },
  getIndex: { id, limit: 3 },
  getMetrics: { id, nodes: ['payment'], from: '2025-01-06T08:00:00Z', to: '2025-01-06T10:00:00Z' },
  getEvents: { id, node: 'payment', endBin: 100 },
  getSeries: { id, seriesId: 'payment.queueDepth', startBin: 3, endBin: 9 },
  getWindow: { id, nodes: ['payment'], maxPoints: 10 },
  plot: { id, seriesIds: ['payment.queueDepth'] },
  listFunctions: {},
  listNodeKinds: {},
  listMetricDefinitions: {},
  version: {},
  removeRun: { id },
}

describe.each(OPERATIONS.map((one) => [one.name, one] as const))('%s', (name, one) => {
  test('its answer is as its schema says, and JSON, or the bytes it says', async () => {
    const here = name === 'removeRun' ? await contextOf() : context
    const input = name === 'removeRun' ? { id: await freshRun(here) } : INPUTS[name]
    const answer = await invoke(one, here, input)
    if (one.mediaTypes !== undefined) return expectBytes(answer as BytesAnswer, one.mediaTypes)
    const validate = ajv.compile(one.output)
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  test('a field that it does not have is an error', async () => {
    const failure = await invoke(one, context, { ...(INPUTS[name] as object), surprise: 1 }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(Failure)
    expect((failure as Failure).diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['field-unknown', ['surprise']],
    ])
  })

  test('its summary is a sentence, its failures are rows of the table, its example begins with its command', () => {
    expect(one.summary).toMatch(/^[A-Z].*\.$/)
    expect(one.failures.filter((code) => !Object.hasOwn(FAILURES, code))).toEqual([])
    expect(one.cli.examples.length).toBeGreaterThan(0)
    for (const { line } of one.cli.examples) expect(line.startsWith(one.cli.command)).toBe(true)
  })
})

async function expectBytes(answer: BytesAnswer, mediaTypes: readonly string[]): Promise<void> {
  let count = 0
  for await (const chunk of answer.chunks) count += chunk.length
  expect(answer.bytes).toBe(count)
  expect(mediaTypes).toContain(answer.mediaType)
  expect(answer.fileName).toMatch(/^[\w.-]+$/)
}

async function freshRun(here: ServiceContext): Promise<string> {
  const { runId } = (await invoke(operation('createRun'), here, { templateId: 'order-system' })) as RunAnswer
  return runId!
}

test('names, commands and routes are each of one operation', () => {
  const unique = (values: readonly string[]): boolean => new Set(values).size === values.length
  expect(unique(OPERATIONS.map(({ name }) => name))).toBe(true)
  expect(unique(OPERATIONS.map(({ cli }) => cli.command))).toBe(true)
  expect(unique(OPERATIONS.flatMap(({ http }) => (http === null ? [] : [`${http.method} ${http.url}`])))).toBe(true)
})

test('every operation but plot has a route', () => {
  expect(OPERATIONS.filter(({ http }) => http === null).map(({ name }) => name)).toEqual(['plot'])
})

test('the links of a run are routes of operations', () => {
  const routes = OPERATIONS.flatMap(({ http }) => (http?.method === 'GET' ? [http.url.replace('{id}', id)] : []))
  expect(Object.values(made.links).filter((link) => !routes.includes(link))).toEqual([])
})

test('a dry run is evaluated and not stored', async () => {
  const here = await contextOf()
  const dry = (await invoke(operation('createRun'), here, {
    templateId: 'order-system',
    options: { dryRun: true },
  })) as RunAnswer
  expect(dry).toMatchObject({ runId: null, hashes: made.hashes, table: made.table, links: {}, canReplay: false })
  expect((await here.store.list({ limit: 1 })).items).toEqual([])
})

test('a dry run of an id that is taken says so before it is evaluated', async () => {
  const here = await contextOf()
  const ask = (options: object): Promise<unknown> =>
    invoke(operation('createRun'), here, { templateId: 'order-system', options })
  await ask({ runId: 'mine' })
  const failure = await ask({ runId: 'mine', dryRun: true }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'run-exists' })
  expect(await ask({ runId: 'mine', dryRun: true, overwrite: true })).toMatchObject({ runId: null })
})

test('answers name neither the machine nor the Node a run was made by', async () => {
  for (const name of ['listRuns', 'showRun']) {
    const text = JSON.stringify(await invoke(operation(name), context, INPUTS[name]))
    expect(text).not.toMatch(/nodeVersion|tzdataVersion|"host"/)
  }
})

test('an operation takes a whole run id, and no beginning of one', async () => {
  const failure = await invoke(operation('showRun'), context, { id: 'latest' }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'run-not-found' })
})

test('stages are told in order', async () => {
  const stages: string[] = []
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-service-'))
  const here = await createContext({ dataDir, maxValues: 10_000_000, progress: (stage) => stages.push(stage) })
  await invoke(operation('createRun'), here, { templateId: 'order-system' })
  expect(stages).toEqual(['prepare', 'evaluate', 'write'])
})
