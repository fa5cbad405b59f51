import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type } from '@sinclair/typebox'
import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../src/observe/index.ts'
import { defineOperation, type RunAnswer } from '../../src/service/index.ts'
import { door } from '../doors/door.ts'
import { observedApi, type Line } from './observed-api.ts'

const BODY = { templateId: 'order-system', mode: 'simulation', parameters: { bins: 24 } }

const MODEL = {
  schemaVersion: 1,
  window: { start: '2025-01-06T00:00:00Z', timezone: 'UTC' },
  grid: { bins: 3, binSize: 1, binUnit: 'hours' },
  topology: { nodes: { people: { kind: 'source', arrivals: 1 }, gone: { kind: 'sink' } }, edges: [] },
}

/** What every line about a run of the template says. */
const ABOUT = { templateId: 'order-system', fromModel: false, mode: 'simulation', dryRun: false }

const eventsIn = (lines: readonly Line[]): readonly unknown[] => lines.map(({ event }) => event)

const runEvents = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ event }) => String(event).startsWith('run.'))

describe('a good run', async () => {
  const { post, lines } = await observedApi()
  const { runId } = (await post(BODY)).json<RunAnswer>()
  const logged = lines()

  test('is logged stage by stage, and its request at the end', () => {
    expect(eventsIn(logged)).toEqual([
      'run.start',
      'run.validated',
      'run.evaluated',
      'run.written',
      'run.completed',
      'http.request',
    ])
  })

  test('names its request, template and mode in every line, and the run from the moment it is known', () => {
    for (const line of runEvents(logged)) expect(line).toMatchObject({ ...ABOUT, requestId: 'request-1' })
    expect(runEvents(logged).map((line) => line['runId'])).toEqual([undefined, runId, runId, runId, runId])
  })

  test('says how long each stage took, and all of them', () => {
    const durations = runEvents(logged).map(({ durationMs }) => Number(durationMs))
    const [start, validated, evaluated, written, completed] = durations
    expect(start).toBe(0)
    for (const duration of [validated, evaluated, written]) expect(duration).toBeGreaterThan(0)
    expect(completed).toBeGreaterThanOrEqual(validated! + evaluated! + written!)
  })

  test('has in each line a level and a time, and neither machine nor process', () => {
    for (const line of logged) {
      expect(line).toMatchObject({ level: 'info', time: '2025-06-02T12:00:00Z' })
      expect(line).not.toHaveProperty('pid')
      expect(line).not.toHaveProperty('hostname')
    }
  })
})

describe('a bad run', async () => {
  const { post, lines, text, dataDir } = await observedApi()

  test('that does not pass validation is logged with its code', async () => {
    await post({ ...BODY, parameters: { bins: -1 } })
    const logged = runEvents(lines())
    expect(eventsIn(logged)).toEqual(['run.start', 'run.failed'])
    expect(logged[1]).toMatchObject({ ...ABOUT, level: 'warn', code: 'input-invalid' })
    expect(logged[1]!['durationMs']).toBeGreaterThan(0)
    expect(logged[1]).not.toHaveProperty('runId')
  })

  test('whose series are not usable fails after it was validated, with its id', async () => {
    const nodes = { people: { kind: 'source', arrivals: '1 / BIN() - 1' }, gone: { kind: 'sink' } }
    await post({
      model: { ...MODEL, topology: { nodes, edges: [{ from: 'people', to: 'gone' }] } },
      options: { runId: 'mine' },
    })
    const logged = runEvents(lines())
    expect(eventsIn(logged)).toEqual(['run.start', 'run.validated', 'run.failed'])
    expect(logged[2]).toMatchObject({ code: 'series-invalid', runId: 'mine', templateId: null, fromModel: true })
  })

  test('of a template that is not there says nothing of what it was called', async () => {
    await post({ ...BODY, templateId: 'strangers-text' })
    const said = text()
    expect(said).toContain('"code":"template-not-found"')
    expect(said).not.toContain('strangers-text')
  })

  test('that cannot be written is an error', async () => {
    writeFileSync(join(dataDir, 'runs'), '')
    await post(BODY)
    const failed = runEvents(lines()).at(-1)
    expect(failed).toMatchObject({ event: 'run.failed', level: 'error', code: 'store-unwritable' })
  })
})

describe('a run that is there already', async () => {
  const { post, lines, dataDir } = await observedApi()

  test('of a deterministic id is reused once it is validated', async () => {
    const payload = { ...BODY, options: { deterministicRunId: true } }
    const { runId } = (await post(payload)).json<RunAnswer>()
    lines()
    await post(payload)
    const logged = runEvents(lines())
    expect(eventsIn(logged)).toEqual(['run.start', 'run.validated', 'run.reused'])
    expect(logged[2]).toMatchObject({ ...ABOUT, runId, by: 'run-id', requestId: 'request-2' })
  })

  test('of the same idempotency key is reused at once', async () => {
    const { runId } = (await post(BODY, { 'idempotency-key': 'my-secret' })).json<RunAnswer>()
    lines()
    await post(BODY, { 'idempotency-key': 'my-secret' })
    const logged = runEvents(lines())
    expect(eventsIn(logged)).toEqual(['run.start', 'run.reused'])
    expect(logged[1]).toMatchObject({ ...ABOUT, runId, by: 'idempotency-key' })
  })

  test('and is corrupt is logged as that, with the file', async () => {
    const payload = { ...BODY, options: { deterministicRunId: true } }
    const { runId } = (await post(payload)).json<RunAnswer>()
    writeFileSync(join(dataDir, 'runs', runId!, 'events.json'), '{}')
    lines()
    await post(payload)
    const logged = lines()
    expect(eventsIn(logged)).toEqual(['run.start', 'run.validated', 'run.failed', 'bundle.corrupt', 'http.request'])
    expect(logged[2]).toMatchObject({ code: 'bundle-corrupt', runId })
    expect(logged[3]).toMatchObject({ level: 'error', file: 'events.json', requestId: logged[2]!['requestId'] })
  })
})

test('a dry run is logged without an id, and as not written', async () => {
  const { post, lines } = await observedApi()
  await post({ ...BODY, options: { dryRun: true } })
  const logged = runEvents(lines())
  expect(eventsIn(logged)).toEqual(['run.start', 'run.validated', 'run.evaluated', 'run.completed'])
  for (const line of logged) {
    expect(line).toMatchObject({ ...ABOUT, dryRun: true })
    expect(line).not.toHaveProperty('runId')
  }
})

describe('a request', async () => {
  const { app, post, lines, text, dataDir } = await observedApi()

  test('is logged by its route and never by what it said', async () => {
    await app.inject({ url: '/v1/runs/my-run/state?binIndex=7', headers: { authorization: 'Bearer fst_secret' } })
    const said = text()
    expect(JSON.parse(said)).toMatchObject({
      event: 'http.request',
      method: 'GET',
      route: '/v1/runs/:id/state',
      status: 404,
      requestId: 'request-1',
    })
    expect(said).not.toMatch(/my-run|binIndex|secret/)
  })

  test.each([['/v1/nothing'], ['/v1/runs/%zz'], [`/v1/runs/${'a'.repeat(600)}`]])('%s has no route', async (url) => {
    await app.inject(url)
    expect(lines().at(-1)).toMatchObject({ event: 'http.request', route: '(none)' })
  })

  test('of a probe is logged for debugging only', async () => {
    for (const url of ['/healthz', '/readyz', '/metrics']) {
      await app.inject(url)
      expect(lines()).toMatchObject([{ level: 'debug', route: url }])
    }
  })

  test('leaves no key, no secret and no path of this machine in the log', async () => {
    await post(BODY, { 'idempotency-key': 'my-secret', authorization: 'Bearer fst_secret', cookie: 'secret' })
    await post({ ...BODY, parameters: { bins: { file: '/etc/passwd' } } }, { 'idempotency-key': 'my-secret' })
    const said = text()
    for (const secret of ['secret', '/etc/passwd', dataDir, process.cwd()]) expect(said).not.toContain(secret)
  })
})

test('a defect is in the log with its stack, and in no answer', async () => {
  const broken = defineOperation({
    name: 'break',
    summary: 'Break.',
    input: Type.Object({}, { additionalProperties: false }),
    output: Type.Object({}),
    failures: [],
    http: { method: 'GET', url: '/v1/break', tag: 'service', example: {} },
    cli: { command: 'break', examples: [{ line: 'break', doc: 'a defect' }] },
    run: () => Promise.reject(new TypeError('something is not a function')),
  })
  const { app, lines } = await observedApi({ operations: [broken] })
  const answer = await app.inject('/v1/break')
  const [defect, request] = lines()
  expect(defect).toMatchObject({ event: 'defect', level: 'error', requestId: 'request-1' })
  expect(defect!['stack']).toMatch(/^TypeError: something is not a function\n.*event-log\.test\.ts/)
  expect(request).toMatchObject({ event: 'http.request', level: 'error', status: 500, requestId: 'request-1' })
  expect(answer.body).not.toContain('not a function')
})

test('a level leaves out what is less pressing', async () => {
  const { post, lines } = await observedApi({ level: 'warn' })
  await post(BODY)
  await post({ ...BODY, parameters: { bins: -1 } })
  expect(eventsIn(lines())).toEqual(['run.failed'])
})

describe('the command line', () => {
  const LINE = ['run', '--template-id', 'order-system', '--param', 'bins=24', '--json'] as const

  const linesOf = (stderr: string): Line[] =>
    stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)

  test('logs nothing unless it is asked to', async () => {
    expect(await door().flowsim(...LINE)).toMatchObject({ exit: 0, stderr: '' })
    const silent = door({ env: { FLOWSIM_LOG_LEVEL: 'info' } })
    expect(await silent.flowsim(...LINE, '--log-level', 'silent')).toMatchObject({ exit: 0, stderr: '' })
  })

  test('logs to standard error, and prints the same answer', async () => {
    const quiet = await door().flowsim(...LINE)
    const { exit, stdout, stderr } = await door().flowsim(...LINE, '--log-level', 'info')
    expect([exit, stdout]).toEqual([0, quiet.stdout])
    const lines = linesOf(stderr)
    expect(eventsIn(lines)).toEqual(['run.start', 'run.validated', 'run.evaluated', 'run.written', 'run.completed'])
    const { runId } = JSON.parse(stdout) as RunAnswer
    expect(lines.at(-1)).toMatchObject({ ...ABOUT, requestId: 'the-request', runId, time: '2025-06-02T12:01:00Z' })
  })

  test('takes the level from the environment', async () => {
    const { flowsim } = door({ env: { FLOWSIM_LOG_LEVEL: 'warn' } })
    const { exit, stderr } = await flowsim('run', '--template-id', 'order-system', '--param', 'bins=-1', '--json')
    expect(exit).toBe(2)
    expect(linesOf(stderr)).toMatchObject([{ event: 'run.failed', code: 'input-invalid' }, { code: 'input-invalid' }])
  })

  test('knows its levels', async () => {
    for (const level of ['debug', 'info', 'warn', 'error']) {
      expect(await door().flowsim(...LINE, '--log-level', level)).toMatchObject({ exit: 0 })
    }
    const wrong = await door().flowsim(...LINE, '--log-level', 'loud')
    expect(wrong.exit).toBe(2)
    expect(JSON.parse(wrong.stderr)).toMatchObject({ code: 'usage-invalid' })
  })
})

test('every event says what it means', () => {
  for (const meaning of Object.values(EVENTS)) expect(meaning).toMatch(/^[A-Z].*[^.]$/)
})
