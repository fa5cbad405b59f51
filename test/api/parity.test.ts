import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { OPERATIONS } from '../../src/service/index.ts'
import { door } from '../doors/door.ts'
import { zipEntries } from '../support/zip-entries.ts'
import { apiIn, requestOf } from './api.ts'

const ID = 'the-run'

/** One input per operation with a route, in an order in which all can be done, and the command line that gives it. */
const ASKED: readonly (readonly [operation: string, input: Readonly<Record<string, unknown>>, line: string])[] = [
  [
    'createRun',
    { templateId: 'airport-security', options: { runId: ID } },
    `--template-id airport-security --run-id ${ID}`,
  ],
  [
    'validate',
    { templateId: 'order-system', parameters: { clerks: 3 } },
    '--template-id order-system --param clerks=3',
  ],
  ['listTemplates', {}, ''],
  ['showTemplate', { id: 'order-system' }, 'order-system'],
  [
    'editRun',
    { id: ID, tags: ['a', 'bc'], note: 'seen', pinned: false },
    `${ID} --tag a --tag bc --note seen --no-pin`,
  ],
  ['listRuns', { limit: 2, hasWarnings: true, tag: 'bc' }, '--limit 2 --warnings --tag bc'],
  ['showRun', { id: ID }, ID],
  ['verifyRun', { id: ID }, ID],
  ['explainValue', { id: ID, series: 'screening.queueDepth', binIndex: 9 }, `${ID} screening.queueDepth --bin 9`],
  ['getState', { id: ID, binIndex: 100 }, `${ID} --bin 100`],
  ['getSeries', { id: ID, seriesId: 'screening.queueDepth', endBin: 9 }, `${ID} screening.queueDepth --end-bin 9`],
  ['getGraph', { id: ID }, ID],
  ['getIndex', { id: ID, limit: 2, cursor: 'screening.arrivals' }, `${ID} --limit 2 --cursor screening.arrivals`],
  ['getMetrics', { id: ID, measures: ['waitTime'], startBin: 9 }, `${ID} --measures waitTime --start-bin 9`],
  ['getEvents', { id: ID, node: 'screening' }, `${ID} --node screening`],
  ['getWindow', { id: ID, nodes: ['screening'], maxPoints: 9 }, `${ID} --nodes screening --max-points 9`],
  ['listFunctions', {}, ''],
  ['listNodeKinds', {}, ''],
  ['listMetricDefinitions', {}, ''],
]

/** The same for those that answer bytes. */
const ASKED_BYTES: typeof ASKED = [
  ['getTemplateSource', { id: 'order-system' }, 'order-system'],
  ['getRunFile', { id: ID, path: 'series/screening.csv' }, `${ID} series/screening.csv`],
  ['exportRun', { id: ID, format: 'zip' }, `${ID} --format zip`],
]

/** What differs by design: the limit of the program is not that of the server of this test. */
const OWN_LIMITS = 'version'

const { cwd, flowsim } = door()

const app: FastifyInstance = await apiIn()

async function bothAnswers(name: string, input: Readonly<Record<string, unknown>>, line: string): Promise<unknown[]> {
  const { http, cli } = OPERATIONS.find((operation) => operation.name === name)!
  const answered = await app.inject(requestOf(http!, input))
  const printed = await flowsim(...cli.command.split(' '), ...line.split(' ').filter(Boolean), '--json')
  expect(answered.statusCode).toBeLessThan(300)
  const timeless = (text: string): unknown => JSON.parse(text.replaceAll(/"createdUtc":\s*"[^"]+"/g, '"createdUtc":""'))
  return [timeless(answered.body), timeless(printed.stdout)]
}

test.each(ASKED)('%s answers the same at both doors', async (name, input, line) => {
  const [answered, printed] = await bothAnswers(name, input, line)
  expect(answered).toEqual(printed)
})

test.each(ASKED_BYTES)('%s answers the same bytes at both doors', async (name, input, line) => {
  const { http, cli } = OPERATIONS.find((operation) => operation.name === name)!
  const answered = await app.inject(requestOf(http!, input))
  const printed = await flowsim(...cli.command.split(' '), ...line.split(' '), '--out', 'answer', '--json')
  expect(printed.exit).toBe(0)
  const written = readFileSync(join(cwd, 'answer'))
  const [mediaType] = String(answered.headers['content-type']).split(';')
  expect(JSON.parse(printed.stdout)).toMatchObject({ out: 'answer', bytes: written.length })
  expect(printed.stdout).toContain(`"mediaType": "${mediaType}`)
  if (mediaType !== 'application/zip') return expect(written.equals(answered.rawPayload)).toBe(true)
  const [here, there] = [zipEntries(written), zipEntries(answered.rawPayload)]
  expect([...here.keys()]).toEqual([...there.keys()])
  for (const [path, { bytes }] of here) {
    // The two runs were made at different times.
    const text = [bytes, there.get(path)!.bytes].map((part) => part.toString().replace(/"createdUtc": "[^"]+"/, ''))
    expect(text[0], path).toBe(text[1])
  }
})

test('both doors store the same bytes, and both remove them', async () => {
  const runs = join(cwd, 'data/runs', ID)
  const manifest = readFileSync(join(runs, 'manifest.json'), 'utf8')
  const { hashes } = (
    await app.inject({ method: 'POST', url: '/v1/runs', payload: { templateId: 'airport-security' } })
  ).json<{
    hashes: object
  }>()
  // The hash of the bundle is that of every file in it.
  expect((JSON.parse(manifest) as { hashes: object }).hashes).toEqual(hashes)
  const [answered, printed] = await bothAnswers('removeRun', { id: ID }, ID)
  expect(answered).toEqual(printed)
})

test('every operation with a route is asked at both doors', () => {
  const asked = [...[...ASKED, ...ASKED_BYTES].map(([name]) => name), 'removeRun', OWN_LIMITS]
  expect(OPERATIONS.filter(({ http, name }) => http !== null && !asked.includes(name))).toEqual([])
})

test('the server tells its version', async () => {
  expect((await app.inject('/v1/version')).json()).toMatchObject({
    formatVersion: 1,
    limits: { maxValues: 10_000_000, maxNodes: 20_000, maxStoreBytes: null },
  })
})
