import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApi } from '../../src/api/index.ts'
import { createContext } from '../../src/service/index.ts'

let folder: string
let app: FastifyInstance

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flowsim-page-'))
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html>\n')
  writeFileSync(join(folder, 'page/assets/main-1234.js'), 'export {}\n')
  app = await apiWith('page')
})

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

async function apiWith(page: string): Promise<FastifyInstance> {
  return buildApi(await createContext({ dataDir: folder, maxValues: 1 }), { page: join(folder, page) })
}

const HTML = { accept: 'text/html,application/xhtml+xml' }

test.each(['/', '/new/order-system', '/runs/run_1?bin=7'])('the document of the page stands at %s', async (url) => {
  const { statusCode, headers, body } = await app.inject({ url, headers: HTML })
  expect([statusCode, body]).toEqual([200, '<!doctype html>\n'])
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
})

test.each(['/', '/assets/main-1234.js'])('what %s answers may run scripts from here and no other code', async (url) => {
  const policy = String((await app.inject({ url })).headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
})

test('assets may be kept for ever', async () => {
  const { statusCode, headers } = await app.inject('/assets/main-1234.js')
  expect(statusCode).toBe(200)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-type']).toContain('javascript')
})

test('answers of the API keep a policy that lets nothing run', async () => {
  const { headers } = await app.inject('/v1/version')
  expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
})

test.each(['/assets/gone.js', '/assets/../index.html', '/index.html', '/runs/run_1', '/elsewhere'])(
  '%s is no route for who does not ask for a page',
  async (url) => {
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'route-not-found' })
  },
)

test('where the page is not built the server says how to build it', async () => {
  const bare = await apiWith('nothing')
  const answer = await bare.inject({ url: '/', headers: HTML })
  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toMatchObject({ code: 'route-not-found', hint: 'Build it: npm run build.' })
  await bare.close()
})
