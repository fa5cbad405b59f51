import { canonicalJson } from '../canonical-json.ts'
import { RunFileSchema } from '../run-file.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** run.json. */
export const runJson: Artifact = {
  id: 'run',
  path: 'run.json',
  doc: 'What was asked and what came out: model in short, warnings, checks, thresholds, summaries, bottleneck.',
  schema: RunFileSchema,
  encode: ({ description }) => [{ path: 'run.json', bytes: utf8Bytes(canonicalJson(description.run)) }],
}
