import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import type { RunAnswer } from '../../src/service/index.ts'
import { openStore } from '../../src/store/index.ts'
import { apiIn } from './api.ts'

const BODY = { templateId: 'order-system', mode: 'simulation', parameters: { bins: 24 } }

const OTHER = { ...BODY, parameters: { bins: 25 } }

let dataDir: string
let app: FastifyInstance

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-keys-'))
  app = await apiIn(dataDir)
})

function post(payload: string | object, key?: string, to = app): Promise<LightMyRequestResponse> {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) }
  return to.inject({ method: 'POST', url: '/v1/runs', headers, payload })
}

/** What an answer comes to: its status, whether it is said to be replayed, the run or the code. */
function shown(answer: LightMyRequestResponse): readonly unknown[] {
  const { runId, code } = answer.json<{ runId?: string | null; code?: string }>()
  return [answer.statusCode, answer.headers['idempotency-replayed'], runId === undefined ? code : runId]
}

const runCount = async (): Promise<number> => (await app.inject('/v1/runs')).json<{ items: unknown[] }>().items.length

describe('a key', () => {
  test('makes one run, however often it is given with the same request', async () => {
    const made = await post(BODY, 'a')
    const again = await post(BODY, 'a')
    const { runId } = made.json<RunAnswer>()
    expect(shown(made)).toEqual([201, undefined, runId])
    expect(shown(again)).toEqual([200, 'true', runId])
    expect(again.json()).toEqual({ ...made.json<object>(), reused: true })
    expect(again.headers['location']).toBeUndefined()
    expect(await runCount()).toBe(1)
  })

  test('knows a request by what it says, not by how it is written', async () => {
    await post('{"templateId":"order-system","parameters":{"bins":24,"clerks":20}}', 'a')
    const again = await post('{ "parameters": { "clerks": 2e1, "bins": 24.0 }, "templateId": "order-system" }', 'a')
    expect(shown(again).slice(0, 2)).toEqual([200, 'true'])
  })

  test('with another request is refused', async () => {
    await post(BODY, 'a')
    expect(shown(await post(OTHER, 'a'))).toEqual([422, undefined, 'idempotency-key-reused'])
    expect(await runCount()).toBe(1)
  })

  test('stands in the receipt, with the hash of the request and its id', async () => {
    const { runId } = (await post(BODY, 'a')).json<RunAnswer>()
    const file = readFileSync(join(dataDir, 'runs', runId!, 'receipt.json'), 'utf8')
    const receipt = JSON.parse(file) as Record<string, unknown>
    expect(receipt).toMatchObject({ idempotencyKey: 'a', requestId: 'the-request' })
    expect(receipt['requestHash']).toMatch(/^[0-9a-f]{64}$/)
    const { idempotencyKey, requestHash } = receipt
    expect((await app.inject(`/v1/runs/${runId}`)).json()).toMatchObject({ idempotencyKey, requestHash })
  })

  test('makes two runs with another one, and with none', async () => {
    const answers = [await post(BODY, 'a'), await post(BODY, 'b'), await post(BODY)]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201])
    expect(await runCount()).toBe(3)
  })

  test('is known after the server began anew, and to one that was there before', async () => {
    const before = await apiIn(dataDir)
    expect((await post({ ...OTHER, options: { runId: 'other' } }, 'b', before)).statusCode).toBe(201)
    const { runId } = (await post(BODY, 'a')).json<RunAnswer>()
    for (const server of [before, await apiIn(dataDir)]) {
      expect(shown(await post(BODY, 'a', server))).toEqual([200, 'true', runId])
      expect(shown(await post(OTHER, 'a', server))).toEqual([422, undefined, 'idempotency-key-reused'])
    }
  })

  test('is free once its run is removed', async () => {
    const { runId } = (await post(BODY, 'a')).json<RunAnswer>()
    await app.inject({ method: 'DELETE', url: `/v1/runs/${runId}` })
    expect((await post(OTHER, 'a')).statusCode).toBe(201)
  })
})

describe('two requests at once with one key', () => {
  test('are one that works and one that is told to wait', async () => {
    const store = await openStore({ dataDir, clock: Date.now, random8Hex: () => '00000000' })
    const working = await store.claimKey('a')
    const waiting = await post(BODY, 'a')
    expect(shown(waiting)).toEqual([409, undefined, 'idempotency-key-in-progress'])
    expect(waiting.headers['retry-after']).toBe('1')
    if (working.state === 'claimed') await working.release()
    expect((await post(BODY, 'a')).statusCode).toBe(201)
  })

  test.each(['one server', 'two servers'])('make one run, in %s of one data directory', async (servers) => {
    const other = servers === 'one server' ? app : await apiIn(dataDir)
    const answers = await Promise.all([post(BODY, 'a'), post(BODY, 'a', other)])
    // The second is told to wait, or comes so late that it is answered with the run of the first.
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect(['200 201', '201 409']).toContain(statuses.sort().join(' '))
    const made = answers.find(({ statusCode }) => statusCode === 201)!
    expect(shown(await post(BODY, 'a'))).toEqual([200, 'true', made.json<RunAnswer>().runId])
    expect(await runCount()).toBe(1)
  })

  test('are both answered when the run was there before', async () => {
    await post(BODY, 'a')
    const answers = await Promise.all([post(BODY, 'a'), post(BODY, 'a')])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  })
})

describe('nothing is kept', () => {
  test('of a request that fails', async () => {
    expect((await post({ ...BODY, parameters: { bins: -1 } }, 'a')).statusCode).toBe(400)
    expect((await post(BODY, 'a')).statusCode).toBe(201)
  })

  test('of a dry run', async () => {
    const dry = { ...BODY, options: { dryRun: true } }
    expect(shown(await post(dry, 'a'))).toEqual([200, undefined, null])
    expect(shown(await post(dry, 'a'))).toEqual([200, undefined, null])
    expect((await post(BODY, 'a')).statusCode).toBe(201)
  })

  test('of a request whose run was there already: the key that made it stays its only one', async () => {
    const payload = { ...BODY, options: { deterministicRunId: true } }
    const { runId } = (await post(payload, 'a')).json<RunAnswer>()
    expect(shown(await post(payload, 'b'))).toEqual([200, undefined, runId])
    expect(shown(await post(payload, 'a'))).toEqual([200, 'true', runId])
    expect((await post(OTHER, 'b')).statusCode).toBe(201)
  })
})

describe('the order of the steps', () => {
  test.each([[''], ['a b'], ['a'.repeat(256)], ['é'], ['a\tb']])('%j is no key, which is said first', async (key) => {
    const answer = await post({ ...BODY, templateId: 'nothing' }, key)
    expect(answer.json()).toMatchObject({ code: 'input-invalid', diagnostics: [{ path: ['Idempotency-Key'] }] })
  })

  test('a key of 255 characters is one', async () => {
    expect((await post(BODY, '~'.repeat(255))).statusCode).toBe(201)
  })

  test('a body that is none is said before anything of its key', async () => {
    const answer = await post({ ...BODY, surprise: 1 }, '')
    expect(answer.json()).toMatchObject({ diagnostics: [{ code: 'field-unknown', path: ['surprise'] }] })
  })

  test('a key that is known is said before options and templates are judged', async () => {
    await post(BODY, 'a')
    for (const payload of [{ ...BODY, options: { overwrite: true } }, { templateId: 'nothing' }]) {
      expect(shown(await post(payload, 'a'))).toEqual([422, undefined, 'idempotency-key-reused'])
    }
  })

  test('a run that is answered again is not overwritten again', async () => {
    const payload = { ...BODY, options: { runId: 'mine', overwrite: true } }
    const made = await post(payload, 'a')
    expect([made.statusCode, shown(await post(payload, 'a'))]).toEqual([201, [200, 'true', 'mine']])
    expect(shown(await post({ ...OTHER, options: payload.options }, 'b'))).toEqual([201, undefined, 'mine'])
    expect((await post(BODY, 'a')).statusCode).toBe(201)
  })

  test('a run that is answered again is verified', async () => {
    const { runId } = (await post(BODY, 'a')).json<RunAnswer>()
    writeFileSync(join(dataDir, 'runs', runId!, 'events.json'), '{}')
    expect(shown(await post(BODY, 'a'))).toEqual([422, undefined, 'bundle-corrupt'])
  })

  test('a number that JSON cannot hold is refused, with a key or without', async () => {
    for (const key of [undefined, 'a']) {
      const answer = await post('{"templateId":"order-system","parameters":{"bins":1e999}}', key)
      expect(shown(answer)).toEqual([400, undefined, 'input-invalid'])
    }
  })

  test('other routes take no key', async () => {
    const validate = { method: 'POST', url: '/v1/validate', payload: { templateId: 'order-system' } } as const
    const answer = await app.inject({ ...validate, headers: { 'idempotency-key': 'not a key' } })
    expect([answer.statusCode, answer.headers['idempotency-replayed']]).toEqual([200, undefined])
  })
})
