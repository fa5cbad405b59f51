import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  mkdirSync,
  symlinkSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encodeBundle, type BundleContent } from '../../src/bundle/index.ts'
import { nodeSha256, openStore, type Store } from '../../src/store/index.ts'
import { programOf } from '../support/program-of.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { sampleContent, sampleFiles } from '../support/sample-run.ts'
import { scaled } from '../support/tier.ts'

const SMALL = sampleContent(12)
const LARGE = sampleContent(13)

let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-store-'))
  store = await storeIn(dataDir)
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

const storeIn = (directory: string): Promise<Store> =>
  openStore({ dataDir: directory, clock: () => Date.UTC(2025, 0, 6), random8Hex: () => '0badcafe' })

const write = (runId: string, { content = SMALL, overwrite = false, seconds = 0, to = store } = {}): Promise<void> =>
  to.write({ runId, parts: encodeBundle(content, nodeSha256), receipt: () => receiptOf(runId, seconds), overwrite })

const shownIn = (directory: string): string[] => readdirSync(join(directory, 'runs')).sort()

const names = (): string[] => shownIn(dataDir)

const capacityOf = async (runId: string): Promise<unknown> =>
  (await (await store.open(runId)).run()).value?.parameters['capacity']

/** Name of what a process that is gone, or one of another host, has put aside. */
const asideName = (runId: string, host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-')): string =>
  `.old-${runId}.${host}.999999999.0badcafe`

test('a written run is whole, and nothing else is left', async () => {
  await write('run_one')
  expect(await store.verify('run_one')).toEqual([])
  expect(names()).toEqual(['run_one'])
  for (const [path, bytes] of sampleFiles()) {
    expect(new Uint8Array(readFileSync(join(dataDir, 'runs', 'run_one', path)))).toEqual(bytes)
  }
})

test('the receipt is asked for when all parts are taken', async () => {
  const order: string[] = []
  const parts = function* (): ReturnType<typeof encodeBundle> {
    yield* encodeBundle(SMALL, nodeSha256)
    order.push('parts')
  }
  const receipt = (): ReturnType<typeof receiptOf> => {
    order.push('receipt')
    return receiptOf('run_one')
  }
  await store.write({ runId: 'run_one', parts: parts(), receipt, overwrite: false })
  expect(order).toEqual(['parts', 'receipt'])
})

test('the second writer of an id finds it taken, and takes no part of its bundle', async () => {
  await write('run_one')
  const parts = function* (): ReturnType<typeof encodeBundle> {
    yield { path: 'run.json', bytes: new Uint8Array() }
    throw new Error('taken')
  }
  const second = store.write({
    runId: 'run_one',
    parts: parts(),
    receipt: () => receiptOf('run_one'),
    overwrite: false,
  })
  await expect(second).rejects.toMatchObject({ code: 'run-exists' })
  expect(names()).toEqual(['run_one'])
})

test('of writers of one id at the same time exactly one wins', async () => {
  const others = await Promise.all(Array.from({ length: 4 }, () => storeIn(dataDir)))
  const results = await Promise.allSettled(others.map((to) => write('run_one', { to })))
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  expect(refused).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ code: 'run-exists' }) as unknown))
  expect(await store.verify('run_one')).toEqual([])
  expect(names()).toEqual(['run_one'])
})

test('an overwritten run is the new one, and the old one is gone', async () => {
  await write('run_one')
  await write('run_one', { content: LARGE, overwrite: true })
  expect(await capacityOf('run_one')).toBe(13)
  expect(names()).toEqual(['run_one'])
})

test('writers that overwrite one id at the same time leave one whole run, which readers see all the time', async () => {
  await write('run_one')
  const contents: BundleContent[] = [SMALL, LARGE, SMALL, LARGE]
  let written = 0
  const writing = contents.map(async (content) => {
    for (let i = 0; i < 3; i++) await write('run_one', { content, overwrite: true })
    written++
  })
  const verified = store.verify('run_one')
  let reads = 0
  for (; written < contents.length; reads++) {
    expect((await store.receipt('run_one')).templateId).toBe('sample-shop')
    expect((await store.list({ limit: 1 })).items).toMatchObject([{ runId: 'run_one' }])
  }
  expect(await verified).toEqual([])
  await Promise.all(writing)
  expect(reads).toBeGreaterThan(1)
  expect(await store.verify('run_one')).toEqual([])
  expect(names()).toEqual(['run_one'])
})

test('an error while the parts are made leaves nothing, and is passed on', async () => {
  const parts = function* (): ReturnType<typeof encodeBundle> {
    yield { path: 'run.json', bytes: new Uint8Array(10) }
    throw new RangeError('broken')
  }
  const writing = store.write({
    runId: 'run_one',
    parts: parts(),
    receipt: () => receiptOf('run_one'),
    overwrite: false,
  })
  await expect(writing).rejects.toThrow('broken')
  expect(names()).toEqual([])
  expect(await store.has('run_one')).toBe(false)
})

test.each(['../outside', '/tmp/outside', 'series/../../outside', '.hidden'])(
  'a part at %s is refused',
  async (path) => {
    const parts = [{ path, bytes: new Uint8Array(1) }]
    const writing = store.write({ runId: 'run_one', parts, receipt: () => receiptOf('run_one'), overwrite: false })
    await expect(writing).rejects.toThrow(RangeError)
    expect(names()).toEqual([])
  },
)

test.each(['', '..', 'a/b', '../run', '.hidden', 'latest'])('%j is refused as a run id', async (runId) => {
  await expect(write(runId)).rejects.toThrow(RangeError)
  await expect(store.receipt(runId)).rejects.toMatchObject({ code: 'run-not-found' })
  await expect(store.remove(runId)).rejects.toMatchObject({ code: 'run-not-found' })
})

test('a run put aside by a writer that was killed is put back by whoever asks for it', async () => {
  await write('run_one')
  const asks = [
    () => store.has('run_one'),
    () => store.resolve('run_one'),
    () => store.resolve('run_'),
    () => store.resolve('latest'),
    () => store.verify('run_one'),
    () => store.list({ limit: 1 }),
  ]
  for (const ask of asks) {
    renameSync(join(dataDir, 'runs/run_one'), join(dataDir, 'runs', asideName('run_one', 'another-host')))
    await ask()
    expect(names()).toEqual(['run_one'])
  }
})

test('of several bundles put aside for one id the one made last is put back', async () => {
  for (const [seconds, host] of [
    [5, 'host-a'],
    [9, 'host-b'],
    [7, 'host-c'],
  ] as const) {
    await write('run_two', { seconds })
    renameSync(join(dataDir, 'runs/run_two'), join(dataDir, 'runs', asideName('run_one', host)))
  }
  expect((await store.receipt('run_one')).createdUtc).toBe('2025-01-01T00:00:09.000Z')
})

test('a run put aside counts as taken, and can be overwritten', async () => {
  await write('run_one')
  const aside = join(dataDir, 'runs', asideName('run_one'))
  renameSync(join(dataDir, 'runs/run_one'), aside)
  await expect(write('run_one')).rejects.toMatchObject({ code: 'run-exists' })
  renameSync(join(dataDir, 'runs/run_one'), aside)
  await write('run_one', { content: LARGE, overwrite: true })
  expect(await capacityOf('run_one')).toBe(13)
  expect(names()).toEqual(['run_one'])
})

test('what a killed writer had put aside is gone after the next overwriting, that of another host stays', async () => {
  for (const host of [undefined, 'another-host']) {
    await write('run_one', { overwrite: true })
    renameSync(join(dataDir, 'runs/run_one'), join(dataDir, 'runs', asideName('run_one', host)))
    await write('run_two')
    renameSync(join(dataDir, 'runs/run_two'), join(dataDir, 'runs/run_one'))
  }
  await write('run_one', { overwrite: true })
  expect(names()).toEqual([asideName('run_one', 'another-host'), 'run_one'])
})

test('a removed run does not come back', async () => {
  await write('run_one')
  await write('run_two')
  renameSync(join(dataDir, 'runs/run_two'), join(dataDir, 'runs', asideName('run_one')))
  await store.remove('run_one')
  expect(names()).toEqual([])
  expect(await store.has('run_one')).toBe(false)
  await expect(store.remove('run_one')).rejects.toMatchObject({ code: 'run-not-found' })
})

test('a run with a dot in its id is not taken for the leftover of another', async () => {
  await write('run.one')
  renameSync(join(dataDir, 'runs/run.one'), join(dataDir, 'runs', asideName('run.one')))
  expect(await store.has('run')).toBe(false)
  expect(await store.has('run.one')).toBe(true)
})

test('a data directory below a file cannot be written, and holds no runs', async () => {
  writeFileSync(join(dataDir, 'file'), '')
  const below = await storeIn(join(dataDir, 'file', 'data'))
  await expect(write('run_one', { to: below })).rejects.toMatchObject({ code: 'store-unwritable' })
  expect((await below.list({ limit: 1 })).items).toEqual([])
})

test('a data directory where nothing can be made cannot be written', async () => {
  const below = await storeIn('/proc/none/data')
  await expect(write('run_one', { to: below })).rejects.toMatchObject({ code: 'store-unwritable' })
})

test('a data directory whose runs are a link is refused', async () => {
  mkdirSync(join(dataDir, 'elsewhere'))
  symlinkSync(join(dataDir, 'elsewhere'), join(dataDir, 'runs'))
  await expect(storeIn(dataDir)).rejects.toMatchObject({ code: 'store-unwritable' })
})

test('a writer killed at any moment leaves whole runs only, and all that it said were written', async () => {
  const program = programOf('test/support/store-writer.ts')
  for (let round = 0; round < scaled(3, 25); round++) {
    const directory = join(dataDir, String(round))
    const written = await killedWriter(program, directory, 1 + 9 * round)
    const survivor = await storeIn(directory)
    const { items, damaged } = await survivor.list({ limit: 500 })
    const ids = items.map(({ runId }) => runId).sort()
    expect(damaged).toEqual([])
    expect(ids).toEqual(expect.arrayContaining([...new Set(written)]))
    for (const runId of ids) expect(await survivor.verify(runId)).toEqual([])
    expect(shownIn(directory).filter((name) => !name.startsWith('.'))).toEqual(ids)
    await write('run_same', { content: LARGE, overwrite: true, to: survivor })
    expect(shownIn(directory).filter((name) => name.startsWith('.old-'))).toEqual([])
  }
}, 120_000)

/** Ids of the runs that a process said it had written before it was killed, some time after the first. */
async function killedWriter(program: string, directory: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await once(child.stdout, 'data')
  await setTimeout(afterMs)
  child.kill('SIGKILL')
  await once(child, 'close')
  return output.split('\n').slice(0, -1)
}
