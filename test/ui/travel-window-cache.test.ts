import { expect, test } from 'vitest'
import { blockOf, valueAt, type Block } from '../../src/ui/travel/block.ts'
import { windowCache, type WindowCacheOptions } from '../../src/ui/travel/window-cache.ts'

/** A source of blocks that answers when it is told to. */
function slowSource(): {
  readonly asked: string[]
  readonly aborted: string[]
  readonly answer: (range: string) => Promise<void>
  readonly fail: (range: string) => Promise<void>
  readonly load: WindowCacheOptions['load']
} {
  const waiting = new Map<string, { resolve: (block: Block) => void; reject: (error: unknown) => void }>()
  const [asked, aborted]: [string[], string[]] = [[], []]
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    asked,
    aborted,
    load: (startBin, endBin, signal) =>
      new Promise((resolve, reject) => {
        const range = `${startBin}-${endBin}`
        asked.push(range)
        waiting.set(range, { resolve, reject })
        signal.addEventListener('abort', () => {
          aborted.push(range)
          reject(new DOMException('', 'AbortError'))
        })
      }),
    answer(range) {
      const [startBin, endBin] = range.split('-').map(Number) as [number, number]
      waiting.get(range)!.resolve({ startBin, endBin, startUtc: [], columns: new Map() })
      return settled()
    },
    fail(range) {
      waiting.get(range)!.reject(new Error('no'))
      return settled()
    },
  }
}

function cacheOf(
  bins: number,
  maxBlocks = 100,
): ReturnType<typeof slowSource> & ReturnType<typeof windowCache> & { failures: unknown[]; arrivals: () => number } {
  const source = slowSource()
  const failures: unknown[] = []
  let arrivals = 0
  const cache = windowCache({
    bins,
    blockBins: 10,
    maxBlocks,
    load: source.load,
    arrived: () => arrivals++,
    failed: (error) => failures.push(error),
  })
  return { ...source, ...cache, failures, arrivals: () => arrivals }
}

test('the block that is needed comes first, then those ahead, then those around, two at a time', async () => {
  const { want, answer, asked } = cacheOf(65)
  want(20, 1)
  expect(asked).toEqual(['20-29', '30-39'])
  await answer('20-29')
  await answer('30-39')
  expect(asked.slice(2)).toEqual(['40-49', '10-19'])
  await answer('40-49')
  await answer('10-19')
  expect(asked.slice(4)).toEqual(['50-59', '0-9'])
  await answer('50-59')
  expect(asked.at(-1)).toBe('60-64')
})

test('who travels back finds what lies behind fetched first', () => {
  const { want, asked } = cacheOf(100)
  want(55, -1)
  expect(asked).toEqual(['50-59', '40-49'])
})

test('a bin is there when its block has come, and nothing stands for it before', async () => {
  const { want, at, answer, arrivals } = cacheOf(40)
  want(5, 1)
  expect(at(5)).toBeUndefined()
  await answer('0-9')
  expect(at(5)).toMatchObject({ startBin: 0, endBin: 9 })
  expect(at(10)).toBeUndefined()
  expect(arrivals()).toBe(1)
})

test('what is on its way for a place that was left makes room for what is needed', () => {
  const { want, asked, aborted, failures } = cacheOf(1000)
  want(0, 1)
  want(905, 1)
  expect(aborted).toEqual(['0-9', '10-19'])
  expect(asked.slice(2)).toEqual(['900-909', '910-919'])
  expect(failures).toEqual([])
})

test('no more blocks are kept than may be, the ones used last and near', async () => {
  const { want, at, answer, asked } = cacheOf(1000, 8)
  for (const bin of [0, 300, 600]) {
    want(bin, 1)
    for (let i = 0; i < 4; i++) {
      const missing = asked.filter((range) => at(Number(range.split('-')[0])) === undefined)
      for (const range of missing.slice(-2)) await answer(range)
    }
  }
  const kept = Array.from({ length: 100 }, (_, block) => at(block * 10)).filter((block) => block !== undefined)
  expect(kept.length).toBeLessThanOrEqual(8)
  expect(at(600)).toBeDefined()
  expect(at(0)).toBeUndefined()
})

test('a failure is told once, and asked again when it is wanted again', async () => {
  const { want, asked, fail, failures, answer, at } = cacheOf(10)
  want(0, 1)
  await fail('0-9')
  expect(failures).toHaveLength(1)
  expect(asked).toEqual(['0-9'])
  want(0, 1)
  await answer('0-9')
  expect(at(0)).toBeDefined()
})

test('what comes after the end is dropped', async () => {
  const { want, close, asked, aborted, arrivals, failures } = cacheOf(100)
  want(0, 1)
  close()
  await new Promise((resolve) => setImmediate(resolve))
  expect(aborted).toEqual(asked)
  expect(arrivals()).toBe(0)
  expect(failures).toEqual([])
})

test('undefined values, series that are not kept and bins of other blocks are no numbers', () => {
  const metadata = {
    runId: null,
    mode: 'simulation',
    templateId: null,
    warnings: [],
    grid: { bins: 9, binSize: 1, binUnit: 'hours', startUtc: '', endUtc: '', timezone: 'UTC' },
  }
  const block = blockOf({
    metadata,
    startBin: 4,
    endBin: 5,
    binsPerPoint: 1,
    startUtc: ['', ''],
    series: { 'a.b': { values: [1.5, null] } },
  })
  expect(valueAt(block, 'a.b', 4)).toBe(1.5)
  expect(
    ['a.b 5', 'a.b 6', 'a.b 3', 'c.d 4'].map((place) =>
      valueAt(block, place.split(' ')[0]!, Number(place.split(' ')[1])),
    ),
  ).toEqual([NaN, NaN, NaN, NaN])
})
