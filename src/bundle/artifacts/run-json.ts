import { canonicalJson } from '../canonical-json.ts'
import { RunFileSchema } from '../run-file.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path of what was asked and what came out, in a bundle. */
export const RUN_PATH = 'run.json'

/** run.json. */
export const runJson: Artifact = {
  id: 'run',
  path: RUN_PATH,
  doc: 'What was asked and what came out: model in short, warnings, checks, thresholds, summaries, bottleneck.',
  schema: RunFileSchema,
  encode: ({ description }) => [{ path: RUN_PATH, bytes: utf8Bytes(canonicalJson(description.run)) }],
}
