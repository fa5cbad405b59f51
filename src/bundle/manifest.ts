import { Type, type Static } from '@sinclair/typebox'
import { byCodeUnit } from '../base/index.ts'
import { isBundlePath } from './bundle-path.ts'
import { decodeJson } from './decode-json.ts'
import { contentProblem, type Decoded } from './problem.ts'
import { ReplicatedSchema } from './replications-file.ts'
import { described, HASH } from './schema-parts.ts'

/** Path of the manifest in a bundle. */
export const MANIFEST_PATH = 'manifest.json'

/** Path of the receipt in a bundle: the one file that the manifest does not speak of. */
export const RECEIPT_PATH = 'receipt.json'

/** One file of a bundle, as the manifest names it. */
export const ManifestFileSchema = Type.Object(
  { path: Type.String(), bytes: Type.Integer({ minimum: 0 }), sha256: HASH },
  { additionalProperties: false },
)

/** Hashes of what went in and what came out (docs/spec/bundle.md). */
export const HashesSchema = Type.Object(
  {
    template: Type.Union([HASH, Type.Null()], {
      description: 'Of the paths and hashes of the template and what it includes',
    }),
    parameters: described(HASH, 'Of the parameters with defaults filled in'),
    model: described(HASH, 'Of model/model.json'),
    inputs: described(HASH, 'Of the ids and hashes of the recorded data'),
    series: described(HASH, 'Of the ids and hashes of all series'),
    bundle: described(HASH, 'Of the list of files'),
  },
  { additionalProperties: false },
)

/** manifest.json: every file of the bundle but itself and the receipt. */
export const ManifestSchema = Type.Object(
  {
    formatVersion: Type.Literal(1),
    engineVersion: Type.Integer({ minimum: 1 }),
    seriesFormat: described(
      Type.Union([Type.Literal('csv'), Type.Literal('arrow')]),
      'In which files the series stand; bands are always CSV',
    ),
    hashes: HashesSchema,
    inputHash: described(HASH, 'Of what went in: equal hashes, equal series'),
    seed: Type.Union([Type.Number(), Type.String()], {
      description: 'Of the draws; with the model and its data all that is needed to repeat them',
    }),
    replications: Type.Optional(described(ReplicatedSchema, 'Which replicates were evaluated; absent where none were')),
    files: Type.Array(ManifestFileSchema, { description: 'In code-unit order of their paths' }),
  },
  { additionalProperties: false, title: 'Manifest of a run bundle' },
)

/** One file of a bundle, as the manifest names it. */
export type ManifestFile = Static<typeof ManifestFileSchema>

/** Hashes of what went in and what came out. */
export type Hashes = Static<typeof HashesSchema>

/** What manifest.json holds. */
export type Manifest = Static<typeof ManifestSchema>

/** Manifest from its text. Its paths are a stranger's text: only those that stay inside the bundle pass. */
export function decodeManifest(text: string): Decoded<Manifest> {
  const decoded = decodeJson(MANIFEST_PATH, ManifestSchema, text)
  if (decoded.problem !== undefined) return decoded
  const { files } = decoded.value
  for (const [i, { path }] of files.entries()) {
    if (!isBundlePath(path) || path === MANIFEST_PATH || path === RECEIPT_PATH) {
      return contentProblem(
        MANIFEST_PATH,
        `the manifest names ${JSON.stringify(path)}, which is not a path it may name`,
      )
    }
    if (i > 0 && byCodeUnit(files[i - 1]!.path, path) >= 0) {
      return contentProblem(MANIFEST_PATH, `the manifest names "${path}" twice or out of order`)
    }
  }
  return decoded
}
