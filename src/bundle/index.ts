// In:    a finished run and where it came from; or the files of a bundle. Out: the files; or what they say.
// Never: writes to a disk, knows a clock or a host; throws for what strangers' files hold.
// Specified in docs/architecture.md and docs/spec/bundle.md.
export { ARTIFACTS } from './artifacts/index.ts'
export { EVENTS_PATH, eventsOf, EventSchema, type RunEvent } from './artifacts/events-json.ts'
export type { Artifact } from './artifacts/artifact.ts'
export { REPLICATIONS_PATH } from './artifacts/replications-json.ts'
export { RUN_PATH } from './artifacts/run-json.ts'
export { SERIES_INDEX_PATH } from './artifacts/series-index-json.ts'
export { isBundlePath } from './bundle-path.ts'
export { canonicalJson } from './canonical-json.ts'
export type { BundleContent, BundlePart, TemplateFile, TemplateSource } from './content.ts'
export { FORMAT_VERSION } from './decode-json.ts'
export { describeInShort, describeRun } from './describe-run.ts'
export { encodeBundle, seriesListHash } from './encode-bundle.ts'
export { inputHashes, type InputHashes, type RunInputs } from './input-hash.ts'
export { decodeManifest, HashesSchema, MANIFEST_PATH, RECEIPT_PATH } from './manifest.ts'
export type { Hashes, Manifest, ManifestFile } from './manifest.ts'
export { bundleOf, openBundle, type BandValues, type Bundle } from './open-bundle.ts'
export { bundleFailure, contentProblem, type BundleProblem, type Decoded } from './problem.ts'
export { readManifest } from './read-manifest.ts'
export {
  decodeReceipt,
  encodeReceipt,
  IDEMPOTENCY_KEY_PATTERN,
  portableReceipt,
  REQUEST_ID_PATTERN,
} from './receipt.ts'
export type { Receipt } from './receipt.ts'
export { AttainmentSchema, BottleneckSchema, SummarySchema, WarningSchema, type RunFile } from './run-file.ts'
export { BAND, BANDS_PATH, SpreadSchema } from './replications-file.ts'
export type { BandName, Replicated, ReplicationsFile } from './replications-file.ts'
export { deterministicRunId, isRunId, LATEST, runIdAt } from './run-id.ts'
export { BUNDLE_SCHEMAS } from './schemas.ts'
export { encodeSeriesCsv } from './series-csv.ts'
export { SeriesEntrySchema, seriesHead, type SeriesEntry, type SeriesHead, type SeriesIndex } from './series-index.ts'
export { numberOrNull, seriesStatistics } from './series-statistics.ts'
export { hashOfJson, type Hasher, type Sha256 } from './sha256.ts'
export { textOfFile, type BundleSource } from './source.ts'
export { verifyBundle } from './verify-bundle.ts'
