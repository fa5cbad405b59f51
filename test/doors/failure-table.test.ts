import { readFileSync } from 'node:fs'
import { Type } from '@sinclair/typebox'
import { describe, expect, test } from 'vitest'
import { buildApi } from '../../src/api/index.ts'
import { Failure, FAILURES, type FailureCode } from '../../src/base/index.ts'
import { createContext, defineOperation } from '../../src/service/index.ts'
import { door } from './door.ts'

/** An operation that cannot be done, for the reason it is asked for. */
const fail = defineOperation({
  name: 'fail',
  summary: 'Fail with a code.',
  input: Type.Object({ code: Type.String() }, { additionalProperties: false }),
  output: Type.Object({}),
  failures: [],
  http: { method: 'GET', url: '/v1/fail/{code}', tag: 'service', example: { code: 'internal' } },
  cli: { command: 'fail', positionals: ['code'], examples: [{ line: 'fail internal', doc: 'a defect' }] },
  run: (_context, { code }) => Promise.reject(new Failure(code as FailureCode, 'it is asked for')),
})

const { cwd, flowsim } = door({ operations: [fail] })

const app = buildApi(await createContext({ dataDir: cwd, maxValues: 1 }), { operations: [fail] })

const page = readFileSync('docs/reference/failures.md', 'utf8')

describe.each(Object.entries(FAILURES))('%s', (code, { status, exit, title }) => {
  test('has its status and its title at the API', async () => {
    const answer = await app.inject(`/v1/fail/${code}`)
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ type: `urn:flowsim:problem:${code}`, code, status, title })
  })

  test('has its exit code and the same problem at the command line', async () => {
    const printed = await flowsim('fail', code, '--json')
    expect([printed.exit, printed.stdout]).toEqual([exit, ''])
    expect(JSON.parse(printed.stderr)).toMatchObject({ type: `urn:flowsim:problem:${code}`, code, status, title })
  })

  test('has its row in the reference', () => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\` `))!
    expect(row.split('|').map((cell) => cell.trim())).toEqual([
      '',
      `\`${code}\``,
      title,
      String(status),
      String(exit),
      '',
    ])
  })
})

test('the reference has a row for nothing else', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` /gm)].map(([, code]) => code)
  expect(rows).toEqual(Object.keys(FAILURES))
})

/** What the doors promise of each kind of failure: [status, exit]. */
const PROMISED: readonly (readonly [status: number | null, exit: number | null, codes: readonly string[]])[] = [
  [400, 2, ['input-invalid', 'series-invalid', 'options-conflict', 'range-invalid', 'bin-out-of-range']],
  [400, 2, ['answer-too-large', 'values-limit', 'nodes-limit', 'file-not-allowed', 'mode-not-available']],
  [null, 2, ['usage-invalid']],
  [403, 8, ['forbidden']],
  [404, 3, ['template-not-found', 'run-not-found', 'series-not-found', 'route-not-found']],
  [409, 4, ['run-exists', 'run-cancelled', 'idempotency-key-in-progress']],
  [413, 2, ['body-too-large']],
  [414, 2, ['url-too-long']],
  [415, 2, ['media-type-unsupported']],
  [421, null, ['host-not-allowed']],
  [422, 4, ['idempotency-key-reused']],
  [422, 5, ['bundle-corrupt', 'format-unsupported']],
  [429, 9, ['queue-full']],
  [500, 70, ['check-failed', 'internal']],
  [504, 9, ['run-timeout']],
  [507, 74, ['store-unwritable', 'store-full']],
  [null, 74, ['port-in-use']],
]

test('every failure has the status and the exit code that are promised', () => {
  const promised = PROMISED.flatMap(([status, exit, codes]) => codes.map((code) => [code, status, exit] as const))
  for (const [code, status, exit] of promised) {
    const row = FAILURES[code as FailureCode]
    if (status !== null) expect([code, row.status]).toEqual([code, status])
    if (exit !== null) expect([code, row.exit]).toEqual([code, exit])
  }
  expect(Object.keys(FAILURES).sort()).toEqual(promised.map(([code]) => code).sort())
})
