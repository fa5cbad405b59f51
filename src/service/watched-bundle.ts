import { decodeManifest, encodeBundle, MANIFEST_PATH, REPLICATIONS_PATH } from '../bundle/index.ts'
import { RUN_PATH, SERIES_INDEX_PATH } from '../bundle/index.ts'
import type { BundleContent, BundlePart } from '../bundle/index.ts'
import type { Manifest, ReplicationsFile, RunFile, SeriesIndex, Sha256 } from '../bundle/index.ts'
import { unwrapped } from './stored-run.ts'

/** A bundle being encoded; what its files say is known once all parts were taken. */
export interface WatchedBundle {
  readonly parts: Iterable<BundlePart>
  /** Takes all parts, for nobody. */
  readonly drain: () => void
  /** Call when all parts were taken. */
  readonly manifest: () => Manifest
  /** Call when all parts were taken. */
  readonly said: () => {
    readonly run: RunFile
    readonly index: SeriesIndex
    readonly replications: ReplicationsFile | undefined
  }
}

/** Encode a bundle once, for whoever takes its parts, and keep what the answer needs of it. */
export function watchedBundle(content: BundleContent, sha256: Sha256): WatchedBundle {
  const kept = new Map<string, string>(
    [MANIFEST_PATH, RUN_PATH, SERIES_INDEX_PATH, REPLICATIONS_PATH].map((path) => [path, '']),
  )
  const utf8 = new TextDecoder()
  function* parts(): Generator<BundlePart> {
    for (const part of encodeBundle(content, sha256)) {
      const before = kept.get(part.path)
      if (before !== undefined) kept.set(part.path, before + utf8.decode(part.bytes, { stream: true }))
      yield part
    }
  }
  const encoded = parts()
  const saidIn = (path: string): unknown => (kept.get(path) === '' ? undefined : JSON.parse(kept.get(path)!))
  return {
    parts: encoded,
    drain: () => {
      while (encoded.next().done !== true);
    },
    manifest: () => unwrapped(decodeManifest(kept.get(MANIFEST_PATH)!)),
    said: () => ({
      run: saidIn(RUN_PATH) as RunFile,
      index: saidIn(SERIES_INDEX_PATH) as SeriesIndex,
      replications: saidIn(REPLICATIONS_PATH) as ReplicationsFile | undefined,
    }),
  }
}
