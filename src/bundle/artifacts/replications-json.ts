import { canonicalJson } from '../canonical-json.ts'
import { replicationsFileOf, ReplicationsFileSchema } from '../replications-file.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path in a bundle of what the replicates come to. */
export const REPLICATIONS_PATH = 'replications.json'

/** replications.json. */
export const replicationsJson: Artifact = {
  id: 'replications',
  path: REPLICATIONS_PATH,
  doc: 'What every number of every summary comes to over the replicates; absent in a run without replications.',
  schema: ReplicationsFileSchema,
  encode: ({ content: { run, replications } }) =>
    replications === null
      ? []
      : [{ path: REPLICATIONS_PATH, bytes: utf8Bytes(canonicalJson(replicationsFileOf(run, replications))) }],
}
