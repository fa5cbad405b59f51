import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeBundle } from '../../src/bundle/index.ts'
import { nodeSha256, openStore, type Store } from '../../src/store/index.ts'
import { programOf } from '../support/program-of.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { sampleContent } from '../support/sample-run.ts'
import { scaled } from '../support/tier.ts'

const CONTENT = sampleContent()

const ID = 'run_one'

let dataDir: string
let store: Store

const storeHere = (): Promise<Store> => openStore({ dataDir, clock: () => 0, random8Hex: () => '0badcafe' })

const write = (seconds = 0, overwrite = false, to = store): Promise<void> =>
  to.write({ runId: ID, parts: encodeBundle(CONTENT, nodeSha256), receipt: () => receiptOf(ID, seconds), overwrite })

const inRun = (path = ''): string => join(dataDir, 'runs', ID, path)

const leftovers = (): string[] =>
  [...readdirSync(join(dataDir, 'runs')), ...readdirSync(inRun())].filter((name) => name.startsWith('.'))

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-edit-'))
  store = await storeHere()
  await write()
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

describe('an edit', () => {
  test('changes what it says, and nothing else', async () => {
    const before = receiptOf(ID)
    expect(await store.edit(ID, { note: 'seen', tags: ['a', 'b'] })).toEqual({
      ...before,
      note: 'seen',
      tags: ['a', 'b'],
    })
    expect(await store.edit(ID, { pinned: true })).toMatchObject({ note: 'seen', tags: ['a', 'b'], pinned: true })
    expect(await store.receipt(ID)).toMatchObject({ note: 'seen', tags: ['a', 'b'], pinned: true })
    expect(await store.verify(ID)).toEqual([])
    expect(leftovers()).toEqual([])
  })

  test('that takes all away leaves the receipt as it was', async () => {
    const before = readFileSync(inRun('receipt.json'), 'utf8')
    await store.edit(ID, { note: 'seen', tags: ['a'], pinned: true })
    expect(readFileSync(inRun('receipt.json'), 'utf8')).not.toBe(before)
    await store.edit(ID, { note: '', tags: [], pinned: false })
    expect(readFileSync(inRun('receipt.json'), 'utf8')).toBe(before)
  })

  test('of a run that is not there, or whose receipt cannot be read, fails and leaves nothing', async () => {
    await expect(store.edit('run_two', { note: 'x' })).rejects.toMatchObject({ code: 'run-not-found' })
    await expect(store.edit('../run_one', { note: 'x' })).rejects.toMatchObject({ code: 'run-not-found' })
    writeFileSync(inRun('receipt.json'), '{')
    await expect(store.edit(ID, { note: 'x' })).rejects.toMatchObject({
      code: 'bundle-corrupt',
      members: { file: 'receipt.json' },
    })
    unlinkSync(inRun('receipt.json'))
    await expect(store.edit(ID, { note: 'x' })).rejects.toMatchObject({ code: 'bundle-corrupt' })
    expect(leftovers()).toEqual([])
  })

  test('is seen by a store that has listed the run before', async () => {
    const other = await storeHere()
    for (let i = 0; i < 5; i++) {
      await store.edit(ID, { note: `note ${i}` })
      expect((await other.list({ limit: 1 })).items[0]!.note).toBe(`note ${i}`)
    }
  })
})

test('edits at the same time, by several stores, lose nothing of each other', async () => {
  const [second, third] = [await storeHere(), await storeHere()]
  const rounds = scaled(5, 50)
  const editors = [
    (i: number) => store.edit(ID, { note: `note ${i}` }),
    (i: number) => second.edit(ID, { tags: [`tag ${i}`] }),
    (i: number) => third.edit(ID, { pinned: i % 2 === 1 }),
  ]
  await Promise.all(
    editors.map(async (edit) => {
      for (let i = 1; i <= 2 * rounds + 1; i++) await edit(i)
    }),
  )
  const last = 2 * rounds + 1
  expect(await store.receipt(ID)).toMatchObject({ note: `note ${last}`, tags: [`tag ${last}`], pinned: true })
})

test('an edit while the run is overwritten is of the old run or of the new one, never of both', async () => {
  const other = await storeHere()
  const overwrites = (async () => {
    for (let i = 1; i <= scaled(5, 40); i++) {
      await write(i, true, other)
      expect((await other.receipt(ID)).createdUtc).toBe(receiptOf(ID, i).createdUtc)
    }
  })()
  let over = false
  void overwrites.finally(() => (over = true))
  while (!over) {
    const { createdUtc } = await store.edit(ID, { note: 'seen' })
    expect(createdUtc <= (await store.receipt(ID)).createdUtc).toBe(true)
  }
  await overwrites
  expect(await store.verify(ID)).toEqual([])
})

describe('a killed editor', () => {
  const program = programOf('test/support/store-editor.ts')

  async function killedAfter(ms: number): Promise<string[]> {
    const child = spawn(process.execPath, [program, dataDir, ID], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (data: Buffer) => (said += data.toString()))
    await once(child.stdout, 'data')
    await setTimeout(ms)
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
    return said.trim().split('\n')
  }

  test('leaves a whole receipt and is in nobody’s way', { timeout: 60_000 }, async () => {
    for (let round = 0; round < scaled(2, 20); round++) {
      const said = await killedAfter(7 * round)
      const { note = '' } = await store.receipt(ID)
      expect(Number(note.split(' ')[1])).toBeGreaterThanOrEqual(Number(said.at(-1)))
      expect(await store.verify(ID)).toEqual([])
      await store.edit(ID, { note: 'after it' })
      expect((await store.receipt(ID)).note).toBe('after it')
      expect(readdirSync(inRun()).filter((name) => name.startsWith('.'))).toEqual([])
    }
  })

  test('may have left a draft, which is no file of the bundle and goes with the next edit', async () => {
    const draft = `.receipt.json.${hostname()}.1.0badcafe`
    writeFileSync(inRun(draft), '{"runId":')
    expect(await store.verify(ID)).toEqual([])
    await store.edit(ID, { pinned: true })
    expect(readdirSync(inRun())).not.toContain(draft)
  })
})
