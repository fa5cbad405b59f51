import type { BinRange } from '../base/index.ts'
import { bundleOf, EVENTS_PATH, MANIFEST_PATH, readManifest, REPLICATIONS_PATH } from '../bundle/index.ts'
import { RUN_PATH, SERIES_INDEX_PATH } from '../bundle/index.ts'
import type { Bundle, Decoded, ReplicationsFile, SeriesIndex } from '../bundle/index.ts'
import type { FileStamp } from './file-stamp.ts'
import type { Keep } from './keep.ts'
import { nodeSha256 } from './node-sha256.ts'
import type { StoredSource } from './stored-run.ts'

/** Bytes that a document takes in memory for each of its text, roughly. */
const BYTES_PER_BYTE_OF_TEXT = 4

/** A stored run, and where what is read of it is kept. */
export interface KeptRun {
  readonly runId: string
  readonly source: StoredSource
  readonly keep: Keep
}

/**
 * A bundle whose manifest, documents and series are read only where they are not kept from an earlier reading. What is
 * kept is used only while its file has the stamp it had before it was read and checked, and the manifest its hash: a
 * file that was replaced, edited or removed since is read again. Nobody may change what he gets.
 */
export async function openKept(run: KeptRun): Promise<Decoded<Bundle>> {
  const { source } = run
  const manifest = await documentOf(run, { path: MANIFEST_PATH, basis: '' }, () => readManifest(source, nodeSha256))
  if (manifest.problem !== undefined) return manifest
  const bundle = bundleOf(manifest.value, source, nodeSha256)
  const basis = manifest.value.hashes.bundle
  return {
    value: {
      ...bundle,
      run: () => documentOf(run, { path: RUN_PATH, basis }, () => bundle.run()),
      index: () => documentOf(run, { path: SERIES_INDEX_PATH, basis }, () => bundle.index()),
      events: () => documentOf(run, { path: EVENTS_PATH, basis }, () => bundle.events()),
      replications: () =>
        manifest.value.replications === undefined
          ? bundle.replications()
          : documentOf(
              run,
              { path: REPLICATIONS_PATH, basis },
              async () => bundle.replications() as Promise<Decoded<ReplicationsFile>>,
            ),
      series: (index, ids) => seriesOf(run, index, new Set(ids), { bundle }),
      seriesPart: (index, ids, part) => seriesOf(run, index, new Set(ids), { bundle, part }),
    },
  }
}

/** A file that is kept as one value, and the hash of all files it is checked by. */
interface Document {
  readonly path: string
  readonly basis: string
}

async function documentOf<T extends object>(
  { runId, source, keep }: KeptRun,
  { path, basis }: Document,
  read: () => Promise<Decoded<T>>,
): Promise<Decoded<T>> {
  const name = `${runId}/${path}`
  const stamp = await source.stampOf(path)
  const found = keep.get(name, stampText(stamp, basis))
  if (found !== undefined) return { value: found as T }
  const decoded = await read()
  if (decoded.problem === undefined && (await isStill(source, path, stamp))) {
    const bytes = BYTES_PER_BYTE_OF_TEXT * stamp!.bytes
    keep.put(name, { value: frozen(decoded.value), stamp: stampText(stamp, basis), bytes })
  }
  return decoded
}

type Values = ReadonlyMap<string, Float64Array>

/** What series are read from, and which bins of them; all unless given. */
interface Reading {
  readonly bundle: Bundle
  readonly part?: BinRange
}

/** Every series, or part of one, is kept by itself, so that a few of a large file take little room. */
async function seriesOf(
  { runId, source, keep }: KeptRun,
  index: SeriesIndex,
  ids: ReadonlySet<string>,
  { bundle, part }: Reading,
): Promise<Decoded<Values>> {
  const files = new Map(index.series.flatMap(({ id, file }) => (ids.has(id) ? [[id, file]] : [])))
  const bins = part === undefined ? '' : `@${part.startBin}-${part.endBin}`
  const nameOf = (id: string): string => `${runId}/${files.get(id)}#${id}${bins}`
  const lookUp = async (): Promise<LookUp> => {
    const stamps = await stampsOf(source, new Set(files.values()))
    const textOf = (id: string): string => stampText(stamps.get(files.get(id)!), bundle.manifest.hashes.bundle)
    const found = [...files.keys()].map((id) => [id, keep.get(nameOf(id), textOf(id))] as const)
    return { stamps, textOf, values: new Map(found.filter(isFound)) }
  }
  const first = await lookUp()
  if (first.values.size === ids.size) return { value: first.values }
  return keep.inTurn(runId, async () => {
    const { stamps, textOf, values } = await lookUp()
    const missing = [...ids].filter((id) => !values.has(id))
    const read = await (part === undefined ? bundle.series(index, missing) : bundle.seriesPart(index, missing, part))
    if (read.problem !== undefined) return read
    const same = await stillOf(source, stamps)
    for (const [id, value] of read.value) {
      values.set(id, value)
      if (same.has(files.get(id)!)) keep.put(nameOf(id), { value, stamp: textOf(id), bytes: value.byteLength })
    }
    return { value: values }
  })
}

/** What is kept of some series, and the stamps that their files have now. */
interface LookUp {
  readonly stamps: ReadonlyMap<string, FileStamp | undefined>
  readonly textOf: (id: string) => string
  readonly values: Map<string, Float64Array>
}

function isFound(entry: readonly [string, unknown]): entry is readonly [string, Float64Array] {
  return entry[1] !== undefined
}

async function stampsOf(source: StoredSource, paths: ReadonlySet<string>): Promise<LookUp['stamps']> {
  return new Map(await Promise.all([...paths].map(async (path) => [path, await source.stampOf(path)] as const)))
}

/** Of some files, those that are as they were. */
async function stillOf(source: StoredSource, stamps: LookUp['stamps']): Promise<ReadonlySet<string>> {
  const still = await Promise.all(
    [...stamps].map(async ([path, stamp]) => ((await isStill(source, path, stamp)) ? [path] : [])),
  )
  return new Set(still.flat())
}

/** Whether a file is as it was before it was read, and every later change of it will show. */
async function isStill(source: StoredSource, path: string, before: FileStamp | undefined): Promise<boolean> {
  return before?.settled === true && (await source.stampOf(path))?.text === before.text
}

/** What vouches for a kept value; nothing is kept for a file that is not there. */
function stampText(stamp: FileStamp | undefined, basis: string): string {
  return stamp === undefined ? '' : `${basis} ${stamp.text}`
}

/** The same value, which nobody can change from now on. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
