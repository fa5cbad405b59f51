import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { BundleSource } from '../../src/bundle/index.ts'
import { createContext, invoke, OPERATIONS, type ServiceContext } from '../../src/service/index.ts'
import { directorySource } from '../../src/store/directory-source.ts'
import { stampOf } from '../../src/store/file-stamp.ts'
import { keepOf } from '../../src/store/keep.ts'
import { openKept } from '../../src/store/kept-bundle.ts'
import { largeValue, writeLargeRun } from '../support/large-run.ts'
import { scaled } from '../support/tier.ts'

const SERIES = scaled(60, 1000)
const BINS = 40_000
const KIB = 1024
const MIB = 1024 * KIB

/** A context that reads that run anew, and how many bytes of its Arrow file it has read. */
function counting(context: ServiceContext) {
  const read = { bytes: 0 }
  const directory = context.store.directory('large')
  const files = directorySource(directory)
  const counted: BundleSource = {
    ...files,
    open: async (path) => {
      const file = (await files.open(path))!
      return {
        ...file,
        read: async (target, offset) => {
          const bytes = await file.read(target, offset)
          read.bytes += bytes
          return bytes
        },
      }
    },
  }
  const source = { ...counted, stampOf: (path: string) => stampOf(join(directory, path)) }
  const keep = keepOf(256 * MIB)
  const open = async () => (await openKept({ runId: 'large', source, keep, places: new WeakMap() })).value!
  return { context: { ...context, store: { ...context.store, open } }, read }
}

interface Answer {
  readonly nodes: { id: string; measures: Record<string, number | null> }[]
  readonly series: Record<string, { values: (number | null)[] }>
  readonly values: (number | null)[]
}

test('views of many series of 40,000 bins read what they show, and not the file', { timeout: 120_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-large-'))
  try {
    const made = await createContext({ dataDir, maxValues: 1_000_000 })
    await writeLargeRun(made, { runId: 'large', series: SERIES, bins: BINS, seriesFormat: 'arrow' })
    const { context, read } = counting(made)
    const ask = async (name: string, input: object): Promise<Answer & { bytes: number }> => {
      const before = read.bytes
      const operation = OPERATIONS.find((one) => one.name === name)!
      const answer = (await invoke(operation, context, { id: 'large', ...input })) as Answer
      return { ...answer, bytes: read.bytes - before }
    }
    const bin = 23_457
    // Nothing is kept of a file that was written within the last tick of its disk's clock.
    await setTimeout(100)

    const state = await ask('getState', { binIndex: bin })
    const { measures } = state.nodes.find(({ id }) => id === 'checkout')!
    const ofBin = Array.from({ length: SERIES }, (_, i) => [`m${i}`, largeValue(i, bin)])
    expect(measures).toEqual(Object.fromEntries(ofBin))
    expect(state.bytes).toBeGreaterThan(SERIES * 4 * KIB)
    expect(state.bytes).toBeLessThan(SERIES * 4.2 * KIB)
    // The disk gave the bins around it, too.
    expect((await ask('getState', { binIndex: bin + 20 })).bytes).toBe(0)

    const bins = { startBin: 8100, endBin: 8299 }
    const window = await ask('getWindow', { nodes: ['checkout'], ...bins })
    const inBins = (i: number) => Array.from({ length: 200 }, (_, k) => largeValue(i, 8100 + k))
    for (const i of [0, 1, SERIES - 1]) expect(window.series[`checkout.m${i}`]!.values).toEqual(inBins(i))
    expect(window.bytes).toBeLessThan(SERIES * 8.4 * KIB)

    const one = await ask('getSeries', { seriesId: 'checkout.m5', ...bins })
    expect(one.values).toEqual(inBins(5))
    expect(one.bytes).toBeLessThan(8 * BINS + BINS / 8 + 2 * KIB)
  } finally {
    rmSync(dataDir, { recursive: true })
  }
})
