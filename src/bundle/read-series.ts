import type { BinRange } from '../base/index.ts'
import { readSeriesArrow, type ArrowQuery } from './arrow/read-series-arrow.ts'
import { decodeSeriesCsv } from './decode-series-csv.ts'
import type { ManifestFile } from './manifest.ts'
import type { BundleProblem, Decoded } from './problem.ts'
import { seriesHash } from './series-hash.ts'
import { columnsByFile, type SeriesEntry, type SeriesIndex } from './series-index.ts'
import { SERIES_ARROW_PATH } from './series-place.ts'
import type { Sha256 } from './sha256.ts'
import { missingProblem, readParts, readVerified, type BundleSource } from './source.ts'

/** Values of series by id, NaN where undefined. */
export type SeriesValues = ReadonlyMap<string, Float64Array>

/** Where series are read from: the files that a manifest names. */
export interface SeriesFiles {
  readonly source: BundleSource
  readonly entryOf: (path: string) => ManifestFile | undefined
  readonly sha256: Sha256
}

/**
 * All values of some series. What stands in CSV is checked by the hash of its file, what stands in Arrow by the hash of
 * each series, so that no more of a file is read than those series.
 *
 * @throws RangeError for an id that is not in the index
 */
export async function readSeries(
  files: SeriesFiles,
  index: SeriesIndex,
  ids: ReadonlySet<string>,
): Promise<Decoded<SeriesValues>> {
  return readByFile(index, ids, (asked) => (isArrow(asked) ? readArrow(files, asked) : readCsv(files, asked)))
}

/**
 * The values of some series in a range of bins. In Arrow only the bytes of that range are read, and nothing checks them but
 * the length of the file: a hash is of all values of a series.
 *
 * @throws RangeError for an id that is not in the index
 */
export async function readSeriesPart(
  files: SeriesFiles,
  index: SeriesIndex,
  ids: ReadonlySet<string>,
  range: BinRange,
): Promise<Decoded<SeriesValues>> {
  return readByFile(index, ids, async (asked) => {
    if (isArrow(asked)) return readArrowPart(files, asked, range)
    const whole = await readCsv(files, asked)
    if (whole.problem !== undefined) return whole
    const { startBin, endBin } = range
    return { value: new Map([...whole.value].map(([id, values]) => [id, values.subarray(startBin, endBin + 1)])) }
  })
}

/** The series of one file that are asked for, and all that stand in it. */
interface AskedOfFile {
  readonly file: string
  readonly entries: readonly SeriesEntry[]
  readonly asked: readonly SeriesEntry[]
}

async function readByFile(
  index: SeriesIndex,
  ids: ReadonlySet<string>,
  read: (asked: AskedOfFile) => Promise<Decoded<SeriesValues>>,
): Promise<Decoded<SeriesValues>> {
  const series = new Map<string, Float64Array>()
  for (const [file, entries] of columnsByFile(index)) {
    const asked = entries.filter(({ id }) => ids.has(id))
    if (asked.length === 0) continue
    const values = await read({ file, entries, asked })
    if (values.problem !== undefined) return values
    for (const { id } of asked) series.set(id, values.value.get(id)!)
  }
  for (const id of ids) if (!series.has(id)) throw new RangeError(`the index has no series "${id}"`)
  return { value: series }
}

function isArrow({ file }: AskedOfFile): boolean {
  return file === SERIES_ARROW_PATH
}

async function readCsv(
  { source, entryOf, sha256 }: SeriesFiles,
  { file, entries, asked }: AskedOfFile,
): Promise<Decoded<SeriesValues>> {
  const entry = entryOf(file)
  if (entry === undefined) return missingProblem(file)
  const columns = entries.map(({ column }) => column)
  const wanted = new Set(asked.map(({ column }) => column))
  const expected = { file, columns, bins: asked[0]!.points, wanted }
  const decoded = await readVerified(source, entry, sha256, (chunks) => decodeSeriesCsv(chunks, expected))
  if (decoded.problem !== undefined) return decoded
  return { value: new Map(asked.map(({ id, column }) => [id, decoded.value.get(column)!])) }
}

async function readArrow(files: SeriesFiles, asked: AskedOfFile): Promise<Decoded<SeriesValues>> {
  const range = { startBin: 0, endBin: asked.entries[0]!.points - 1 }
  const changed: SeriesEntry[] = []
  const read = await readArrowPart(files, asked, range, (entry, values) => {
    // The bytes themselves are hashed: a -0 or what is not finite, which no file holds, gives another hash than the right one.
    if (seriesHash(files.sha256, values, true) !== entry.sha256) changed.push(entry)
  })
  if (read.problem !== undefined) return read
  return changed.length === 0 ? read : { problem: changedProblem(changed[0]!) }
}

function changedProblem({ id, file }: SeriesEntry): BundleProblem {
  const message = `series "${id}" in file "${file}" does not have the hash its index says`
  return { kind: 'hash', file, message }
}

async function readArrowPart(
  { source, entryOf }: SeriesFiles,
  { file, entries, asked }: AskedOfFile,
  range: BinRange,
  complete: (entry: SeriesEntry, values: Float64Array) => void = () => undefined,
): Promise<Decoded<SeriesValues>> {
  const entry = entryOf(file)
  if (entry === undefined) return missingProblem(file)
  const columns = entries.map(({ nulls }) => ({ nullable: nulls > 0 }))
  const places = new Map(entries.map(({ id }, i) => [id, i]))
  const wanted = asked.map(({ id }) => places.get(id)!)
  const query: ArrowQuery = {
    ...range,
    file,
    columns,
    bins: entries[0]!.points,
    wanted,
    complete: (column, values) => complete(entries[column]!, values),
  }
  const read = await readParts(source, entry, (parts) => readSeriesArrow(parts, query))
  if (read.problem !== undefined) return read
  return { value: new Map(asked.map(({ id }, i) => [id, read.value.get(wanted[i]!)!])) }
}
