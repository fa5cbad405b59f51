import { expect, test } from 'vitest'
import { bundleFailure, encodeBundle, openBundle, partToRead, type BundleSource } from '../../src/bundle/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { bitsOf } from '../support/bits.ts'
import { filesOf, sampleContent, sourceOf } from '../support/sample-run.ts'
import { scaled } from '../support/tier.ts'

const BINS = 20_000
const SERIES = 100

/** A run of 100 series, every second of which is undefined in some bins: 16 MB in one Arrow file. */
function largeFiles() {
  const content = sampleContent()
  const [one] = content.run.series
  const series = Array.from({ length: SERIES }, (_, i) => {
    const valueOf = (bin: number): number => (i % 2 === 1 && (bin + i) % 3 === 0 ? NaN : bin + i / 128)
    return { ...one!, id: `node_${i}.served`, values: Float64Array.from({ length: BINS }, (_, bin) => valueOf(bin)) }
  })
  const model = { ...content.run.model, grid: { ...content.run.model.grid, bins: BINS } }
  const run = { ...content.run, series, model }
  return { series, files: filesOf(encodeBundle({ ...content, run, seriesFormat: 'arrow' }, nodeSha256)) }
}

const { series, files } = largeFiles()

/** The same files, and how many bytes of them were read, by how many calls. */
function counting(source: BundleSource) {
  const read = { bytes: 0, calls: 0 }
  const counted: BundleSource = {
    ...source,
    open: async (path) => {
      const file = (await source.open(path))!
      return {
        ...file,
        read: async (target, offset) => {
          const bytes = await file.read(target, offset)
          read.bytes += bytes
          read.calls++
          return bytes
        },
      }
    },
  }
  return { source: counted, read }
}

async function opened() {
  const { source, read } = counting(sourceOf(files, 1_000_000))
  const decoded = await openBundle(source, nodeSha256)
  if (decoded.problem !== undefined) throw bundleFailure(decoded.problem)
  return { bundle: decoded.value, index: (await decoded.value.index()).value!, read }
}

/** What says where the batches stand: two times the beginning of a message, and the end of the file. */
const FRAME_BYTES = 16 + 16 + 10

test.each([
  [0, 0],
  [63, 64],
  [8191, 8192],
  [8200, 8201],
  [100, 8300],
  [7000, 19_999],
  [16_383, 16_384],
  [19_999, 19_999],
])('the bins %i to %i of some series are those of the whole series', async (startBin, endBin) => {
  const { bundle, index } = await opened()
  const asked = series.filter((_, i) => i % 9 < 4)
  const part = await bundle.seriesPart(
    index,
    asked.map(({ id }) => id),
    { startBin, endBin },
  )
  for (const { id, values } of asked) {
    expect(bitsOf(part.value!.get(id)!)).toBe(bitsOf(values.subarray(startBin, endBin + 1)))
  }
})

test('one bin of every series reads that bin of every series, and little else', async () => {
  const { bundle, index, read } = await opened()
  await bundle.seriesPart(
    index,
    series.map(({ id }) => id),
    { startBin: 9000, endBin: 9000 },
  )
  // Of every second series also the 64 bits that its bit is of.
  expect(read.bytes).toBe(FRAME_BYTES + SERIES * 8 + (SERIES / 2) * 8)
})

test('one whole series reads its own bytes alone', async () => {
  const { bundle, index, read } = await opened()
  expect((await bundle.series(index, ['node_4.served'])).problem).toBe(undefined)
  expect(read.bytes).toBe(FRAME_BYTES + 8 * BINS)
})

test('all series of a bundle are read by few calls', async () => {
  const { bundle, index, read } = await opened()
  expect(
    (
      await bundle.series(
        index,
        series.map(({ id }) => id),
      )
    ).problem,
  ).toBe(undefined)
  expect(read.calls).toBeLessThan(40)
  expect(read.bytes).toBeLessThanOrEqual(files.get('series/series.arrow')!.length)
})

test('a part is read where whole series are much: of 512 bins together, as they stand on a disk', async () => {
  const { index } = await opened()
  const ids = (count: number) => new Set(Array.from({ length: count }, (_, i) => `node_${i}.served`))
  const large = { series: index.series.map((one) => ({ ...one, points: 40_000 })) }
  const at = (startBin: number, endBin = startBin) => ({ startBin, endBin })
  expect(partToRead(large, ids(53), at(1000))).toEqual({ startBin: 512, endBin: 1023 })
  expect(partToRead(large, ids(53), at(511, 512))).toEqual({ startBin: 0, endBin: 1023 })
  expect(partToRead(large, ids(53), at(39_999))).toEqual({ startBin: 39_936, endBin: 39_999 })
  expect(partToRead(large, ids(52), at(1000))).toBe(undefined)
  expect(partToRead(large, ids(53), at(0, 30_000))).toBe(undefined)
  const csv = { series: large.series.map((one) => ({ ...one, file: 'series/node.csv' })) }
  expect(partToRead(csv, ids(53), at(1000))).toBe(undefined)
})

test('a part of a file with a changed byte or another length is a problem or numbers, and nothing else', async () => {
  const path = 'series/series.arrow'
  const whole = files.get(path)!
  const ids = [series[1]!.id, series[50]!.id, series[99]!.id]
  const range = { startBin: 8100, endBin: 8300 }
  const { index } = await opened()
  const partOf = async (bytes: Uint8Array): Promise<number | undefined> => {
    const { value: bundle } = await openBundle(sourceOf(new Map([...files, [path, bytes]]), 1_000_000), nodeSha256)
    const { value, problem } = await bundle!.seriesPart(index, ids, range)
    expect(problem?.file ?? path).toBe(path)
    return value?.get(ids[0]!)!.length
  }
  for (const length of [0, 1, 7, 8, 4096, whole.length - 8, whole.length - 1]) {
    expect(await partOf(whole.subarray(0, length))).toBe(undefined)
  }
  const bytes = whole.slice()
  for (let i = 0; i < scaled(100, 1000); i++) {
    // The head, the first message and the foot are met more often than the values between them.
    const far = (i * 2_654_435_761) % bytes.length
    const at = [i * 31, bytes.length - 1 - i * 31, far][i % 3]!
    bytes[at] = bytes[at]! ^ (1 << (i % 8))
    expect([undefined, 201]).toContain(await partOf(bytes))
    bytes[at] = whole[at]!
  }
})
