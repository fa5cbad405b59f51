import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encodeBundle } from '../../src/bundle/index.ts'
import { nodeSha256, openStore, type Store } from '../../src/store/index.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { sampleContent } from '../support/sample-run.ts'

const CONTENT = sampleContent()

let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-store-'))
  store = await openStore({ dataDir, clock: () => Date.UTC(2025, 0, 6, 8, 30), random8Hex: () => '0badcafe' })
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

const write = (runId: string, seconds = 0): Promise<void> =>
  store.write({
    runId,
    parts: encodeBundle(CONTENT, nodeSha256),
    receipt: () => receiptOf(runId, seconds),
    overwrite: false,
  })

const inRun = (runId: string, path = ''): string => join(dataDir, 'runs', runId, path)

test('a data directory that does not exist holds no runs and is not made by looking', async () => {
  const dir = join(dataDir, 'not', 'yet')
  const empty = await openStore({ dataDir: dir, clock: () => 0, random8Hex: () => '0badcafe' })
  expect(await empty.list({ limit: 50 })).toEqual({ items: [], nextCursor: null, damaged: [] })
  await expect(empty.resolve('latest')).rejects.toMatchObject({ code: 'run-not-found' })
  expect(() => readFileSync(dir)).toThrow('ENOENT')
})

test('a fresh id comes from the clock and the random digits', () => {
  expect(store.newRunId()).toBe('run_20250106T083000Z_0badcafe')
})

test('runs are listed newest first, then by id, whatever the form of their time', async () => {
  for (const [runId, seconds] of [
    ['run_b', 1],
    ['run_a', 1],
    ['run_c', 1.5],
    ['run_d', 0],
  ] as const)
    await write(runId, seconds)
  const whole = readFileSync(inRun('run_b', 'receipt.json'), 'utf8')
  writeFileSync(inRun('run_b', 'receipt.json'), whole.replace('00:00:01.000Z', '00:00:01Z'))
  const { items } = await store.list({ limit: 50 })
  expect(items.map(({ runId }) => runId)).toEqual(['run_c', 'run_a', 'run_b', 'run_d'])
})

test('pages follow each other without gaps, also when runs come and go in between', async () => {
  for (let i = 0; i < 5; i++) await write(`run_${i}`, i)
  const first = await store.list({ limit: 2 })
  expect(first.items.map(({ runId }) => runId)).toEqual(['run_4', 'run_3'])
  await write('run_9', 9)
  await store.remove('run_3')
  const second = await store.list({ limit: 2, cursor: first.nextCursor! })
  expect(second.items.map(({ runId }) => runId)).toEqual(['run_2', 'run_1'])
  const third = await store.list({ limit: 2, cursor: second.nextCursor! })
  expect(third).toMatchObject({ items: [{ runId: 'run_0' }], nextCursor: null })
})

test('a page that ends with the last run is the last page', async () => {
  await write('run_1')
  expect((await store.list({ limit: 1 })).nextCursor).toBe(null)
})

test.each(['', 'run_1', '~run_1', 'yesterday~run_1'])('cursor %j, which no page gave, is refused', async (cursor) => {
  await expect(store.list({ limit: 1, cursor })).rejects.toMatchObject({
    code: 'input-invalid',
    diagnostics: [{ code: 'field-value', path: ['cursor'] }],
  })
})

test.each([0, 501, 1.5])('a limit of %d is a defect of the caller', async (limit) => {
  await expect(store.list({ limit })).rejects.toThrow(RangeError)
})

test('a run whose receipt cannot be read is told of, and hides no other', async () => {
  for (const [i, runId] of ['run_a', 'run_b', 'run_c'].entries()) await write(runId, i)
  unlinkSync(inRun('run_a', 'receipt.json'))
  writeFileSync(inRun('run_b', 'receipt.json'), '{}')
  expect(await store.list({ limit: 50 })).toMatchObject({ items: [{ runId: 'run_c' }], damaged: ['run_a', 'run_b'] })
  await expect(store.receipt('run_b')).rejects.toMatchObject({
    code: 'bundle-corrupt',
    members: { file: 'receipt.json' },
  })
})

test('the name of the directory is the run id', async () => {
  await write('run_a')
  renameSync(inRun('run_a'), inRun('run_b'))
  expect((await store.receipt('run_b')).runId).toBe('run_b')
})

test('a run is meant by its id, by a beginning that only it has, and by latest', async () => {
  for (const [i, runId] of ['run_abc', 'run_abcd', 'run_b', 'other'].entries()) await write(runId, i)
  expect(await store.resolve('run_abc')).toBe('run_abc')
  expect(await store.resolve('run_abcd')).toBe('run_abcd')
  expect(await store.resolve('run_b')).toBe('run_b')
  expect(await store.resolve('o')).toBe('other')
  expect(await store.resolve('latest')).toBe('other')
})

test('a beginning that several runs have is not found, and the hint names them', async () => {
  for (const runId of ['run_abc', 'run_abd', 'run_b']) await write(runId)
  await expect(store.resolve('run_a')).rejects.toMatchObject({
    code: 'run-not-found',
    hint: 'Several runs begin like that: run_abc, run_abd.',
  })
})

test.each(['run_z', '', '..', '../runs/run_abc', 'run_abc/', '.tmp-run', '*'])('%j means no run', async (text) => {
  await write('run_abc')
  await expect(store.resolve(text)).rejects.toMatchObject({ code: 'run-not-found' })
})

test('directories of writers at work, files and links are no runs', async () => {
  await write('run_a')
  mkdirSync(join(dataDir, 'runs', '.tmp-run_b.host.1.0badcafe'))
  writeFileSync(join(dataDir, 'runs', 'run_file'), '')
  symlinkSync(inRun('run_a'), join(dataDir, 'runs', 'run_link'))
  const { items, damaged } = await store.list({ limit: 50 })
  expect([items.map(({ runId }) => runId), damaged]).toEqual([['run_a'], []])
  for (const runId of ['run_file', 'run_link']) {
    expect(await store.has(runId)).toBe(false)
    await expect(store.open(runId)).rejects.toMatchObject({ code: 'run-not-found' })
  }
})

test('a stored run is read back through its bundle', async () => {
  await write('run_a')
  const bundle = await store.open('run_a')
  const index = (await bundle.index()).value!
  const series = (await bundle.series(index, ['checkout.queueDepth'])).value!
  const queueDepth = CONTENT.run.series.find(({ id }) => id === 'checkout.queueDepth')!
  expect([...series.get('checkout.queueDepth')!]).toEqual([...queueDepth.values])
})

test('truncated, edited, missing and extra files of a stored run are named', async () => {
  await write('run_a')
  truncateSync(inRun('run_a', 'series/checkout.csv'), 100)
  const model = readFileSync(inRun('run_a', 'model/model.json'), 'utf8')
  writeFileSync(inRun('run_a', 'model/model.json'), model.replace('12', '13'))
  unlinkSync(inRun('run_a', 'events.json'))
  mkdirSync(inRun('run_a', 'notes'))
  writeFileSync(inRun('run_a', 'notes/a b.txt'), '')
  expect((await store.verify('run_a')).map(({ kind, file }) => [kind, file])).toEqual([
    ['missing', 'events.json'],
    ['hash', 'model/model.json'],
    ['size', 'series/checkout.csv'],
    ['extra', 'notes/a b.txt'],
  ])
})

test('links inside a run are not followed', async () => {
  await write('run_a')
  await write('run_b')
  const outside = join(dataDir, 'outside.csv')
  renameSync(inRun('run_a', 'series/checkout.csv'), outside)
  symlinkSync(outside, inRun('run_a', 'series/checkout.csv'))
  expect((await store.verify('run_a')).map(({ kind, file }) => [kind, file])).toEqual([
    ['missing', 'series/checkout.csv'],
  ])
  renameSync(inRun('run_b', 'series'), join(dataDir, 'series'))
  symlinkSync(join(dataDir, 'series'), inRun('run_b', 'series'))
  const problems = await store.verify('run_b')
  expect(problems.map(({ kind }) => kind)).toContain('missing')
  expect(problems.some(({ file }) => file === 'series')).toBe(true)
  await expect(store.open('run_b').then((bundle) => bundle.index())).resolves.toMatchObject({
    problem: { kind: 'missing', file: 'series/index.json' },
  })
})

test('a run without a manifest, or with one of a later format, cannot be opened', async () => {
  await write('run_a')
  const path = inRun('run_a', 'manifest.json')
  const manifest = readFileSync(path, 'utf8')
  writeFileSync(path, manifest.replace('"formatVersion": 1', '"formatVersion": 2'))
  await expect(store.open('run_a')).rejects.toMatchObject({
    code: 'format-unsupported',
    members: { file: 'manifest.json' },
  })
  unlinkSync(path)
  await expect(store.open('run_a')).rejects.toMatchObject({
    code: 'bundle-corrupt',
    members: { file: 'manifest.json' },
  })
})
