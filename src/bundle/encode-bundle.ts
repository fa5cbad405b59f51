import { byCodeUnit } from '../base/index.ts'
import { ENGINE_VERSION } from '../engine/index.ts'
import { ARTIFACTS } from './artifacts/index.ts'
import { canonicalJson } from './canonical-json.ts'
import type { BundleContent, BundlePart } from './content.ts'
import { FORMAT_VERSION } from './decode-json.ts'
import { describeRun, type RunDescription } from './describe-run.ts'
import { MANIFEST_PATH, type Manifest, type ManifestFile } from './manifest.ts'
import type { SeriesEntry } from './series-index.ts'
import { hashOfJson, type Hasher, type Sha256 } from './sha256.ts'
import { utf8Bytes } from './utf8.ts'

/**
 * Run -> files of its bundle, in pieces of at most a few MiB, so that they can be streamed to a disk.
 *
 *   1. Describe  what run.json and the index say, and the hashes of what went in.
 *   2. Encode    each artifact, counting and hashing its files on the way.
 *   3. Manifest  over all of them, last.
 *
 * The same content gives the same bytes on any machine. The receipt is not part of it.
 */
export function* encodeBundle(content: BundleContent, sha256: Sha256): Generator<BundlePart> {
  const description = describeRun(content, sha256)
  const tallies = new Map<string, { bytes: number; hasher: Hasher }>()
  for (const artifact of ARTIFACTS) {
    for (const part of artifact.encode({ content, description })) {
      const tally = tallies.get(part.path) ?? { bytes: 0, hasher: sha256() }
      tally.bytes += part.bytes.length
      tally.hasher.update(part.bytes)
      tallies.set(part.path, tally)
      yield part
    }
  }
  const files = [...tallies]
    .map(([path, { bytes, hasher }]) => ({ path, bytes, sha256: hasher.hex() }))
    .sort((a, b) => byCodeUnit(a.path, b.path))
  const manifest = manifestOf(content, description, files, sha256)
  yield { path: MANIFEST_PATH, bytes: utf8Bytes(canonicalJson(manifest)) }
}

/** Series as `hashes.series` of a manifest sees them, in the order of the index. */
interface HashedSeries {
  readonly series: readonly Pick<SeriesEntry, 'id' | 'sha256'>[]
}

/** `hashes.series` of a manifest: that of all series of an index, by their ids and hashes. */
export function seriesListHash({ series }: HashedSeries, sha256: Sha256): string {
  return hashOfJson(
    sha256,
    series.map((entry) => ({ id: entry.id, sha256: entry.sha256 })),
  )
}

function manifestOf(
  { run, replications, seriesFormat }: BundleContent,
  { hashes, index }: RunDescription,
  files: ManifestFile[],
  sha256: Sha256,
): Manifest {
  const { template, parameters, model, inputs, inputHash } = hashes
  const series = seriesListHash(index, sha256)
  const bundle = hashOfJson(sha256, files)
  return {
    formatVersion: FORMAT_VERSION,
    engineVersion: ENGINE_VERSION,
    seriesFormat,
    hashes: { template, parameters, model, inputs, series, bundle },
    inputHash,
    seed: run.model.seed,
    ...(replications === null
      ? {}
      : { replications: { count: replications.count, bands: [...replications.patterns] } }),
    files,
  }
}
