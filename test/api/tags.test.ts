import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { describe, expect, test } from 'vitest'
import { OPERATIONS } from '../../src/service/index.ts'
import { apiIn, requestOf } from './api.ts'

const ID = 'the-run'

const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-tags-'))

const app = await apiIn(dataDir)

async function make(options: object, parameters: object = {}): Promise<void> {
  const payload = { templateId: 'order-system', parameters, options: { runId: ID, ...options } }
  expect((await app.inject({ method: 'POST', url: '/v1/runs', payload })).statusCode).toBe(201)
}

await make({})

async function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
  return app.inject({ url, headers })
}

async function tagOf(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await get(url, headers)
  expect(answer.statusCode, answer.body).toBe(200)
  return String(answer.headers['etag'])
}

const STATE = `/v1/runs/${ID}/state?binIndex=100`

/** Every operation whose answer depends on a run that can be told, and the address of its example. */
const TAGGED = OPERATIONS.flatMap(({ name, http }) =>
  http?.basis === undefined ? [] : [[name, requestOf(http, { ...http.example, id: ID }).url] as const],
)

test('every look at a run has a tag but those at the disk itself', () => {
  const looks = OPERATIONS.filter(({ http }) => http?.method === 'GET' && http.url.startsWith('/v1/runs/{id}'))
  const tagged = TAGGED.map(([name]) => name)
  expect(looks.map(({ name }) => name).filter((name) => !tagged.includes(name))).toEqual(['verifyRun'])
})

describe.each(TAGGED)('%s', (_name, url) => {
  test('is answered once to who keeps the answer', async () => {
    const first = await get(url)
    expect(first.statusCode).toBe(200)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const etag = String(first.headers['etag'])
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { statusCode, rawPayload, headers } = await get(url, { 'if-none-match': known })
      expect([statusCode, rawPayload.length, headers['etag']], known).toEqual([304, 0, etag])
      expect(headers['cache-control']).toBe('private, no-cache')
    }
    const again = await get(url, { 'if-none-match': '"other"' })
    expect([again.statusCode, again.headers['etag']]).toEqual([200, etag])
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
  })
})

test('tags of other questions, forms and operations differ', async () => {
  const series = `/v1/runs/${ID}/series/payment.served`
  const tags = [
    await tagOf(STATE),
    await tagOf(`/v1/runs/${ID}/state?binIndex=101`),
    await tagOf(`/v1/runs/${ID}/state_window?maxPoints=9`),
    await tagOf(`/v1/runs/${ID}`),
    await tagOf(series),
    await tagOf(series, { accept: 'text/csv' }),
    await tagOf(`${series}?endBin=3`),
    await tagOf(`/v1/runs/${ID}/files/run.json`),
    await tagOf(`/v1/runs/${ID}/files/events.json`),
    await tagOf(`/v1/runs/${ID}/bundle?format=zip`),
  ]
  expect(new Set(tags).size).toBe(tags.length)
})

test('the order of a question does not matter, nor whether its slashes are encoded', async () => {
  const window = `/v1/runs/${ID}/state_window`
  expect(await tagOf(`${window}?maxPoints=9&startBin=3`)).toBe(await tagOf(`${window}?startBin=3&maxPoints=9`))
  const files = `/v1/runs/${ID}/files`
  expect(await tagOf(`${files}/series%2Fpayment.csv`)).toBe(await tagOf(`${files}/series/payment.csv`))
})

test('a run that is made again with other parameters has other tags, and with the same ones its own', async () => {
  const before = await tagOf(STATE)
  await make({ overwrite: true }, { clerks: 20 })
  const { statusCode, headers } = await get(STATE, { 'if-none-match': before })
  expect([statusCode, headers['etag'] === before]).toEqual([200, false])
  await make({ overwrite: true })
  expect((await get(STATE, { 'if-none-match': before })).statusCode).toBe(304)
})

test('what shows the receipt has another tag when the receipt changes, and nothing else has', async () => {
  const shows = [`/v1/runs/${ID}`, `/v1/runs/${ID}/bundle?format=zip`]
  const before = await Promise.all(shows.map((url) => tagOf(url)))
  const state = await tagOf(STATE)
  const path = join(dataDir, 'runs', ID, 'receipt.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"tags": []', '"tags": ["seen"]'))
  for (const [i, url] of shows.entries()) expect(await tagOf(url)).not.toBe(before[i])
  expect(await tagOf(STATE)).toBe(state)
})

test('what cannot be answered has no tag, whatever is known', async () => {
  const known = { 'if-none-match': '*' }
  for (const [url, status] of [
    [`/v1/runs/${ID}/state?binIndex=999999`, 400],
    [`/v1/runs/${ID}/files/nothing`, 404],
    ['/v1/runs/nothing/state?binIndex=1', 404],
  ] as const) {
    const { statusCode, headers } = await get(url, known)
    expect([statusCode, headers['etag'], headers['cache-control']]).toEqual([status, undefined, 'no-store'])
  }
})

test('answers that also depend on the disk or on other runs have no tag', async () => {
  for (const url of [`/v1/runs/${ID}/verify`, '/v1/runs', '/v1/version']) {
    expect((await get(url)).headers['etag']).toBeUndefined()
  }
})
