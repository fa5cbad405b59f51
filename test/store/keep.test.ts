import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../../src/base/index.ts'
import { canonicalJson, encodeBundle, type Manifest } from '../../src/bundle/index.ts'
import { nodeSha256, openStore, type Store } from '../../src/store/index.ts'
import { keepOf } from '../../src/store/keep.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { sampleContent } from '../support/sample-run.ts'

const ID = 'the-run'

const SERIES = 'checkout.served'

const FILE = 'series/checkout.csv'

let dataDir: string
let store: Store

const inRun = (path: string): string => join(dataDir, 'runs', ID, path)

const clock = (): number => Date.UTC(2025, 0, 6)

const storeOf = (keepBytes?: number): Promise<Store> =>
  openStore({ dataDir, clock, random8Hex: () => '00000000', ...(keepBytes === undefined ? {} : { keepBytes }) })

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-keep-'))
  store = await storeOf()
  await write()
})

afterEach(() => {
  vi.useRealTimers()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Stamps of files are as coarse as the ticks of the machine: what has just been written is not kept yet. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120))

async function write(capacity?: number): Promise<void> {
  const parts = encodeBundle(sampleContent(capacity), nodeSha256)
  await store.write({ runId: ID, parts, receipt: () => receiptOf(ID), overwrite: true })
  await settled()
}

/** What is read of the run now; the same object as before where it was kept. */
async function read(ids: readonly string[] = [SERIES], from = store): Promise<readonly (object | undefined)[]> {
  const bundle = await from.open(ID)
  const run = await bundle.run()
  const index = await bundle.index()
  const series = index.value === undefined ? undefined : await bundle.series(index.value, ids)
  const problem = run.problem ?? index.problem ?? series?.problem
  if (problem !== undefined) throw new Failure('bundle-corrupt', problem.message, { members: { file: problem.file } })
  return [bundle.manifest, run.value, index.value, ...ids.map((id) => series?.value?.get(id))]
}

function expectSame(a: readonly unknown[], b: readonly unknown[]): void {
  expect(a.map((one, i) => one === b[i])).toEqual(a.map(() => true))
}

test('what was read is kept, by runs and by series', async () => {
  const first = await read()
  expectSame(await read(), first)
  const [, , , again, other] = await read([SERIES, 'packing.served'])
  expect(again).toBe(first[3])
  expectSame(await read([SERIES, 'packing.served']), [...first, other])
})

test('what is kept cannot be changed, and the values are those of the file', async () => {
  const [manifest, run, index] = await read()
  for (const kept of [manifest, run, index]) expect(Object.isFrozen(kept)).toBe(true)
  const column = readFileSync(inRun(FILE), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(','))
  const at = readFileSync(inRun(FILE), 'utf8').split('\n')[0]!.split(',').indexOf('served')
  await read()
  expect([...((await read())[3] as Float64Array)].map(String)).toEqual(column.map((cells) => cells[at]))
})

test('two that read at once read once', async () => {
  const [one, other] = await Promise.all([read(), read()])
  expect(one[3]).toBe(other[3])
})

test('a store that keeps nothing reads again', async () => {
  const other = await storeOf(0)
  const [one, again] = [await read([SERIES], other), await read([SERIES], other)]
  expect(one.map((value, i) => value === again[i])).toEqual([false, false, false, false])
  expect(again).toEqual(one)
})

test('what has just been written is not kept: a change in the same tick would not show', async () => {
  const { ctimeMs } = statSync(inRun(FILE))
  vi.useFakeTimers({ toFake: ['Date'], now: ctimeMs + 10 })
  const [one, other] = [await read(), await read()]
  expect(one[3]).not.toBe(other[3])
  vi.setSystemTime(ctimeMs + 10_000)
  expectSame(await read(), await read())
})

function hashOf(bytes: Buffer): string {
  const hasher = nodeSha256()
  hasher.update(bytes)
  return hasher.hex()
}

/** Changes the manifest, and gives it the hash of its list of files. */
function putManifest(change: (manifest: Manifest) => void): void {
  const manifest = JSON.parse(readFileSync(inRun('manifest.json'), 'utf8')) as Manifest
  change(manifest)
  Object.assign(manifest.hashes, { bundle: hashOf(Buffer.from(canonicalJson(manifest.files))) })
  writeFileSync(inRun('manifest.json'), JSON.stringify(manifest))
}

describe('a run that was read', () => {
  const flipped = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, i) => (i === bytes.length >> 1 ? 57 : byte)))

  test.each([FILE, 'run.json', 'series/index.json'])('and of which %s was changed is corrupt', async (path) => {
    await read()
    writeFileSync(inRun(path), flipped(readFileSync(inRun(path))))
    await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: path } })
  })

  test('and of which a file was changed to the same size and time is corrupt', async () => {
    await read()
    const { atime, mtime } = statSync(inRun(FILE))
    writeFileSync(inRun(FILE), flipped(readFileSync(inRun(FILE))))
    utimesSync(inRun(FILE), atime, mtime)
    await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: FILE } })
  })

  test('and of which a file was replaced by another of the same size and time is corrupt', async () => {
    await read()
    const { atime, mtime } = statSync(inRun(FILE))
    writeFileSync(inRun('aside'), flipped(readFileSync(inRun(FILE))))
    utimesSync(inRun('aside'), atime, mtime)
    renameSync(inRun('aside'), inRun(FILE))
    await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: FILE } })
  })

  test('and lost a file is corrupt, and whole again when the file is back', async () => {
    const before = await read()
    renameSync(inRun(FILE), inRun('aside'))
    await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: FILE } })
    renameSync(inRun('aside'), inRun(FILE))
    expect(await read()).toEqual(before)
  })

  test('and has another manifest is judged by that one', async () => {
    await read()
    const manifest = JSON.parse(readFileSync(inRun('manifest.json'), 'utf8')) as Manifest
    const entry = manifest.files.find(({ path }) => path === FILE)!
    Object.assign(entry, { sha256: '0'.repeat(64) })
    writeFileSync(inRun('manifest.json'), JSON.stringify(manifest))
    await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: 'manifest.json' } })
    putManifest(() => undefined)
    await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: FILE } })
  })

  test.each(['../the-run/series/checkout.csv', '/etc/passwd', 'series/\u0000', ''])(
    'and whose index names %j is corrupt',
    async (path) => {
      await read()
      const text = readFileSync(inRun('series/index.json'), 'utf8')
      const bytes = Buffer.from(text.replaceAll(JSON.stringify(FILE), JSON.stringify(path)))
      writeFileSync(inRun('series/index.json'), bytes)
      const sha256 = hashOf(bytes)
      putManifest((manifest) => {
        const entry = manifest.files.find((file) => file.path === 'series/index.json')!
        Object.assign(entry, { bytes: bytes.length, sha256 })
      })
      await expect(read()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: path } })
    },
  )

  test('and was overwritten is the new one', async () => {
    const before = await read()
    await write(9)
    const after = await read()
    expect(after[3]).not.toEqual(before[3])
    await write()
    expect(await read()).toEqual(before)
  })

  test('and was removed is not there', async () => {
    await read()
    await store.remove(ID)
    await expect(read()).rejects.toMatchObject({ code: 'run-not-found' })
  })

  test('and is open when it is overwritten gives nothing of the old one together with the new', async () => {
    const bundle = await store.open(ID)
    const index = (await bundle.index()).value!
    await bundle.series(index, [SERIES])
    await write(9)
    await expect(bundle.series(index, [SERIES])).rejects.toMatchObject({ code: 'run-not-found' })
  })
})

describe('the room for what is kept', () => {
  const value = (bytes: number, stamp = 'a'): { value: object; stamp: string; bytes: number } => ({
    value: { bytes },
    stamp,
    bytes,
  })

  test('is never more than was given, and those go first that were not asked for longest', () => {
    const keep = keepOf(100)
    for (const name of ['one', 'two', 'three']) keep.put(name, value(30))
    expect(keep.get('one', 'a')).toEqual({ bytes: 30 })
    keep.put('four', value(50))
    expect(['one', 'two', 'three', 'four'].map((name) => keep.get(name, 'a') !== undefined)).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(keep.bytes()).toBe(80)
  })

  test('holds no value that is greater, nor the old one in its place', () => {
    const keep = keepOf(100)
    keep.put('one', value(60))
    keep.put('one', value(101, 'b'))
    expect([keep.get('one', 'a'), keep.get('one', 'b'), keep.bytes()]).toEqual([undefined, undefined, 0])
  })

  test('is asked by the stamp as well', () => {
    const keep = keepOf(100)
    keep.put('one', value(60))
    expect(keep.get('one', 'b')).toBeUndefined()
    keep.put('one', value(50, 'b'))
    expect([keep.get('one', 'a'), keep.get('one', 'b'), keep.bytes()]).toEqual([undefined, { bytes: 50 }, 50])
  })

  test('is entered one after the other, also after a failure', async () => {
    const keep = keepOf(100)
    const seen: number[] = []
    const work = (number: number, fails = false) =>
      keep.inTurn('one', async () => {
        await new Promise((resolve) => setTimeout(resolve, 5 - number))
        seen.push(number)
        if (fails) throw new RangeError('no')
      })
    const turns = [work(1), work(2, true), work(3)]
    expect((await Promise.allSettled(turns)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(seen).toEqual([1, 2, 3])
  })
})
