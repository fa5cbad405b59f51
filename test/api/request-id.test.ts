import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RunAnswer } from '../../src/service/index.ts'
import { observedApi } from '../observe/observed-api.ts'

const BODY = { templateId: 'order-system', parameters: { bins: 24 } }

const { app, post, lines, dataDir } = await observedApi()

/** The id that a request is answered with, and those of its log lines. */
async function idsOf(url: string, given?: string): Promise<{ header: unknown; problem: unknown; logged: unknown[] }> {
  lines()
  const answer = await app.inject({ url, headers: given === undefined ? {} : { 'x-request-id': given } })
  return {
    header: answer.headers['x-request-id'],
    problem: answer.json<{ requestId?: string }>().requestId,
    logged: lines().map(({ requestId }) => requestId),
  }
}

describe('the id of a request', () => {
  test.each(['7c9e6679-7425-40de-944b-e07fc1f90ae7', '00-4bf92f35.01:a', 'a', 'x'.repeat(128), 'dGVzdA+/=='])(
    '%j is taken as it is',
    async (id) => {
      expect(await idsOf('/v1/runs/nothing', id)).toEqual({ header: id, problem: id, logged: [id] })
    },
  )

  test.each(['', ' ', 'a b', 'x'.repeat(129), 'a\tb', '"', '{"level":"error"}', 'é'])(
    '%j is none, and a fresh one is made',
    async (id) => {
      const { header, problem, logged } = await idsOf('/v1/runs/nothing', id)
      expect(header).toMatch(/^request-\d+$/)
      expect([problem, logged]).toEqual([header, [header]])
    },
  )

  test('is in answers of every kind', async () => {
    for (const url of ['/healthz', '/v1/version', '/v1/nothing', '/v1/runs/%zz']) {
      expect(await idsOf(url, 'mine')).toMatchObject({ header: 'mine', logged: ['mine'] })
    }
  })

  test('is in the receipt of the run that it makes, and of no other', async () => {
    const payload = { ...BODY, options: { deterministicRunId: true } }
    const { runId } = (await post(payload, { 'x-request-id': 'first' })).json<RunAnswer>()
    await post(payload, { 'x-request-id': 'second' })
    const receipt = readFileSync(join(dataDir, 'runs', runId!, 'receipt.json'), 'utf8')
    expect(JSON.parse(receipt)).toMatchObject({ requestId: 'first' })
    expect((await app.inject(`/v1/runs/${runId}`)).json()).toMatchObject({ requestId: 'first' })
  })
})
