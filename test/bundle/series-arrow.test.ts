import { createHash } from 'node:crypto'
import { tableFromIPC } from 'apache-arrow'
import { describe, expect, test } from 'vitest'
import {
  bundleFailure,
  encodeBundle,
  openBundle,
  verifyBundle,
  type Bundle,
  type BundleContent,
  type Manifest,
  type SeriesIndex,
  type SeriesValues,
} from '../../src/bundle/index.ts'
import { encodeSeriesArrow, type ArrowColumn } from '../../src/bundle/arrow/encode-series-arrow.ts'
import { isCanonical } from '../../src/bundle/canonical-values.ts'
import { seriesStatistics } from '../../src/bundle/series-statistics.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import { bitsOf } from '../support/bits.ts'
import { scaled } from '../support/tier.ts'
import { filesOf, sampleContent, sourceOf, textIn, type Files } from '../support/sample-run.ts'

const PATH = 'series/series.arrow'

/** The sample with an Arrow file in the place of its CSV files. */
function arrowContent(): BundleContent {
  return { ...sampleContent(), seriesFormat: 'arrow' }
}

/** The sample with other values: 20,000 bins, of which every batch has its own kind of trouble. */
function longContent(seriesFormat: 'csv' | 'arrow'): BundleContent {
  const content = sampleContent()
  const { run } = content
  const bins = 20_000
  const valueOf: readonly ((bin: number) => number)[] = [
    (bin) => 1 / (bin + 1),
    (bin) => (bin % 3 === 0 ? NaN : bin),
    (bin) => (bin % 5 === 0 ? -0 : -bin),
    (bin) => (bin === 12_345 ? Infinity : Number.MIN_VALUE * bin),
    () => NaN,
  ]
  const series = run.series.slice(0, 5).map((one, i) => {
    return { ...one, values: Float64Array.from({ length: bins }, (_, bin) => valueOf[i % valueOf.length]!(bin)) }
  })
  const model = { ...run.model, grid: { ...run.model.grid, bins } }
  return { ...content, seriesFormat, run: { ...run, series, model } }
}

const filesIn = (content: BundleContent): Files => filesOf(encodeBundle(content, nodeSha256))

async function opened(
  files: Files,
  pieceBytes?: number,
): Promise<{ bundle: Bundle; index: SeriesIndex; ids: string[] }> {
  const decoded = await openBundle(sourceOf(files, pieceBytes), nodeSha256)
  if (decoded.problem !== undefined) throw bundleFailure(decoded.problem)
  const index = (await decoded.value.index()).value!
  return { bundle: decoded.value, index, ids: index.series.map(({ id }) => id) }
}

async function seriesIn(files: Files, pieceBytes?: number): Promise<SeriesValues> {
  const { bundle, index, ids } = await opened(files, pieceBytes)
  const read = await bundle.series(index, ids)
  if (read.problem !== undefined) throw bundleFailure(read.problem)
  return read.value
}

const manifestIn = (files: Files): Manifest => JSON.parse(textIn(files, 'manifest.json')) as Manifest

function columnOf(name: string, values: Float64Array): ArrowColumn {
  const statistics = seriesStatistics(values)
  return { name, values, nullable: statistics.nulls > 0, canonical: isCanonical(values, statistics) }
}

describe('what is written', () => {
  test('another program reads the values: a row per bin, a column per series, a batch per 8,192 bins', () => {
    const content = longContent('arrow')
    const bytes = filesIn(content).get(PATH)!
    const table = tableFromIPC(bytes)
    const inOrder = [...content.run.series].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(table.schema.fields.map(({ name, nullable, type }) => [name, nullable, String(type)])).toEqual(
      inOrder.map(({ id }) => [id, true, 'Float64']),
    )
    expect(table.batches.map(({ numRows }) => numRows)).toEqual([8192, 8192, 3616])
    for (const [i, { values }] of inOrder.entries()) {
      const column = table.getChildAt(i)!
      const expected = Array.from(values, (value) => (Number.isFinite(value) ? value + 0 : null))
      expect(column.nullCount).toBe(expected.filter((value) => value === null).length)
      expect([...(column as Iterable<unknown>)]).toEqual(expected)
    }
  })

  test('under a null stands 0, and nothing tells of a clock or a version', () => {
    const bytes = filesIn(longContent('arrow')).get(PATH)!
    const table = tableFromIPC(bytes)
    expect([table.schema.metadata.size, ...table.schema.fields.map(({ metadata }) => metadata.size)]).toEqual([
      0,
      ...table.schema.fields.map(() => 0),
    ])
    for (const batch of table.batches) {
      for (const { values, nullBitmap, nullCount, length } of batch.data.children) {
        if (nullCount === 0) continue
        const bits = nullBitmap
        const under = Array.from({ length }, (_, i) => i).filter((i) => (bits[i >> 3]! & (1 << (i & 7))) === 0)
        expect(under.length).toBe(nullCount)
        expect(under.every((i) => Object.is((values as Float64Array)[i], 0))).toBe(true)
      }
    }
  })

  test('every message, every part of a column and every batch begins at a multiple of 64 bytes', () => {
    const table = tableFromIPC(filesIn(longContent('arrow')).get(PATH))
    const offsets = table.batches.flatMap(({ data }) =>
      data.children.map(({ values }) => (values as Float64Array).byteOffset),
    )
    const [first] = offsets
    expect(offsets.filter((offset) => (offset - first!) % 64 !== 0)).toEqual([])
  })

  test('the bytes are the same as ever', () => {
    const columns = [
      columnOf(
        'a->b.flow',
        Float64Array.from({ length: 10_000 }, (_, bin) => bin / 7),
      ),
      columnOf(
        'b.waitTime',
        Float64Array.from({ length: 10_000 }, (_, bin) => (bin % 9 === 4 ? NaN : -bin)),
      ),
    ]
    const hash = createHash('sha256')
    for (const piece of encodeSeriesArrow(columns)) hash.update(piece)
    expect(hash.digest('hex')).toBe('8157e9b6d9c4b01be9972fa92f24de68ff6f15e3b612fbee64313ee556aa161d')
  })

  test('the same run gives the same bytes, whether its columns are parts of a larger memory or not', () => {
    const content = longContent('arrow')
    const moved = content.run.series.map((one) => {
      const memory = new Float64Array(one.values.length + 3)
      memory.set(one.values, 3)
      return { ...one, values: memory.subarray(3) }
    })
    expect(manifestIn(filesIn({ ...content, run: { ...content.run, series: moved } }))).toEqual(
      manifestIn(filesIn(content)),
    )
  })

  test('values that need no change are not copied', () => {
    const values = Float64Array.from({ length: 8192 }, (_, bin) => bin + 1)
    const shared = (column: ArrowColumn): boolean =>
      [...encodeSeriesArrow([column])].some(({ buffer }) => buffer === column.values.buffer)
    expect(shared(columnOf('a', values))).toBe(true)
    expect(shared(columnOf('a', values.with(7, -0)))).toBe(false)
    expect(shared(columnOf('a', values.with(7, NaN)))).toBe(false)
    expect(shared(columnOf('a', values.with(7, -Infinity)))).toBe(false)
  })

  test.each([1, 7, 8, 9, 63, 64, 65, 8191, 8192, 8193, 16_384])('any number of bins, such as %i', (bins) => {
    const columns = [
      columnOf(
        'a',
        Float64Array.from({ length: bins }, (_, bin) => bin),
      ),
      columnOf(
        'b',
        Float64Array.from({ length: bins }, (_, bin) => (bin % 2 === 0 ? NaN : bin)),
      ),
    ]
    const table = tableFromIPC(Buffer.concat([...encodeSeriesArrow(columns)]))
    expect(table.numRows).toBe(bins)
    expect([table.getChild('a')!.get(bins - 1), table.getChild('b')!.get(bins - 1)]).toEqual([
      bins - 1,
      bins % 2 === 1 ? null : bins - 1,
    ])
  })
})

describe('the bundle', () => {
  test('it has one file of series, which the index, the manifest and the data package name', async () => {
    const files = filesIn(arrowContent())
    expect([...files.keys()].filter((path) => path.startsWith('series/')).sort()).toEqual(['series/index.json', PATH])
    const { index, bundle } = await opened(files)
    expect(new Set(index.series.map(({ file }) => file))).toEqual(new Set([PATH]))
    expect(index.series.every(({ id, column }) => id === column)).toBe(true)
    expect(bundle.manifest.seriesFormat).toBe('arrow')
    const { resources } = JSON.parse(textIn(files, 'datapackage.json')) as { resources: Record<string, unknown>[] }
    expect(resources.filter(({ path }) => path === PATH)).toMatchObject([
      { name: 'series.series', format: 'arrow', mediatype: 'application/vnd.apache.arrow.file' },
    ])
    expect(await verifyBundle(sourceOf(files), nodeSha256)).toEqual([])
  })

  test('its series, and all hashes of the run but that of the files, are those of the CSV bundle', () => {
    const [csv, arrow] = (['csv', 'arrow'] as const).map((format) => manifestIn(filesIn(longContent(format))))
    expect({ ...arrow!.hashes, bundle: '' }).toEqual({ ...csv!.hashes, bundle: '' })
    expect(arrow!.hashes.bundle).not.toBe(csv!.hashes.bundle)
    expect(arrow!.inputHash).toBe(csv!.inputHash)
  })

  test.each([1, 1000, 1_000_000])(
    'what is read back is that of CSV, bit for bit, in pieces of %i bytes',
    async (pieceBytes) => {
      const content = pieceBytes === 1 ? sampleContent() : longContent('csv')
      const csv = await seriesIn(filesIn(content))
      const arrow = await seriesIn(filesIn({ ...content, seriesFormat: 'arrow' }), pieceBytes)
      expect([...arrow.keys()].sort()).toEqual([...csv.keys()].sort())
      expect([...arrow].filter(([id, values]) => bitsOf(values) !== bitsOf(csv.get(id)!)).map(([id]) => id)).toEqual([])
    },
  )
})

describe('a file that is not as it was written', () => {
  test('is found out whichever byte was changed: what is read is right or refused', async () => {
    const files = filesIn(arrowContent())
    const bytes = files.get(PATH)!
    const right = await seriesIn(files)
    const { bundle, index, ids } = await opened(files)
    const step = Math.floor(bytes.length / scaled(80, 2000))
    for (let i = 0; i < bytes.length; i += step + (i % 7)) {
      bytes[i]! ^= 1 << (i % 8)
      const read = await bundle.series(index, ids)
      bytes[i]! ^= 1 << (i % 8)
      if (read.problem === undefined) {
        for (const [id, values] of read.value) expect(bitsOf(values)).toBe(bitsOf(right.get(id)!))
      } else {
        expect(bundleFailure(read.problem)).toMatchObject({ code: 'bundle-corrupt', members: { file: PATH } })
      }
    }
  })

  test('is found out where a 0 became -0, which hashes the same', async () => {
    const files = filesIn(arrowContent())
    const bytes = files.get(PATH)!
    const { bundle, index, ids } = await opened(files)
    let found = 0
    for (let i = 0; i < bytes.length; i += 8) {
      if (bytes.subarray(i, i + 8).some((byte) => byte !== 0)) continue
      bytes[i + 7] = 0x80
      const read = await bundle.series(index, ids)
      bytes[i + 7] = 0
      if (read.problem !== undefined) found++
      else for (const values of read.value.values()) expect(values.some((value) => Object.is(value, -0))).toBe(false)
      if (found === scaled(5, 200)) break
    }
    expect(found).toBe(scaled(5, 200))
  })

  test('is refused when it is shorter, longer or missing', async () => {
    const files = filesIn(arrowContent())
    const bytes = files.get(PATH)!
    const kindOf = async (changed: Files): Promise<string | undefined> => {
      const { bundle, index, ids } = await opened(changed)
      return (await bundle.series(index, ids.slice(0, 1))).problem?.kind
    }
    for (const length of [0, 1, 8, 100, bytes.length - 1]) {
      expect(await kindOf(new Map(files).set(PATH, bytes.slice(0, length)))).toBe('size')
    }
    expect(await kindOf(new Map(files).set(PATH, new Uint8Array([...bytes, 0])))).toBe('size')
    files.delete(PATH)
    expect(await kindOf(files)).toBe('missing')
  })

  test('names the series whose values were changed', async () => {
    const files = filesIn(arrowContent())
    const edited = files.get(PATH)!.slice()
    const table = tableFromIPC(edited)
    const column = table.batches[0]!.data.children[3]!
    new DataView(edited.buffer).setFloat64((column.values as Float64Array).byteOffset + 8 * 5, 4711, true)
    const { bundle, index, ids } = await opened(files.set(PATH, edited))
    expect((await bundle.series(index, ids)).problem).toEqual({
      kind: 'hash',
      file: PATH,
      message: `series "${ids[3]!}" in file "${PATH}" does not have the hash its index says`,
    })
    expect((await bundle.series(index, ids.slice(4))).problem).toBe(undefined)
  })
})
