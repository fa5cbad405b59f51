import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Failure } from '../../src/base/index.ts'
import { createContext, invoke, OPERATIONS, type ContextConfig, type ServiceContext } from '../../src/service/index.ts'

const REQUEST = { templateId: 'order-system', parameters: { bins: 12 } }

const PLENTY = 1_000_000

const operation = (name: string) => OPERATIONS.find((one) => one.name === name)!

function contextOf(limits: Partial<ContextConfig>, dataDir = freshDir()): Promise<ServiceContext> {
  return createContext({ dataDir, maxValues: PLENTY, ...limits })
}

const freshDir = (): string => mkdtempSync(join(tmpdir(), 'flowsim-limits-'))

async function made(context: ServiceContext, options: object = {}): Promise<unknown> {
  return invoke(operation('createRun'), context, { ...REQUEST, options }).catch((error: unknown) => error)
}

async function stages(context: ServiceContext): Promise<readonly string[]> {
  const seen: string[] = []
  await made({ ...context, progress: (stage) => void seen.push(stage) })
  return seen
}

describe('one number beyond its limit, a run is refused before it is evaluated; at the limit it is made', () => {
  const wholeRun = { status: 'completed' }

  test('values', async () => {
    const { values } = (await invoke(operation('validate'), await contextOf({}), REQUEST)) as { values: number }
    expect(await made(await contextOf({ maxValues: values }))).toMatchObject(wholeRun)
    const beyond = await contextOf({ maxValues: values - 1 })
    const refused = await made(beyond)
    expect(refused).toMatchObject({ code: 'values-limit', members: { limit: values - 1, actual: values } })
    expect((refused as Failure).hint).toContain('--max-values')
    expect(await stages(beyond)).toEqual(['prepare'])
  })

  test('nodes', async () => {
    expect(await made(await contextOf({ maxNodes: 6 }))).toMatchObject(wholeRun)
    const beyond = await contextOf({ maxNodes: 5 })
    const refused = await made(beyond)
    expect(refused).toMatchObject({ code: 'nodes-limit', members: { limit: 5, actual: 6 } })
    expect((refused as Failure).hint).toContain('--max-nodes')
    expect(await stages(beyond)).toEqual(['prepare'])
  })

  test('bytes of stored runs', async () => {
    const dataDir = freshDir()
    const first = await contextOf({}, dataDir)
    await made(first, { runId: 'first' })
    const bytes = await first.store.bytes()
    expect(bytes).toBeGreaterThan(10_000)
    expect(await made(await contextOf({ maxStoreBytes: bytes }, dataDir), { runId: 'second' })).toMatchObject(wholeRun)
    const beyond = await contextOf({ maxStoreBytes: bytes }, dataDir)
    const refused = await made(beyond)
    expect(refused).toMatchObject({ code: 'store-full', members: { limit: bytes } })
    expect((refused as Failure).hint).toContain('--max-store-bytes')
    expect(await stages(beyond)).toEqual(['prepare'])
    expect(await made(beyond, { dryRun: true })).toMatchObject(wholeRun)
    await invoke(operation('removeRun'), beyond, { id: 'second' })
    expect(await beyond.store.bytes()).toBe(bytes)
    expect(await made(beyond, { runId: 'third' })).toMatchObject(wholeRun)
  })
})

test('a model of more nodes than 20,000 is refused unless told otherwise', async () => {
  const node = { kind: 'sink' }
  const nodes = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`n${i}`, node]))
  const window = { start: '2025-01-01T00:00:00Z', timezone: 'UTC' }
  const model = { schemaVersion: 1, window, grid: { bins: 1, binSize: 1, binUnit: 'minutes' }, topology: { nodes } }
  const refused = await invoke(operation('validate'), await contextOf({}), { model }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'nodes-limit', members: { limit: 20_000, actual: 20_001 } })
})

test('a run that keeps every series is refused before its model is compiled', async () => {
  const window = { start: '2025-01-01T00:00:00Z', timezone: 'UTC' }
  const topology = {
    nodes: { in: { kind: 'source', arrivals: 'nowhere' }, s: { kind: 'service', capacity: 5 }, out: { kind: 'sink' } },
    edges: [
      { from: 'in', to: 's' },
      { from: 's', to: 'out' },
    ],
  }
  const model = { schemaVersion: 1, window, grid: { bins: 100, binSize: 1, binUnit: 'minutes' }, topology }
  const answer = async (maxValues: number): Promise<unknown> =>
    invoke(operation('createRun'), await contextOf({ maxValues }), { model }).catch((error: unknown) => error)
  // source 2, service 12, sink 3, edges 2, system 10
  expect(await answer(2899)).toMatchObject({ code: 'values-limit', members: { limit: 2899, actual: 2900 } })
  expect(await answer(2900)).toMatchObject({ code: 'input-invalid' })
})
