import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LAG_METRIC, LOAD_METRICS, METRICS } from '../../src/observe/index.ts'
import type { RunAnswer } from '../../src/service/index.ts'
import { observedApi, type ObservedApi } from './observed-api.ts'

const BODY = { templateId: 'order-system', mode: 'simulation', parameters: { bins: 24 } }

const OF_RUN = { template_id: 'order-system', mode: 'simulation' }

const OF_MODEL = { template_id: '(model)', mode: 'simulation' }

const MODEL = {
  schemaVersion: 1,
  window: { start: '2025-01-06T00:00:00Z', timezone: 'UTC' },
  grid: { bins: 3, binSize: 1, binUnit: 'hours' },
  topology: {
    nodes: { people: { kind: 'source', arrivals: 1 }, gone: { kind: 'sink' } },
    edges: [{ from: 'people', to: 'gone' }],
  },
}

/** What may change, by a name to tell it by. */
const WATCHED = {
  created: ['run_created_total', OF_RUN],
  createdModel: ['run_created_total', OF_MODEL],
  invalid: ['run_failed_total', { ...OF_RUN, code: 'input-invalid' }],
  invalidModel: ['run_failed_total', { ...OF_MODEL, code: 'input-invalid' }],
  notThere: ['run_failed_total', { ...OF_RUN, template_id: '(unknown)', code: 'template-not-found' }],
  failedCorrupt: ['run_failed_total', { ...OF_RUN, code: 'bundle-corrupt' }],
  keyReused: ['run_failed_total', { ...OF_RUN, code: 'idempotency-key-reused' }],
  reused: ['run_reused_total', {}],
  evaluated: ['simulation_evaluation_duration_ms_count', OF_RUN],
  evaluatedModel: ['simulation_evaluation_duration_ms_count', OF_MODEL],
  written: ['artifact_write_duration_ms_count', OF_RUN],
  writtenModel: ['artifact_write_duration_ms_count', OF_MODEL],
  corrupt: ['bundle_corrupt_total', {}],
  post201: ['http_request_duration_ms_count', { method: 'POST', route: '/v1/runs', status: '201' }],
  post200: ['http_request_duration_ms_count', { method: 'POST', route: '/v1/runs', status: '200' }],
  post400: ['http_request_duration_ms_count', { method: 'POST', route: '/v1/runs', status: '400' }],
  post404: ['http_request_duration_ms_count', { method: 'POST', route: '/v1/runs', status: '404' }],
  post422: ['http_request_duration_ms_count', { method: 'POST', route: '/v1/runs', status: '422' }],
  state422: ['http_request_duration_ms_count', { method: 'GET', route: '/v1/runs/:id/state', status: '422' }],
} as const satisfies Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>

/** What `work` adds to each metric; those it adds nothing to are left out. */
async function added({ metric }: ObservedApi, work: () => Promise<unknown>): Promise<Record<string, number>> {
  const look = (): Promise<(readonly [string, number])[]> =>
    Promise.all(Object.entries(WATCHED).map(async ([name, [of, labels]]) => [name, await metric(of, labels)] as const))
  const before = new Map(await look())
  await work()
  const changes = (await look()).map(([name, value]) => [name, value - before.get(name)!] as const)
  return Object.fromEntries(changes.filter(([, change]) => change !== 0))
}

const api = await observedApi()
const { post, app, dataDir, metric } = api

describe('metrics', () => {
  test('count a good run', async () => {
    expect(await added(api, () => post(BODY))).toEqual({ created: 1, evaluated: 1, written: 1, post201: 1 })
  })

  test('count a run of a model', async () => {
    const change = await added(api, () => post({ model: MODEL }))
    expect(change).toEqual({ createdModel: 1, evaluatedModel: 1, writtenModel: 1, post201: 1 })
  })

  test('count a bad run by its code', async () => {
    const bad = await added(api, () => post({ ...BODY, parameters: { bins: -1 } }))
    expect(bad).toEqual({ invalid: 1, post400: 1 })
    expect(await added(api, () => post({ model: {} }))).toEqual({ invalidModel: 1, post400: 1 })
  })

  test('do not take up what a stranger calls a template', async () => {
    const change = await added(api, () => post({ ...BODY, templateId: 'strangers-text' }))
    expect(change).toEqual({ notThere: 1, post404: 1 })
    expect((await app.inject('/metrics')).body).not.toContain('strangers-text')
  })

  test('count a dry run as evaluated and not as made', async () => {
    const change = await added(api, () => post({ ...BODY, options: { dryRun: true } }))
    expect(change).toEqual({ evaluated: 1, post200: 1 })
  })

  test('count a run that was there already', async () => {
    const payload = { ...BODY, options: { deterministicRunId: true } }
    await post(payload)
    expect(await added(api, () => post(payload))).toEqual({ reused: 1, post200: 1 })
    await post(BODY, { 'idempotency-key': 'a' })
    expect(await added(api, () => post(BODY, { 'idempotency-key': 'a' }))).toEqual({ reused: 1, post200: 1 })
    const other = await added(api, () => post(payload, { 'idempotency-key': 'a' }))
    expect(other).toEqual({ keyReused: 1, post422: 1 })
  })

  test('count what meets a corrupt bundle', async () => {
    const payload = { ...BODY, parameters: { bins: 25 }, options: { deterministicRunId: true } }
    const { runId } = (await post(payload)).json<RunAnswer>()
    writeFileSync(join(dataDir, 'runs', runId!, 'run.json'), '{}')
    expect(await added(api, () => post(payload))).toEqual({ failedCorrupt: 1, corrupt: 1, post422: 1 })
    const state = await added(api, () => app.inject(`/v1/runs/${runId}/state?binIndex=1`))
    expect(state).toEqual({ corrupt: 1, state422: 1 })
  })

  test('hold how long it took', async () => {
    const sum = await metric('simulation_evaluation_duration_ms_sum', OF_RUN)
    await post(BODY)
    expect(await metric('simulation_evaluation_duration_ms_sum', OF_RUN)).toBeGreaterThan(sum)
    const within = { ...OF_RUN, le: '+Inf' }
    expect(await metric('simulation_evaluation_duration_ms_bucket', within)).toBe(
      await metric('simulation_evaluation_duration_ms_count', OF_RUN),
    )
  })

  test('are of one server alone', async () => {
    const other = await observedApi()
    const change = await added(other, async () => {
      await post(BODY)
      await other.post(BODY)
    })
    expect(change).toMatchObject({ created: 1 })
  })

  test('are text of Prometheus, each with its help and its type', async () => {
    const answer = await app.inject('/metrics')
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    for (const { name, help, kind } of [
      ...METRICS,
      ...[LAG_METRIC, ...LOAD_METRICS].map((gauge) => ({ ...gauge, kind: 'gauge' })),
    ]) {
      expect(answer.body).toContain(`# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n`)
    }
  })

  test('are told to this machine alone', async () => {
    expect((await app.inject({ url: '/metrics', headers: { host: 'evil.example' } })).statusCode).toBe(421)
  })

  test('tell how late timers came since the last look', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const end = performance.now() + 300
    while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve, 50))
    const late = await metric('event_loop_lag_ms', { quantile: '1' })
    expect(late).toBeGreaterThan(200)
    expect(await metric('event_loop_lag_ms', { quantile: '1' })).toBeLessThan(late)
  })
})
