import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { Failure } from '../../src/base/index.ts'
import { openGate, openPool, type PoolOptions, type WorkPool } from '../../src/threads/index.ts'

const outfile = join(mkdtempSync(join(tmpdir(), 'flowsim-pool-')), 'work.mjs')
const entryPoints = ['test/support/pool-work.ts']
buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', external: ['piscina', 'tsx'] })

const pools: WorkPool[] = []
const ended: number[] = []

async function pool(options: Partial<PoolOptions> = {}): Promise<WorkPool> {
  const opened = await openPool({
    module: pathToFileURL(outfile).href,
    data: undefined,
    threads: 1,
    queue: 1,
    seconds: 60,
    gate: openGate(1),
    ended: (thread) => Promise.resolve(void ended.push(thread)),
    broke: () => undefined,
    ...options,
  })
  pools.push(opened)
  return opened
}

afterAll(() => Promise.all(pools.map((one) => one.close())))

interface Given {
  readonly end: string
  readonly values?: number
  readonly signal?: AbortSignal
  readonly begun?: () => void
  readonly told?: (message: unknown) => void
}

function run(on: WorkPool, { signal, begun, told, ...work }: Given): Promise<unknown> {
  const never = new AbortController().signal
  const ignore = (): void => undefined
  return on.run({ work, transfer: [], signal: signal ?? never, begun: begun ?? ignore, told: told ?? ignore })
}

describe('a pool of one thread', () => {
  test('gives the answer of work, and what it told before', async () => {
    const told: unknown[] = []
    const answer = await run(await pool(), { end: 'answer', values: 3, told: (message) => told.push(message) })
    expect([answer, told]).toEqual([Float64Array.of(0.5, 0.5, 0.5), ['about to answer']])
  })

  test.each([
    ['throw', /thrown on purpose/],
    ['exit', /exited with code: 3/],
  ])('goes on after work that ends with %s', async (end, message) => {
    const one = await pool()
    await expect(run(one, { end })).rejects.toThrow(message)
    expect(await run(one, { end: 'answer' })).toEqual(Float64Array.of(0.5))
  })

  test('ends work that takes longer than it may, then goes on', async () => {
    const one = await pool({ seconds: 0.3 })
    ended.length = 0
    const failed = await run(one, { end: 'spin' }).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'run-timeout', members: { limit: 0.3 } })
    expect(ended).toHaveLength(1)
    expect(await run(one, { end: 'answer' })).toEqual(Float64Array.of(0.5))
  })

  test('refuses work beyond its queue at once, and does what waits in its turn', async () => {
    const one = await pool({ queue: 2 })
    const answers: number[] = []
    const accepted = [1, 2, 3].map(async (values) => {
      await run(one, { end: 'answer', values })
      answers.push(values)
    })
    expect([one.working(), one.waiting()]).toEqual([1, 2])
    const refused = await run(one, { end: 'answer' }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'queue-full', members: { limit: 2, actual: 3 } })
    expect(answers).toEqual([])
    await Promise.all(accepted)
    expect(answers).toEqual([1, 2, 3])
    expect([one.working(), one.waiting()]).toEqual([0, 0])
  })

  test('ends work whose signal comes, and takes it out of the queue where it waits', async () => {
    const one = await pool({ queue: 2 })
    const [running, waiting] = [new AbortController(), new AbortController()]
    const reason = new Failure('run-cancelled', 'it is cancelled')
    let begin = (): void => undefined
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const spins = run(one, { end: 'spin', signal: running.signal, begun: () => begin() })
    const waits = run(one, { end: 'answer', signal: waiting.signal })
    const next = run(one, { end: 'answer' })
    waiting.abort(reason)
    await expect(waits).rejects.toBe(reason)
    await begun
    running.abort(reason)
    await expect(spins).rejects.toBe(reason)
    expect(await next).toEqual(Float64Array.of(0.5))
  })

  test('has back what a thread that died held of the gate', async () => {
    const gate = openGate(1)
    const one = await pool({ gate, seconds: 0.3 })
    await expect(run(one, { end: 'hold and spin' })).rejects.toMatchObject({ code: 'run-timeout' })
    expect(await gate.with(1, (threads) => Promise.resolve(threads))).toBe(1)
  })
})

test('two threads work at once, and the gate lets one of them start threads after the other', async () => {
  const two = await pool({ threads: 2 })
  expect(await Promise.all([run(two, { end: 'wait' }), run(two, { end: 'wait' })])).toHaveLength(2)
})

test('a thread that cannot start fails its work, and is told of', async () => {
  const broke: unknown[] = []
  const none = await pool({ module: 'file:///no/such/module.js', broke: (error) => broke.push(error) })
  await expect(run(none, { end: 'answer' })).rejects.toThrow(/module/)
  await expect(run(none, { end: 'answer' })).rejects.toThrow(/module/)
})
