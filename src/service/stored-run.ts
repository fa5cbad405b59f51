import { Failure, type BinRange } from '../base/index.ts'
import { bundleFailure, partToRead } from '../bundle/index.ts'
import type {
  BandValues,
  Bundle,
  Decoded,
  Manifest,
  ReplicationsFile,
  RunEvent,
  RunFile,
  SeriesIndex,
} from '../bundle/index.ts'
import type { Selected, SeriesReader, ViewSource } from '../views/index.ts'
import type { ServiceContext } from './context.ts'

/** What views are made of, with all that the index says. */
export interface StoredSource extends ViewSource {
  readonly index: SeriesIndex
}

/** A stored run, open for views of it. */
export interface StoredRun {
  readonly source: StoredSource
  readonly manifest: Manifest
  /** Reads the values of some series, in a range of bins where one is given. */
  readonly series: (ids: Iterable<string>, range?: BinRange) => Promise<SeriesReader>
  /** What happens in the run, in order of time. */
  readonly events: () => Promise<readonly RunEvent[]>
  /** What its replicates come to; undefined in a run without replications. */
  readonly replications: () => Promise<ReplicationsFile | undefined>
  /** The bands of some series, by id: of those that have bands. */
  readonly bands: (ids: Iterable<string>) => Promise<ReadonlyMap<string, BandValues>>
  /** Text of a file of its bundle. */
  readonly text: (path: string) => Promise<string>
}

/** @throws Failure run-not-found, bundle-corrupt, format-unsupported */
export async function openRun(context: ServiceContext, runId: string): Promise<StoredRun> {
  const bundle = await context.store.open(runId)
  const run = unwrapped(await bundle.run())
  const index = unwrapped(await bundle.index())
  const source = viewSource(context, { runId, run, index })
  return {
    source,
    manifest: bundle.manifest,
    series: (ids, range) => readSeries(bundle, source, new Set(ids), range),
    events: async () => unwrapped(await bundle.events()),
    replications: async () => unwrapped(await bundle.replications()),
    bands: (ids) => readBands(bundle, ids),
    text: async (path) => unwrapped(await bundle.text(path)),
  }
}

/** What views are made of, from what the files of a run say. */
export function viewSource(
  { vocabulary }: ServiceContext,
  said: { runId: string | null; run: RunFile; index: SeriesIndex },
): StoredSource {
  const metrics = new Set(vocabulary.definitions.metrics.map(({ id }) => id))
  return { ...said, isMetric: (measure) => metrics.has(measure) }
}

async function readSeries(
  bundle: Bundle,
  { index }: StoredSource,
  ids: ReadonlySet<string>,
  range?: BinRange,
): Promise<SeriesReader> {
  const part = range === undefined ? undefined : partToRead(index, ids, range)
  const read = part === undefined ? bundle.series(index, ids) : bundle.seriesPart(index, ids, part)
  const values = unwrapped(await read)
  return { firstBin: part?.startBin ?? 0, values: (id) => values.get(id)! }
}

async function readBands(bundle: Bundle, ids: Iterable<string>): Promise<ReadonlyMap<string, BandValues>> {
  const file = unwrapped(await bundle.replications())
  return file === undefined ? new Map() : unwrapped(await bundle.bands(file, ids))
}

/** @throws Failure for what is wrong with a file of a bundle */
export function unwrapped<T>(decoded: Decoded<T>): T {
  if (decoded.problem !== undefined) throw bundleFailure(decoded.problem)
  return decoded.value
}

/** @throws Failure for a selection that was refused */
export function granted<T>(selected: Selected<T>): T {
  if (selected.refusal === undefined) return selected.value
  const { code, message, ...extras } = selected.refusal
  throw new Failure(code, message, extras)
}
