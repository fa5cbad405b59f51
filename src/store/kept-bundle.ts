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
  /** What is worked out of an index that is kept, for as long as it is. */
  readonly places: WeakMap<SeriesIndex, KeptPlaces>
}

/** Of each series of an index, by id, its file and the name under which its values are kept. */
export type KeptPlaces = ReadonlyMap<string, { readonly file: string; readonly name: string }>

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
  const stamp = source.stampOf(path)
  const found = keep.get(name, stampText(stamp, basis))
  if (found !== undefined) return { value: found as T }
  const decoded = await read()
  if (decoded.problem === undefined && isStill(source, path, stamp)) {
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
  run: KeptRun,
  index: SeriesIndex,
  ids: ReadonlySet<string>,
  { bundle, part }: Reading,
): Promise<Decoded<Values>> {
  const { runId, source, keep } = run
  const asked = {
    ids,
    places: placesOf(run, index),
    bins: part === undefined ? '' : `@${part.startBin}-${part.endBin}`,
  }
  const basis = bundle.manifest.hashes.bundle
  const first = lookUp(run, asked, basis)
  if (first.values.size === ids.size) return { value: first.values }
  return keep.inTurn(runId, async () => {
    const { stamps, values } = lookUp(run, asked, basis)
    const missing = [...ids].filter((id) => !values.has(id))
    const read = await (part === undefined ? bundle.series(index, missing) : bundle.seriesPart(index, missing, part))
    if (read.problem !== undefined) return read
    const still = new Set([...stamps.keys()].filter((file) => isStill(source, file, stamps.get(file)!.stamp)))
    for (const [id, value] of read.value) {
      values.set(id, value)
      const { file, name } = asked.places.get(id)!
      const { text } = stamps.get(file)!
      if (still.has(file)) keep.put(name + asked.bins, { value, stamp: text, bytes: value.byteLength })
    }
    return { value: values }
  })
}

function placesOf({ runId, places }: KeptRun, index: SeriesIndex): KeptPlaces {
  const known = places.get(index)
  if (known !== undefined) return known
  const made = new Map(index.series.map(({ id, file }) => [id, { file, name: `${runId}/${file}#${id}` }]))
  places.set(index, made)
  return made
}

/** Series, in all bins or some. */
interface Asked {
  readonly ids: ReadonlySet<string>
  readonly places: KeptPlaces
  /** Which bins, as it stands in names of what is kept. */
  readonly bins: string
}

/** What is kept of some series, and the stamps that their files have now. */
interface LookUp {
  readonly stamps: ReadonlyMap<string, { readonly stamp: FileStamp | undefined; readonly text: string }>
  readonly values: Map<string, Float64Array>
}

function lookUp({ source, keep }: KeptRun, { ids, places, bins }: Asked, basis: string): LookUp {
  const stamps = new Map<string, { stamp: FileStamp | undefined; text: string }>()
  const values = new Map<string, Float64Array>()
  for (const id of ids) {
    const place = places.get(id)
    if (place === undefined) continue
    let stamped = stamps.get(place.file)
    if (stamped === undefined) {
      const stamp = source.stampOf(place.file)
      stamped = { stamp, text: stampText(stamp, basis) }
      stamps.set(place.file, stamped)
    }
    const found = keep.get(bins === '' ? place.name : place.name + bins, stamped.text)
    if (found !== undefined) values.set(id, found as Float64Array)
  }
  return { stamps, values }
}

/** Whether a file is as it was before it was read, and every later change of it will show. */
function isStill(source: StoredSource, path: string, before: FileStamp | undefined): boolean {
  return before?.settled === true && source.stampOf(path)?.text === before.text
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
