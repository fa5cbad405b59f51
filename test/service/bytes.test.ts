import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bundle, Manifest } from '../../src/bundle/index.ts'
import { createContext, invoke, OPERATIONS, type BytesAnswer, type ServiceContext } from '../../src/service/index.ts'
import { testWith } from '../support/tier.ts'
import { zipEntries } from '../support/zip-entries.ts'

const ID = 'the-run'

const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-bytes-'))

const context = await createContext({ dataDir, maxValues: 10_000_000, elapsed: () => 0 })

const FOLDER = join(dataDir, 'runs', ID)

async function asked<Answer>(name: string, input: object, here: ServiceContext = context): Promise<Answer> {
  return (await invoke(
    OPERATIONS.find((operation) => operation.name === name)!,
    here,
    input,
  )) as Answer
}

await asked('createRun', { templateId: 'order-system', options: { runId: ID } })

const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Manifest

async function bytesOf({ chunks }: BytesAnswer): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  return Buffer.concat(pieces)
}

async function zipped(id = ID): Promise<Buffer> {
  return bytesOf(await asked<BytesAnswer>('exportRun', { id, format: 'zip' }))
}

/** A run of which one file has several MiB, and that file. */
async function largeRun(id: string): Promise<{ id: string; path: string; file: string }> {
  const model = {
    schemaVersion: 1,
    window: { start: '2025-01-06T00:00:00Z', timezone: 'UTC' },
    grid: { bins: 50_000, binSize: 1, binUnit: 'minutes' },
    topology: {
      nodes: {
        customers: { kind: 'source', arrivals: '5 + MOD(BIN() * 0.317, 7)' },
        checkout: { kind: 'service', capacity: 8 },
        delivered: { kind: 'sink' },
      },
      edges: [
        { from: 'customers', to: 'checkout' },
        { from: 'checkout', to: 'delivered' },
      ],
    },
  }
  await asked('createRun', { model, options: { runId: id, seriesFormat: 'csv' } })
  const path = 'series/checkout.csv'
  return { id, path, file: join(dataDir, 'runs', id, path) }
}

test('a zip file holds one folder with every file of the manifest, the manifest and the receipt, as they are', async () => {
  const entries = zipEntries(await zipped())
  const paths = [...manifest.files.map(({ path }) => path), 'manifest.json', 'receipt.json'].sort()
  expect([...entries.keys()]).toEqual(paths.map((path) => `${ID}/${path}`))
  for (const path of paths.filter((path) => path !== 'receipt.json')) {
    expect(entries.get(`${ID}/${path}`)!.bytes.equals(readFileSync(join(FOLDER, path))), path).toBe(true)
  }
})

test('a receipt that is exported tells of the run and not of the machine', async () => {
  const stored = JSON.parse(readFileSync(join(FOLDER, 'receipt.json'), 'utf8')) as Record<string, unknown>
  const exported = JSON.parse(
    zipEntries(await zipped())
      .get(`${ID}/receipt.json`)!
      .bytes.toString(),
  ) as object
  const { nodeVersion, tzdataVersion, host, ...rest } = stored
  expect([typeof nodeVersion, typeof tzdataVersion, typeof host]).toEqual(['string', 'string', 'string'])
  expect(exported).toEqual(rest)
})

test('the same run is the same zip file, in every zone, and of the size that was told', async () => {
  const first = await zipped()
  const { bytes, fileName, mediaType } = await asked<BytesAnswer>('exportRun', { id: ID })
  expect({ bytes, fileName, mediaType }).toEqual({
    bytes: first.length,
    fileName: `${ID}.zip`,
    mediaType: 'application/zip',
  })
  const zone = process.env['TZ']
  for (const [other, offset] of [
    ['Pacific/Chatham', -825],
    ['America/St_Johns', 210],
  ] as const) {
    process.env['TZ'] = other
    expect(new Date(2025, 0).getTimezoneOffset()).toBe(offset)
    expect((await zipped()).equals(first)).toBe(true)
  }
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('an exported bundle is a run again where it is unpacked', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'flowsim-bytes-'))
  const there = await createContext({ dataDir: elsewhere, maxValues: 10_000_000 })
  for (const [name, { bytes }] of zipEntries(await zipped())) {
    mkdirSync(join(elsewhere, 'runs', name, '..'), { recursive: true })
    writeFileSync(join(elsewhere, 'runs', name), bytes)
  }
  expect(await asked('verifyRun', { id: ID }, there)).toMatchObject({ valid: true })
  expect(await asked('listRuns', {}, there)).toMatchObject({ items: [{ runId: ID }], damaged: [] })
})

test('a bundle with a changed file is not packed', async () => {
  await asked('createRun', { templateId: 'order-system', options: { runId: 'changed' } })
  appendFileSync(join(dataDir, 'runs/changed/events.json'), ' ')
  const members = { file: 'events.json' }
  await expect(asked('exportRun', { id: 'changed' })).rejects.toMatchObject({ code: 'bundle-corrupt', members })
  await expect(asked('getRunFile', { id: 'changed', path: 'events.json' })).rejects.toMatchObject({
    code: 'bundle-corrupt',
    members,
  })
})

test('a large file that changes while it is taken is never taken to its end', async () => {
  const { id, path, file } = await largeRun('large-file')
  const { bytes, chunks } = await asked<BytesAnswer>('getRunFile', { id, path })
  expect(bytes).toBeGreaterThan(4 * 1024 * 1024)
  const taken = (chunks as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  const first = (await taken.next()) as IteratorYieldResult<Uint8Array>
  let count = first.value.length
  appendFileSync(file, '\n')
  const rest = async (): Promise<void> => {
    for (let next = await taken.next(); next.done !== true; next = await taken.next()) count += next.value.length
  }
  await expect(rest()).rejects.toMatchObject({ code: 'bundle-corrupt', members: { file: path } })
  expect(count).toBeLessThan(bytes!)
  await expect(asked('getRunFile', { id, path })).rejects.toMatchObject({ code: 'bundle-corrupt' })
})

const openFiles = { what: '/proc', met: readdirSync('/').includes('proc') }

testWith(openFiles, 'whoever stops taking leaves no file open', async () => {
  const { id, path } = await largeRun('left-open')
  const count = (): number => readdirSync('/proc/self/fd').length
  for (const answer of [
    await asked<BytesAnswer>('exportRun', { id }),
    await asked<BytesAnswer>('getRunFile', { id, path }),
  ]) {
    const before = count()
    let most = 0
    let taken = 0
    for await (const chunk of answer.chunks) {
      taken += chunk.length
      most = Math.max(most, count())
      if (taken > 1_000_000) break
    }
    expect([most - before, count() - before]).toEqual([1, 0])
  }
})

test('no more is read than is taken, and a little ahead', async () => {
  const { id, path } = await largeRun('ahead')
  let read = 0
  const counting: ServiceContext = {
    ...context,
    store: {
      ...context.store,
      async open(runId) {
        const bundle = await context.store.open(runId)
        return { ...bundle, bytes: (file) => counted(bundle.bytes(file)) }
      },
    },
  }
  async function* counted(chunks: ReturnType<Bundle['bytes']>): ReturnType<Bundle['bytes']> {
    for (let next = await chunks.next(); ; next = await chunks.next()) {
      if (next.done === true) return next.value
      read += next.value.length
      yield next.value
    }
  }
  for (const [name, input] of [
    ['exportRun', { id }],
    ['getRunFile', { id, path }],
  ] as const) {
    const answer = await asked<BytesAnswer>(name, input, counting)
    read = 0
    let taken = 0
    for await (const chunk of answer.chunks) {
      taken += chunk.length
      expect(read - taken).toBeLessThan(1024 * 1024)
    }
    expect(taken).toBe(answer.bytes)
  }
})

test('the text of a template is the one on the shelf', async () => {
  const source = await asked<BytesAnswer>('getTemplateSource', { id: 'order-system' })
  expect(source).toMatchObject({ mediaType: 'application/yaml', fileName: 'order-system.template.yaml' })
  expect((await bytesOf(source)).equals(readFileSync('templates/order-system/template.yaml'))).toBe(true)
})

test('bytes that turn out wrong are told of, whenever that is', async () => {
  const told: unknown[] = []
  const here = await createContext({ dataDir, maxValues: 10_000_000, tell: (event) => told.push(event) })
  const { id, path, file } = await largeRun('told')
  const { chunks } = await asked<BytesAnswer>('getRunFile', { id, path }, here)
  expect(told).toEqual([])
  appendFileSync(file, '\n')
  await expect(bytesOf({ chunks } as BytesAnswer)).rejects.toMatchObject({ code: 'bundle-corrupt' })
  await expect(asked('getRunFile', { id, path }, here)).rejects.toMatchObject({ code: 'bundle-corrupt' })
  const event = { event: 'bundle.corrupt', runId: id, file: path }
  expect(told).toMatchObject([event, event])
})
