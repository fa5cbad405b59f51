import type { InjectOptions } from 'fastify'
import { describe, expect, test } from 'vitest'
import { FAILURES } from '../../src/base/index.ts'
import type { RunAnswer } from '../../src/service/index.ts'
import { apiIn } from './api.ts'

const app = await apiIn()

const PAYLOAD = { templateId: 'order-system', mode: 'simulation' }

const first = await app.inject({ method: 'POST', url: '/v1/runs', payload: PAYLOAD })

const run = first.json<RunAnswer>()

describe('a run', () => {
  test('is answered with 201 and its address', () => {
    expect(first.statusCode).toBe(201)
    expect(first.headers['location']).toBe(`/v1/runs/${run.runId}`)
    expect(run).toMatchObject({ mode: 'simulation', templateId: 'order-system', reused: false, canReplay: true })
  })

  test('has in its state the metadata of its answer', async () => {
    const { metadata } = (await app.inject(`/v1/runs/${run.runId}/state?binIndex=100`)).json<{ metadata: object }>()
    const { runId, mode, templateId, grid, warnings } = run
    expect(metadata).toEqual({ runId, mode, templateId, grid, warnings })
  })

  test('of a deterministic id is made once, also when it is asked for twice at the same time', async () => {
    const payload = { ...PAYLOAD, options: { deterministicRunId: true } }
    const ask = () => app.inject({ method: 'POST', url: '/v1/runs', payload })
    const answers = await Promise.all([ask(), ask()])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201])
    const [one, other] = answers.map((answer) => answer.json<RunAnswer>())
    expect(one!.hashes).toEqual(other!.hashes)
  })

  test('that is not stored has no address', async () => {
    const payload = { ...PAYLOAD, options: { dryRun: true } }
    const { statusCode, headers } = await app.inject({ method: 'POST', url: '/v1/runs', payload })
    expect([statusCode, headers['location']]).toEqual([200, undefined])
  })

  test('is found by an encoded series id', async () => {
    const answer = await app.inject(`/v1/runs/${run.runId}/series/storefront-%3Epayment.flow?startBin=3&endBin=4`)
    expect(answer.json()).toMatchObject({ id: 'storefront->payment.flow', startBin: 3, endBin: 4 })
  })

  test('has lists of a query one by one, or with commas', async () => {
    const url = `/v1/runs/${run.runId}/state_window?maxPoints=2&measures=served`
    const answers = await Promise.all(
      ['&nodes=payment,storefront', '&nodes=payment&nodes=storefront'].map((nodes) => app.inject(url + nodes)),
    )
    for (const answer of answers) {
      const { series } = answer.json<{ series: object }>()
      expect(Object.keys(series)).toEqual(['payment.served', 'storefront.served'])
    }
  })
})

/** Requests that go wrong, each with the code of its problem. */
const WRONG: readonly (readonly [name: string, request: string | InjectOptions, code: string])[] = [
  ['an unknown route', '/v1/nothing', 'route-not-found'],
  ['an unknown method', { method: 'PUT', url: '/v1/runs' }, 'route-not-found'],
  ['a path that leads out', '/v1/runs/..%2f..', 'run-not-found'],
  ['an id of 300 characters', `/v1/runs/${'a'.repeat(300)}`, 'input-invalid'],
  ['an id of 600 characters', `/v1/runs/${'a'.repeat(600)}`, 'url-too-long'],
  ['a broken escape', '/v1/runs/%zz', 'input-invalid'],
  ['an unknown run', '/v1/runs/run_x/state?binIndex=1', 'run-not-found'],
  ['the beginning of an id', '/v1/runs/latest', 'run-not-found'],
  ['an unknown template', '/v1/templates/nothing', 'template-not-found'],
  ['an unknown series', `/v1/runs/${run.runId}/series/nothing`, 'series-not-found'],
  ['a bin that is not there', `/v1/runs/${run.runId}/state?binIndex=288`, 'bin-out-of-range'],
  ['a bin that is no number', `/v1/runs/${run.runId}/state?binIndex=x`, 'input-invalid'],
  ['a bin that is empty', `/v1/runs/${run.runId}/state?binIndex=`, 'input-invalid'],
  ['a field twice', `/v1/runs/${run.runId}/state?binIndex=1&binIndex=2`, 'input-invalid'],
  ['an unknown field of the query', '/v1/runs?surprise=1', 'input-invalid'],
  ['a field of the path in the query', `/v1/runs/${run.runId}/state?id=other`, 'input-invalid'],
  ['a reversed range', `/v1/runs/${run.runId}/state_window?startBin=9&endBin=3`, 'range-invalid'],
  ['malformed JSON', { ...post('{'), headers: { 'content-type': 'application/json' } }, 'input-invalid'],
  ['a list as body', post([]), 'input-invalid'],
  ['no body', { method: 'POST', url: '/v1/runs' }, 'input-invalid'],
  ['a body that is not UTF-8', { ...post(Buffer.from([0x22, 0xff, 0x22])), headers: jsonType() }, 'input-invalid'],
  ['a body nested too deeply', { ...post('['.repeat(1e6)), headers: jsonType() }, 'input-invalid'],
  ['a nested body', post({ model: JSON.parse('['.repeat(99) + ']'.repeat(99)) as object }), 'input-invalid'],
  ['a key __proto__', { ...post('{"model":{"__proto__":{}}}'), headers: jsonType() }, 'input-invalid'],
  ['a number as text in a body', post({ ...PAYLOAD, options: { dryRun: 'true' } }), 'input-invalid'],
  ['an unknown field of the body', post({ ...PAYLOAD, surprise: 1 }), 'input-invalid'],
  ['a field in the query of a POST', { ...post(PAYLOAD), url: '/v1/runs?mode=simulation' }, 'input-invalid'],
  ['another content type', { ...post('a: 1'), headers: { 'content-type': 'text/yaml' } }, 'media-type-unsupported'],
  ['a body of 11 MiB', post({ templateId: 'x'.repeat(11 << 20) }), 'body-too-large'],
  ['a foreign host', { url: '/healthz', headers: { host: 'evil.example' } }, 'host-not-allowed'],
  ['a host that looks like one', { url: '/healthz', headers: { host: '127.0.0.1.evil.example' } }, 'host-not-allowed'],
  ['a foreign origin', { url: '/v1/runs', headers: { origin: 'https://evil.example' } }, 'forbidden'],
  ['a page of another site', { url: '/v1/runs', headers: { 'sec-fetch-site': 'cross-site' } }, 'forbidden'],
  ['a mode that is not there', post({ ...PAYLOAD, mode: 'telemetry' }), 'mode-not-available'],
  ['options that do not go together', post({ ...PAYLOAD, options: { overwrite: true } }), 'options-conflict'],
  ['a file in a model', post({ model: fileModel() }), 'file-not-allowed'],
  ['a file in a parameter', post({ ...PAYLOAD, parameters: { clerks: { file: 'a.csv' } } }), 'file-not-allowed'],
]

function post(payload: string | object | Buffer): { method: 'POST'; url: string; payload: string | object | Buffer } {
  return { method: 'POST', url: '/v1/runs', payload }
}

function jsonType(): Record<string, string> {
  return { 'content-type': 'application/json' }
}

function fileModel(): object {
  return {
    schemaVersion: 1,
    window: { start: '2025-01-06T00:00:00Z', timezone: 'UTC' },
    grid: { bins: 3, binSize: 1, binUnit: 'hours' },
    series: { seen: { file: 'package.json', column: 'a' } },
    topology: { nodes: { a: { kind: 'source', arrivals: 'seen' } } },
  }
}

describe('problems', () => {
  test.each(WRONG)('%s is one', async (_name, request, code) => {
    const answer = await app.inject(request)
    const problem = answer.json<Record<string, unknown>>()
    expect(problem).toMatchObject({ code, type: `urn:flowsim:problem:${code}`, status: answer.statusCode })
    expect(answer.statusCode).toBe(FAILURES[code as keyof typeof FAILURES].status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(Object.keys(problem)).toEqual(
      expect.arrayContaining(['title', 'detail', 'instance', 'requestId', 'diagnostics']),
    )
    expect(answer.headers['x-request-id']).toBe(problem['requestId'])
    expect(answer.body).not.toContain(process.cwd())
  })

  test('carry the diagnostics of a model', async () => {
    const answer = await app.inject(post({ model: { topology: { nodes: { a: { kind: 'sorce' } } } } }))
    const { diagnostics } = answer.json<{ diagnostics: { code: string; path: unknown[] }[] }>()
    expect(diagnostics.map(({ code }) => code)).toContain('field-missing')
  })

  test('name the bins there are', async () => {
    const answer = await app.inject(`/v1/runs/${run.runId}/state?binIndex=288`)
    expect(answer.json()).toMatchObject({ validRange: { startBin: 0, endBin: 287 } })
  })
})

describe('hosts and headers', () => {
  test.each(['localhost', 'localhost:8080', '127.0.0.1:1', '[::1]:8080', '127.1.2.3', 'LOCALHOST'])(
    '%s is this machine',
    async (host) => {
      expect((await app.inject({ url: '/healthz', headers: { host } })).statusCode).toBe(200)
    },
  )

  test('a page of the server itself may ask', async () => {
    const headers = { host: 'localhost:8080', origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' }
    expect((await app.inject({ url: '/v1/runs', headers })).statusCode).toBe(200)
  })

  test('no answer lets another origin in', async () => {
    const preflight = { 'access-control-request-method': 'POST', origin: 'https://evil.example' }
    const requests: readonly InjectOptions[] = [
      { url: '/v1/runs' },
      { url: '/v1/nothing' },
      { method: 'OPTIONS', url: '/v1/runs', headers: preflight },
    ]
    for (const request of requests) {
      const { headers } = await app.inject(request)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    }
  })

  test('health is answered', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' })
  })
})
