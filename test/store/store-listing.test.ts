import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeBundle, encodeReceipt, type Receipt } from '../../src/bundle/index.ts'
import { nodeSha256, openStore, type RunPageQuery, type Store } from '../../src/store/index.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { sampleContent } from '../support/sample-run.ts'
import { fullTier, scaled } from '../support/tier.ts'

const CONTENT = sampleContent()

let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-list-'))
  store = await storeHere()
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

const storeHere = (): Promise<Store> => openStore({ dataDir, clock: () => 0, random8Hex: () => '0badcafe' })

const write = (receipt: Receipt, { to = store, overwrite = false } = {}): Promise<void> =>
  to.write({ runId: receipt.runId, parts: encodeBundle(CONTENT, nodeSha256), receipt: () => receipt, overwrite })

const ids = async (query: Partial<RunPageQuery> = {}, of = store): Promise<string[]> =>
  (await of.list({ limit: 500, ...query })).items.map(({ runId }) => runId)

/** Receipts alone, as fast as a disk takes them: all that a list reads. */
function writeReceipts(count: number): void {
  for (let i = 0; i < count; i++) {
    const runId = `run_${String(i).padStart(5, '0')}`
    const directory = join(dataDir, 'runs', runId)
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'receipt.json'), encodeReceipt({ ...receiptOf(runId, i), tags: [`tag-${i % 7}`] }))
  }
}

/** Waits until the directory of the runs has not been changed for longer than its times are coarse. */
async function settled(): Promise<void> {
  while (Date.now() - statSync(join(dataDir, 'runs')).ctimeMs < 100) await setTimeout(20)
}

describe('filters', () => {
  beforeEach(async () => {
    await write({ ...receiptOf('run_a', 1), tags: ['peak', 'Berlin'], warningCount: 0 })
    await write({ ...receiptOf('run_b', 2), templateId: null, note: 'After the Peak' })
    await write({ ...receiptOf('run_c', 3), templateId: 'other-shop' })
  })

  const AT = (seconds: number): number => Date.UTC(2025, 0, 1) + 1000 * seconds

  test.each<[string, Partial<RunPageQuery>, readonly string[]]>([
    ['none', {}, ['run_c', 'run_b', 'run_a']],
    ['the template', { templateId: 'sample-shop' }, ['run_a']],
    ['the mode', { mode: 'simulation' }, ['run_c', 'run_b', 'run_a']],
    ['another mode', { mode: 'telemetry' }, []],
    ['a tag, all of it', { tag: 'peak' }, ['run_a']],
    ['a part of a tag', { tag: 'pea' }, []],
    ['warnings', { hasWarnings: true }, ['run_c', 'run_b']],
    ['no warnings', { hasWarnings: false }, ['run_a']],
    ['from an instant on', { createdAfterMs: AT(2) }, ['run_c', 'run_b']],
    ['before an instant', { createdBeforeMs: AT(2) }, ['run_a']],
    ['words of tags and notes, in any case', { text: 'pEAk' }, ['run_b', 'run_a']],
    ['a part of the id', { text: 'un_c' }, ['run_c']],
    ['a part of the template', { text: 'OTHER' }, ['run_c']],
    ['several at once', { text: 'peak', hasWarnings: true }, ['run_b']],
  ])('leave those that pass them: %s', async (_name, query, found) => {
    expect(await ids(query)).toEqual(found)
  })

  test('go with pages', async () => {
    const first = await store.list({ limit: 1, text: 'peak' })
    expect(first.items.map(({ runId }) => runId)).toEqual(['run_b'])
    expect(await ids({ text: 'peak', cursor: first.nextCursor! })).toEqual(['run_a'])
  })
})

describe('a list', () => {
  test('shows what other stores write, edit, overwrite and remove, also when it was read just before', async () => {
    const other = await storeHere()
    const seen = async (): Promise<unknown> =>
      (await store.list({ limit: 9 })).items.map(({ runId, createdUtc, tags }) => [
        runId,
        createdUtc.slice(17, 19),
        tags,
      ])
    for (const pause of [false, true]) {
      const then = async (): Promise<void> => (pause ? settled() : undefined)
      await write(receiptOf('run_a', 1), { to: other })
      await then()
      expect(await seen()).toEqual([['run_a', '01', []]])
      await other.edit('run_a', { tags: ['x'] })
      await then()
      expect(await seen()).toEqual([['run_a', '01', ['x']]])
      await write(receiptOf('run_a', 2), { to: other, overwrite: true })
      await then()
      expect(await seen()).toEqual([['run_a', '02', []]])
      await other.remove('run_a')
      await then()
      expect(await seen()).toEqual([])
    }
  })

  test('shows a run that a killed writer had put aside', async () => {
    await write(receiptOf('run_a'))
    expect(await ids()).toEqual(['run_a'])
    renameSync(join(dataDir, 'runs/run_a'), join(dataDir, 'runs/.old-run_a.elsewhere.1.0badcafe'))
    expect(await ids()).toEqual(['run_a'])
  })

  test('never misses a run that is overwritten again and again', async () => {
    const other = await storeHere()
    await write(receiptOf('run_a', 0))
    const overwrites = (async () => {
      for (let i = 1; i <= scaled(10, 100); i++) await write(receiptOf('run_a', i), { to: other, overwrite: true })
    })()
    let over = false
    void overwrites.finally(() => (over = true))
    while (!over) {
      const { items, damaged } = await store.list({ limit: 9 })
      expect([items.length, damaged]).toEqual([1, []])
      await setTimeout(0)
    }
    await overwrites
  })

  test('asked for by many at once is right for each', async () => {
    for (let i = 0; i < 5; i++) {
      const before = ids()
      const writing = write(receiptOf(`run_${i}`, i))
      const during = ids()
      await writing
      const after = [ids(), ids(), ids()]
      for (const list of await Promise.all(after)) expect(list).toHaveLength(i + 1)
      await Promise.all([before, during])
    }
  })

  test('has no receipt that is a link, or larger than one can be', async () => {
    await write(receiptOf('run_a'))
    await write(receiptOf('run_b'))
    cpSync(join(dataDir, 'runs/run_b/receipt.json'), join(dataDir, 'receipt.json'))
    writeFileSync(join(dataDir, 'runs/run_a/receipt.json'), `{"note":"${'x'.repeat(2 << 20)}"}`)
    expect(await store.list({ limit: 9 })).toMatchObject({ items: [{ runId: 'run_b' }], damaged: ['run_a'] })
  })
})

const COUNT = scaled(500, 10_000)

/** Milliseconds of work: time of the processor, which does not grow while others have it. */
interface Work {
  readonly told: string
  readonly cpuMs: number
}

/** The least work of several tries. */
async function leastWork(name: string, tries: number, once: () => Promise<() => Promise<unknown>>): Promise<Work> {
  const found: { cpuMs: number; wallMs: number }[] = []
  for (let i = 0; i < tries; i++) {
    const work = await once()
    const [cpu, wall] = [process.cpuUsage(), performance.now()]
    await work()
    const { user, system } = process.cpuUsage(cpu)
    found.push({ cpuMs: (user + system) / 1000, wallMs: performance.now() - wall })
  }
  const [{ cpuMs, wallMs }] = found.sort((a, b) => a.cpuMs - b.cpuMs) as [(typeof found)[number]]
  return { cpuMs, told: `${name} ${cpuMs.toFixed(1)} ms of work in ${wallMs.toFixed(1)} ms` }
}

test(`the first page of ${COUNT} runs is there at once`, { timeout: 120_000 }, async () => {
  writeReceipts(COUNT)
  await settled()
  const list = async (query: Partial<RunPageQuery> = {}, of = store): Promise<unknown> =>
    of.list({ limit: 50, ...query })
  const cold = await leastWork('cold', 3, async () => {
    const fresh = await storeHere()
    return () => list({}, fresh)
  })
  await list()
  const warm = await leastWork('warm', 5, () => Promise.resolve(() => list()))
  const search = await leastWork('a search', 5, () => Promise.resolve(() => list({ tag: 'tag-3', text: 'RUN_0' })))
  const edited = await leastWork('after an edit', 5, async () => {
    await store.edit('run_00007', { note: String(performance.now()) })
    return () => list()
  })
  console.log(`first page of ${COUNT} runs: ${[cold, warm, search, edited].map(({ told }) => told).join(', ')}`)
  expect((await ids({ limit: 1 }))[0]).toBe(`run_${String(COUNT - 1).padStart(5, '0')}`)
  expect(warm.cpuMs).toBeLessThan(cold.cpuMs)
  if (!fullTier) return
  expect(warm.cpuMs).toBeLessThan(50)
  expect(search.cpuMs).toBeLessThan(50)
  expect(cold.cpuMs).toBeLessThan(1000)
})
