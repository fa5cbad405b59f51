import { readdirSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { served, type Served } from '../support/served.ts'
import { testFull } from '../support/tier.ts'

/** About ten million values. */
const LARGE = { templateId: 'order-system', parameters: { bins: 100_000 } }

const FIRST = { templateId: 'order-system', parameters: { bins: 10_000 } }

/** Minutes of work. */
const ENDLESS = {
  templateId: 'call-center',
  parameters: { hours: 1000 },
  options: { runId: 'endless', replications: 10_000, bands: [] },
}

const SMALL = { templateId: 'order-system' }

const STATE = '/v1/runs/first/state?binIndex=5000'

/** Every so many milliseconds one request: 200 in a second. */
const EVERY_MS = 5

/** So many windows of so many milliseconds are looked at. */
const WINDOWS = 3

const WINDOW_MS = 1200

const WORKING = 'requests_working{lane="runs"}'

const LAG = 'event_loop_lag_ms{quantile="0.99"}'

/** What the event loop may be late in one of a hundred looks. */
const MOST_LAG_MS = 20

const started: Served[] = []

afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL')
})

async function server(...options: Parameters<typeof served>): Promise<Served> {
  const one = await served(...options)
  started.push(one)
  return one
}

async function codeOf(answer: Response): Promise<readonly [number, unknown]> {
  const { code } = (await answer.json()) as { code?: unknown }
  return [answer.status, code]
}

const hidden = ({ names }: Served): readonly string[] => names().filter((name) => name.startsWith('.'))

test('threads of a server make a run once, and refuse what cannot be run', async () => {
  const { address, post, metric, stop } = await server()
  const run = { ...SMALL, options: { runId: 'by-thread', replications: 3 } }
  const key = { 'idempotency-key': 'one' }
  const made = await post('/v1/runs', run, key)
  expect([made.status, made.headers.get('location')]).toEqual([201, '/v1/runs/by-thread'])
  expect(await made.json()).toMatchObject({ runId: 'by-thread', reused: false, status: 'completed' })
  const again = await post('/v1/runs', run, key)
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true'])
  expect(await codeOf(await post('/v1/validate', { templateId: 'order-systen' }))).toEqual([404, 'template-not-found'])
  const { limits } = (await (await fetch(`${address}/v1/version`)).json()) as { limits: unknown }
  expect(limits).toEqual({ maxValues: 50_000_000, maxNodes: 20_000, maxStoreBytes: 10 * 1024 ** 3 })
  expect(await metric('run_created_total{template_id="order-system",mode="simulation"}')).toBe(1)
  expect(await metric('requests_waiting{lane="runs"}')).toBe(0)
  expect(await stop()).toBe(143)
})

testFull(
  'a server ends what takes too long, refuses what finds its queue full, and goes on',
  { timeout: 60_000 },
  async () => {
    const one = await server({ flags: ['--threads', '1', '--max-waiting', '1', '--max-seconds', '5'] })
    const { post, said, metric } = one
    const key = { 'idempotency-key': 'the-key' }
    const endless = post('/v1/runs', ENDLESS, key)
    await said('"event":"run.validated"')
    const waiting = post('/v1/runs', SMALL)
    while ((await metric('requests_waiting{lane="runs"}')) < 1);
    const refused = await post('/v1/runs', SMALL)
    expect([...(await codeOf(refused)), refused.headers.get('retry-after')]).toEqual([429, 'queue-full', '1'])
    expect((await post('/v1/validate', SMALL)).status).toBe(200)
    expect(await codeOf(await endless)).toEqual([504, 'run-timeout'])
    expect((await waiting).status).toBe(201)
    expect((await post('/v1/runs', { ...SMALL, options: { runId: 'second' } }, key)).status).toBe(201)
    expect([hidden(one), one.names().includes('endless')]).toEqual([[], false])
    const failed = 'run_failed_total{template_id="call-center",mode="simulation",code="run-timeout"}'
    expect(await metric(failed)).toBe(1)
    expect(await one.stop()).toBe(143)
  },
)

/** A source, so many services in a row, a sink. */
function chainOf(services: number): object {
  const ids = ['in', ...Array.from({ length: services }, (_, i) => `s${i}`), 'out']
  const kindOf = (id: string): object =>
    id === 'in' ? { kind: 'source', arrivals: 1 } : id === 'out' ? { kind: 'sink' } : { kind: 'service', capacity: 2 }
  const nodes = Object.fromEntries(ids.map((id) => [id, kindOf(id)]))
  const edges = ids.slice(1).map((to, i) => ({ from: ids[i], to }))
  const window = { start: '2025-01-01T00:00:00Z', timezone: 'UTC' }
  return { schemaVersion: 1, window, grid: { bins: 4, binSize: 1, binUnit: 'minutes' }, topology: { nodes, edges } }
}

testFull('a run that nobody waits for any more is cancelled, with its replicates', { timeout: 60_000 }, async () => {
  const one = await server()
  const gone = new AbortController()
  const key = { 'idempotency-key': 'the-key' }
  const endless = one.post('/v1/runs', ENDLESS, key, gone.signal).catch(() => undefined)
  await one.said('"event":"run.validated"')
  gone.abort()
  expect(await endless).toBeUndefined()
  while ((await one.metric(WORKING)) > 0) await sleep(20)
  expect(one.names()).toEqual([])
  expect((await one.post('/v1/runs', { ...SMALL, options: { replications: 3 } }, key)).status).toBe(201)
  expect(await one.stop()).toBe(143)
})

testFull('a thread that runs out of memory fails its own request alone', { timeout: 60_000 }, async () => {
  const one = await server({ nodeFlags: ['--max-old-space-size=48'] })
  const model = chainOf(10_000)
  const [health, broken] = await Promise.all([
    fetch(`${one.address}/healthz`),
    one.post('/v1/validate', { model }).then(codeOf),
  ])
  expect([health.status, broken]).toEqual([200, [500, 'internal']])
  await one.said('"event":"defect"')
  expect((await one.post('/v1/validate', SMALL)).status).toBe(200)
  expect(await one.stop()).toBe(143)
})

testFull('a server that is to end finishes what it can', { timeout: 60_000 }, async () => {
  const one = await server()
  const run = one.post('/v1/runs', { ...SMALL, parameters: { bins: 2000 }, options: { runId: 'whole' } })
  await one.said('"event":"run.validated"')
  const ended = one.stop()
  expect((await run).status).toBe(201)
  expect([await ended, one.names()]).toEqual([143, ['whole']])
})

testFull(
  'a server that is to end cancels what it cannot finish, and leaves nothing of it',
  { timeout: 60_000 },
  async () => {
    const one = await server()
    const run = one.post('/v1/runs', ENDLESS).then(codeOf)
    await one.said('"event":"run.validated"')
    const since = performance.now()
    const ended = one.stop()
    expect(await run).toEqual([409, 'run-cancelled'])
    expect([await ended, one.names()]).toEqual([143, []])
    expect(performance.now() - since).toBeLessThan(10_000)
  },
)

testFull('a server that is killed leaves what the next one sweeps', { timeout: 60_000 }, async () => {
  const one = await server()
  const run = one.post('/v1/runs', { ...LARGE, options: { runId: 'half' } }).catch((error: unknown) => error)
  while (hidden(one).length === 0) await sleep(5)
  one.child.kill('SIGKILL')
  expect(await run).toBeInstanceOf(Error)
  await one.ended
  expect(one.names()).toEqual([expect.stringMatching(/^\.tmp-half\./)])
  const next = await server({ dataDir: one.dataDir })
  expect(next.names()).toEqual([])
  expect((await next.post('/v1/runs', { ...SMALL, options: { runId: 'half' } })).status).toBe(201)
  expect(await next.stop()).toBe(143)
  expect(readdirSync(one.dataDir)).toEqual(['runs'])
})

testFull('a server under full load answers at once', { timeout: 60_000 }, async () => {
  const one = await server()
  expect((await one.post('/v1/runs', { ...FIRST, options: { runId: 'first' } })).status).toBe(201)
  const gone = new AbortController()
  const working = [1, 2, 3].map(() => makeUntil(gone.signal, one))
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string): Promise<number> => answeredIn(`${one.address}${path}`, agent)
  await ask(STATE)
  const windows: Window[] = []
  for (let i = 0; i < WINDOWS; i++) windows.push(await loadedWindow(one, ask))
  gone.abort()
  await Promise.all(working)
  agent.destroy()
  for (const window of windows) process.stdout.write(`under full load, p99 in ms: ${JSON.stringify(window)}\n`)
  // What the server itself holds up is in every window; what else the machine does is not.
  const most = 2 * MOST_LAG_MS
  expect(Math.min(...windows.map(({ lag, machine }) => lag - machine))).toBeLessThanOrEqual(most)
  expect(Math.min(...windows.map(({ health, machine }) => health - 2 * machine))).toBeLessThanOrEqual(most)
  while ((await one.metric(WORKING)) > 0) await sleep(20)
  expect(hidden(one)).toEqual([])
  expect(await one.stop()).toBe(143)
})

/** Milliseconds that one of a hundred is late, or takes: timers of the server and of this process, and answers. */
interface Window {
  readonly lag: number
  readonly machine: number
  readonly health: number
  readonly state: number
}

async function loadedWindow({ metric }: Served, ask: (path: string) => Promise<number>): Promise<Window> {
  while ((await metric(WORKING)) < 1);
  await metric(LAG)
  const late = monitorEventLoopDelay({ resolution: 10 })
  late.enable()
  const took = { health: [] as Promise<number>[], state: [] as Promise<number>[] }
  const end = performance.now() + WINDOW_MS
  while (performance.now() < end) {
    took.health.push(ask('/healthz'))
    await sleep(EVERY_MS)
    took.state.push(ask(STATE))
    await sleep(EVERY_MS)
  }
  const lag = await metric(LAG)
  const machine = Math.max(0, late.percentile(99) / 1e6 - 10)
  late.disable()
  return { lag, machine, health: p99(await Promise.all(took.health)), state: p99(await Promise.all(took.state)) }
}

/** Make one run after the other, until nobody is there to be answered. */
async function makeUntil(signal: AbortSignal, { post }: Served): Promise<void> {
  while (!signal.aborted) {
    const answer = await post('/v1/runs', LARGE, {}, signal).catch(() => undefined)
    if (answer === undefined) return
    await answer.arrayBuffer()
    expect(answer.status).toBe(201)
  }
}

/** Milliseconds from a request to the end of its answer. */
function answeredIn(url: string, agent: Agent): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      expect(answer.statusCode).toBe(200)
      answer.resume().once('end', () => resolve(performance.now() - start))
    }).once('error', reject)
  })
}

function p99(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length * 0.99)]! * 10) / 10
}
