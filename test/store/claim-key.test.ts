import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeBundle, encodeReceipt } from '../../src/bundle/index.ts'
import { nodeSha256, openStore, type KeyClaim, type Store } from '../../src/store/index.ts'
import { programOf } from '../support/program-of.ts'
import { receiptOf } from '../support/sample-receipt.ts'
import { sampleContent } from '../support/sample-run.ts'
import { testFull } from '../support/tier.ts'

const CONTENT = sampleContent()

let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'flowsim-keys-'))
  store = await storeHere()
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

const storeHere = (): Promise<Store> =>
  openStore({ dataDir, clock: () => Date.UTC(2025, 0, 6), random8Hex: () => '0badcafe' })

const write = (runId: string, idempotencyKey?: string, { to = store, overwrite = false } = {}): Promise<void> => {
  const kept = idempotencyKey === undefined ? {} : { idempotencyKey, requestHash: 'a'.repeat(64) }
  const receipt = () => ({ ...receiptOf(runId), ...kept })
  return to.write({ runId, parts: encodeBundle(CONTENT, nodeSha256), receipt, overwrite })
}

/** Claims a key, and gives it back at once: `claimed`, `in-work`, or the run it made. */
async function claimed(key: string, of = store): Promise<string> {
  const claim = await of.claimKey(key)
  if (claim.state === 'claimed') await claim.release()
  return claim.state === 'known' ? claim.receipt.runId : claim.state
}

const names = (): string[] => readdirSync(join(dataDir, 'runs')).sort()

describe('a key', () => {
  test('is claimed by one at a time, and leaves nothing behind', async () => {
    const claims = await Promise.all([1, 2, 3, 4, 5].map(() => store.claimKey('a')))
    const [won, ...others] = claims.sort((a, b) => (a.state < b.state ? -1 : 1))
    expect(claims.map(({ state }) => state)).toEqual(['claimed', 'in-work', 'in-work', 'in-work', 'in-work'])
    expect(others).toHaveLength(4)
    expect(await claimed('b')).toBe('claimed')
    await (won as Extract<KeyClaim, { state: 'claimed' }>).release()
    expect(await claimed('a')).toBe('claimed')
    expect(names()).toEqual([])
  })

  test('is known by the run it made', async () => {
    await write('run_one')
    await write('run_two', 'a')
    expect([await claimed('a'), await claimed('b')]).toEqual(['run_two', 'claimed'])
  })

  test('is known by a store that is opened later, and by one that was opened before', async () => {
    const before = await storeHere()
    expect(await claimed('a', before)).toBe('claimed')
    await write('run_one', 'a')
    expect(await claimed('a', before)).toBe('run_one')
    expect(await claimed('a', await storeHere())).toBe('run_one')
  })

  test('is free again when its run is removed, by whichever store', async () => {
    const other = await storeHere()
    await write('run_one', 'a')
    expect([await claimed('a'), await claimed('a', other)]).toEqual(['run_one', 'run_one'])
    await store.remove('run_one')
    expect([await claimed('a'), await claimed('a', other)]).toEqual(['claimed', 'claimed'])
  })

  test('goes with the run that is overwritten, and comes with the one that takes its place', async () => {
    const other = await storeHere()
    await write('run_one', 'a')
    expect([await claimed('a', other), await claimed('b', other)]).toEqual(['run_one', 'claimed'])
    await write('run_one', 'b', { overwrite: true })
    expect([await claimed('a', other), await claimed('b', other)]).toEqual(['claimed', 'run_one'])
  })

  test('is known by a run that a killed writer had put aside', async () => {
    await write('run_one', 'a')
    const host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-')
    renameSync(join(dataDir, 'runs/run_one'), join(dataDir, `runs/.old-run_one.${host}.999999999.0badcafe`))
    expect(await claimed('a')).toBe('run_one')
  })

  test('of any characters stays inside the data directory', async () => {
    for (const [i, key] of ['../../x', '/etc/passwd', '.', '~', 'a'.repeat(255)].entries()) {
      expect(await claimed(key)).toBe('claimed')
      await write(`run_${i}`, key)
      expect(await claimed(key)).toBe(`run_${i}`)
    }
    expect(readdirSync(dataDir)).toEqual(['runs'])
  })
})

describe('receipts', () => {
  test('that cannot be read have no key and are in nobody’s way', async () => {
    await write('run_one', 'a')
    await write('run_two', 'b')
    writeFileSync(join(dataDir, 'runs/run_one/receipt.json'), '{')
    expect([await claimed('a'), await claimed('b')]).toEqual(['claimed', 'run_two'])
  })
})

describe('another process', () => {
  const program = programOf('test/support/key-holder.ts')

  /** Starts a process that claims a key; what it says, and how to end it. */
  async function holder(key: string): Promise<{ said: string; kill: () => Promise<void> }> {
    const child = spawn(process.execPath, [program, dataDir, key], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    const kill = async (): Promise<void> => {
      const ended = once(child, 'close')
      child.kill('SIGKILL')
      await ended
    }
    return { said: String(said).trim(), kill }
  }

  test('keeps a key as long as it lives, and no longer', async () => {
    const { said, kill } = await holder('a')
    expect([said, await claimed('a'), await claimed('b')]).toEqual(['claimed', 'in-work', 'claimed'])
    await kill()
    expect(await claimed('a')).toBe('claimed')
    expect(names()).toEqual([])
  })

  test('finds a key in work here', async () => {
    const claim = await store.claimKey('a')
    const { said, kill } = await holder('a')
    await kill()
    expect([claim.state, said]).toEqual(['claimed', 'in-work'])
  })

  test('of the same id that began before is gone; one of another host may be at work', async () => {
    const claim = await store.claimKey('a')
    const [name] = names()
    await (claim as Extract<KeyClaim, { state: 'claimed' }>).release()
    const host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-')
    for (const [owner, state] of [
      [`${host}.${process.pid}.1`, 'claimed'],
      ['elsewhere.1.1', 'in-work'],
    ] as const) {
      mkdirSync(join(dataDir, 'runs', name!))
      writeFileSync(join(dataDir, 'runs', name!, owner), '')
      expect(await claimed('a')).toBe(state)
    }
  })
})

testFull('among 10,000 runs a key is found without reading their receipts', { timeout: 120_000 }, async () => {
  await write('run_one', 'a')
  for (let i = 0; i < 10_000; i++) {
    const folder = join(dataDir, 'runs', `run_${i}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'receipt.json'), encodeReceipt({ ...receiptOf(`run_${i}`), idempotencyKey: `key-${i}` }))
  }
  const timed = async (key: string): Promise<number> => {
    const start = performance.now()
    await claimed(key)
    return performance.now() - start
  }
  const cold = await timed('fresh')
  const warm = [await timed('fresh'), await timed('fresh'), await timed('fresh')].sort((a, b) => a - b)[1]!
  const known = [await timed('key-7'), await timed('key-7'), await timed('key-7')].sort((a, b) => a - b)[1]!
  console.log(
    `10,000 runs: first key ${cold.toFixed(0)} ms, a fresh one ${warm.toFixed(0)} ms, a known one ${known.toFixed(0)} ms`,
  )
  expect(known).toBeLessThan(cold / 4)
  expect(warm).toBeLessThan(cold)
})
