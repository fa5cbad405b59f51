import type { Static, TSchema } from '@sinclair/typebox'
import type { BinRange } from '../base/index.ts'
import { SeriesIndexSchema, type SeriesIndex } from './series-index.ts'
import { decodeJson } from './decode-json.ts'
import { decodeSeriesCsv } from './decode-series-csv.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import type { BundleProblem, Decoded } from './problem.ts'
import { readManifest } from './read-manifest.ts'
import { readSeries, readSeriesPart, type SeriesValues } from './read-series.ts'
import { RunFileSchema, type RunFile } from './run-file.ts'
import type { Sha256 } from './sha256.ts'
import { missingProblem, readVerified, textOfChunks, verifiedChunks, type BundleSource } from './source.ts'
import { RUN_PATH } from './artifacts/run-json.ts'
import { EVENTS_PATH, EventsFileSchema, type RunEvent } from './artifacts/events-json.ts'
import { REPLICATIONS_PATH } from './artifacts/replications-json.ts'
import {
  BAND,
  bandColumn,
  BANDS_PATH,
  ReplicationsFileSchema,
  type BandName,
  type ReplicationsFile,
} from './replications-file.ts'
import { SERIES_INDEX_PATH } from './artifacts/series-index-json.ts'

/** A bundle that is being read. What is read is checked against the manifest, unless it is said that it is not. */
export interface Bundle {
  readonly manifest: Manifest
  run(): Promise<Decoded<RunFile>>
  index(): Promise<Decoded<SeriesIndex>>
  events(): Promise<Decoded<readonly RunEvent[]>>
  /** What the replicates come to; undefined in a run without replications. */
  replications(): Promise<Decoded<ReplicationsFile | undefined>>
  /**
   * Bands of the series asked for, by id, NaN where undefined; of those that have none nothing.
   */
  bands(file: ReplicationsFile, ids: Iterable<string>): Promise<Decoded<ReadonlyMap<string, BandValues>>>
  /** Text of any file of the manifest. */
  text(path: string): Promise<Decoded<string>>
  /**
   * Values of the series asked for, by id, NaN where undefined; reads only the files they stand in.
   * @throws RangeError for an id that is not in the index
   */
  series(index: SeriesIndex, ids: Iterable<string>): Promise<Decoded<SeriesValues>>
  /**
   * Their values in a range of bins. From an Arrow file, unlike all else, they are not checked: who can do with all
   * values asks for those.
   * @throws RangeError for an id that is not in the index
   */
  seriesPart(index: SeriesIndex, ids: Iterable<string>, range: BinRange): Promise<Decoded<SeriesValues>>
  /**
   * Bytes of a file that the manifest names, as stored, in pieces; the last one only once all are as the manifest says.
   * Ends with what is wrong with the file, if anything is.
   */
  bytes(file: ManifestFile): AsyncGenerator<Uint8Array, BundleProblem | undefined>
}

/** One value per bin of each part of a band. */
export type BandValues = Readonly<Record<BandName, Float64Array>>

/** Files -> a bundle to read from, or what is wrong with its manifest. */
export async function openBundle(source: BundleSource, sha256: Sha256): Promise<Decoded<Bundle>> {
  const manifest = await readManifest(source, sha256)
  return manifest.problem === undefined ? { value: bundleOf(manifest.value, source, sha256) } : manifest
}

/** The bundle of a manifest that was read from the same source. */
export function bundleOf(manifest: Manifest, source: BundleSource, sha256: Sha256): Bundle {
  const entryOf = (path: string): ManifestFile | undefined => manifest.files.find((file) => file.path === path)
  const files = { source, entryOf, sha256 }
  const verified: Verified = async (path, consume) => {
    const entry = entryOf(path)
    return entry === undefined ? missingProblem(path) : readVerified(source, entry, sha256, consume)
  }
  return {
    manifest,
    run: async () => decodeVerified(verified, RUN_PATH, RunFileSchema),
    index: async () => decodeVerified(verified, SERIES_INDEX_PATH, SeriesIndexSchema),
    events: async () => decodeVerified(verified, EVENTS_PATH, EventsFileSchema),
    replications: async () =>
      manifest.replications === undefined
        ? { value: undefined }
        : decodeVerified(verified, REPLICATIONS_PATH, ReplicationsFileSchema),
    bands: (file, ids) => decodeBands(verified, file, new Set(ids)),
    text: (path) => verified(path, (chunks) => textOfChunks(chunks, path)),
    series: (index, ids) => readSeries(files, index, new Set(ids)),
    seriesPart: (index, ids, range) => readSeriesPart(files, index, new Set(ids), range),
    bytes: (file) => verifiedChunks(source, file, sha256),
  }
}

/** Reads one file of the manifest, checked. */
type Verified = <T>(
  path: string,
  consume: (chunks: AsyncIterable<Uint8Array>) => Promise<Decoded<T>>,
) => Promise<Decoded<T>>

async function decodeVerified<S extends TSchema>(
  verified: Verified,
  path: string,
  schema: S,
): Promise<Decoded<Static<S>>> {
  const text = await verified(path, (chunks) => textOfChunks(chunks, path))
  return text.problem === undefined ? decodeJson(path, schema, text.value) : text
}

async function decodeBands(
  verified: Verified,
  { series }: ReplicationsFile,
  ids: ReadonlySet<string>,
): Promise<Decoded<ReadonlyMap<string, BandValues>>> {
  const asked = series.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  if (asked.length === 0) return { value: new Map() }
  const columnsOf = (id: string): string[] => BAND.map((name) => bandColumn(id, name))
  const columns = series.flatMap(({ id }) => columnsOf(id))
  const wanted = new Set(asked.flatMap(columnsOf))
  const expected = { file: BANDS_PATH, columns, bins: series[0]!.points, wanted }
  const decoded = await verified(BANDS_PATH, (chunks) => decodeSeriesCsv(chunks, expected))
  if (decoded.problem !== undefined) return decoded
  const bandFrom = (id: string): BandValues => {
    const entries = BAND.map((name) => [name, decoded.value.get(bandColumn(id, name))!] as const)
    return Object.fromEntries(entries) as Record<BandName, Float64Array>
  }
  return { value: new Map(asked.map((id) => [id, bandFrom(id)])) }
}
