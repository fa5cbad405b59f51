import { readdirSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { served, type Served } from '../support/served.ts'
import { testFull } from '../support/tier.ts'

/** About ten million values. */
const LARGE = { templateId: 'order-system', parameters: { bins: 100_000 } }

/** Minutes of work. */
const ENDLESS = {
  templateId: 'call-center',
  parameters: { hours: 1000 },
  options: { runId: 'endless', replications: 10_000, bands: [] },
}

const SMALL = { templateId: 'order-system' }

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

test(
  'a server ends what takes too long, refuses what finds its queue full, and goes on',
  { timeout: 60_000 },
  async () => {
    const one = await server({ flags: ['--threads', '1', '--max-waiting', '1', '--max-seconds', '3'] })
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
  const run = one.post('/v1/runs', { ...SMALL, parameters: { bins: 20_000 }, options: { runId: 'whole' } })
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
    expect(performance.now() - since).toBeLessThan(15_000)
  },
)

testFull('a server that is killed leaves what the next one sweeps', { timeout: 60_000 }, async () => {
  const one = await server()
  const run = one.post('/v1/runs', { ...LARGE, options: { runId: 'half' } }).catch((error: unknown) => error)
  while (hidden(one).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
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
