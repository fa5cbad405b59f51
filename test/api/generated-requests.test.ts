import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAILURES, type FailureCode } from '../../src/base/index.ts'
import { OPERATIONS } from '../../src/service/index.ts'
import { scaled } from '../support/tier.ts'
import { apiIn } from './api.ts'

/** No answer takes longer. */
const HANG_MS = 5000

const root = mkdtempSync(join(tmpdir(), 'flowsim-generated-'))

const dataDir = join(root, 'data')
mkdirSync(dataDir)

const app = await apiIn(dataDir)

/** The run that requests find, until one of them removes it. */
async function makeRunHere(): Promise<void> {
  const payload = { templateId: 'airport-security', options: { runId: 'here' } }
  await app.inject({ method: 'POST', url: '/v1/runs', payload })
}

await makeRunHere()

/** Text that means something in a path, a file name, a number or a time. */
const oddText = fc.oneof(
  fc.constantFrom(
    '',
    '.',
    '..',
    '../..',
    '/etc/passwd',
    'C:\\x',
    'a/b',
    'a\0b',
    '%2e%2e',
    '%00',
    '~',
    '-1',
    '0',
    '1e99',
  ),
  fc.constantFrom(
    'NaN',
    'null',
    'true',
    '__proto__',
    'constructor',
    'here',
    'latest',
    'order-system',
    'con',
    'run.json',
  ),
  fc.constantFrom(
    '2025-01-06T00:00:00Z',
    '2025-13-99T99:99:99Z',
    '9999999999999999999',
    'x'.repeat(600),
    '\u202e',
    '🦆',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

const oddValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    oddText,
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, true, false, [], {}),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('file', 'input', 'kind', 'arrivals', '__proto__', 'bins', 'runId'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value

/** A model that is nearly right. */
const oddModel = fc.record({
  schemaVersion: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: oddValue }),
  window: fc.record({
    start: fc.constantFrom('2025-01-06T00:00:00Z', '1', ''),
    timezone: fc.constantFrom('UTC', '../x'),
  }),
  grid: fc.record({
    bins: fc.constantFrom(3, 0, 1e9, '3'),
    binSize: fc.constantFrom(1, 5e-324, 1e308),
    binUnit: fc.constantFrom('hours', 'eons'),
  }),
  series: fc.dictionary(fc.constantFrom('a', 'b', 'system', '__proto__'), oddValue, { maxKeys: 2 }),
  topology: fc.record({
    nodes: fc.dictionary(
      fc.constantFrom('s', 'q', 'con'),
      fc.record(
        { kind: fc.constantFrom('source', 'service', 'sink', 'x'), arrivals: oddValue },
        { requiredKeys: ['kind'] },
      ),
      { maxKeys: 3 },
    ),
  }),
})

const routed = OPERATIONS.filter(({ http }) => http !== null)

const request = fc.constantFrom(...routed).chain((operation) => {
  const { url, method } = operation.http!
  const names = Object.keys((operation.input as { properties: object }).properties)
  const known = (name: string): fc.Arbitrary<unknown> =>
    name === 'model'
      ? oddModel
      : name in operation.http!.example
        ? fc.constant(operation.http!.example[name])
        : oddValue
  const value = (name: string): fc.Arbitrary<unknown> => {
    const usual = name === 'id' ? fc.constantFrom('here', 'order-system') : known(name)
    return fc.oneof(
      { weight: 3, arbitrary: usual },
      { weight: 2, arbitrary: oddText },
      { weight: 1, arbitrary: oddValue },
    )
  }
  const fields = fc.record(Object.fromEntries(names.map((name) => [name, value(name)])), { requiredKeys: [] })
  return fc.record({
    method: fc.oneof(
      { weight: 20, arbitrary: fc.constant(method) },
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'HEAD'),
    ),
    url: fc.constant(url),
    fields,
    raw: fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { freq: 10 }),
    encode: fc.boolean(),
    accept: fc.constantFrom('*/*', 'application/json', 'text/csv', 'text/html;q=0.1', ';;;', 'x'.repeat(300)),
  })
})

type Asked = typeof request extends fc.Arbitrary<infer Value> ? Value : never

async function ask({
  method,
  url,
  fields,
  raw,
  encode,
  accept,
}: Asked): Promise<{ status: number; body: string; type: string }> {
  const given = fields as Record<string, unknown>
  const asText = (value: unknown): string => (typeof value === 'string' ? value : String(JSON.stringify(value)))
  const placed = (name: string): string => (encode ? encodeURIComponent(wellFormed(asText(given[name]))) : 'here')
  const path = url.replace(/\{(\w+)\}/g, (_, name: string) => placed(name))
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !url.includes(`{${name}}`)))
  const withBody = method === 'POST' || method === 'PATCH'
  const query = new URLSearchParams(
    Object.entries(rest).map(([name, value]): [string, string] => [name, wellFormed(asText(value))]),
  )
  const answer = await app.inject({
    method: method as 'GET',
    url: withBody ? path : `${path}?${query.toString()}`,
    headers: { accept, ...(withBody ? { 'content-type': 'application/json' } : {}) },
    ...(withBody ? { payload: raw ?? JSON.stringify(rest) } : {}),
  })
  return { status: answer.statusCode, body: answer.body, type: String(answer.headers['content-type']) }
}

function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

test('no request is a defect of the server, hangs, or writes a file elsewhere', { timeout: 600_000 }, async () => {
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const begun = performance.now()
      const { status, body, type } = await ask(asked)
      expect(performance.now() - begun).toBeLessThan(HANG_MS)
      expect(status, body).toBeLessThan(500)
      if (asked.method === 'DELETE' && status === 200) await makeRunHere()
      seen.set(status, (seen.get(status) ?? 0) + 1)
      if (status >= 400 && asked.method !== 'HEAD') {
        expect(type).toBe('application/problem+json')
        const { code } = JSON.parse(body) as { code: FailureCode }
        expect(FAILURES[code].status).toBe(status)
      }
      expect(body).not.toContain(dataDir)
      expect(body).not.toContain(process.cwd())
    }),
    { numRuns: scaled(2000, 20_000) },
  )
  // What is asked is neither all refused nor all done.
  expect(seen.get(200)).toBeGreaterThan(scaled(100, 1000))
  expect(seen.get(400)).toBeGreaterThan(scaled(100, 1000))
  expect(readdirSync(root)).toEqual(['data'])
  expect(readdirSync(dataDir).filter((name) => name !== 'runs' && name !== 'inputs')).toEqual([])
  expect(readdirSync(join(dataDir, 'runs')).filter((name) => name.startsWith('.'))).toEqual([])
})
