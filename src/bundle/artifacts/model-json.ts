import { canonicalJson } from '../canonical-json.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path of the model in a bundle. */
export const MODEL_PATH = 'model/model.json'

/** model/model.json. Its schema is the engine's schema of a model. */
export const modelJson: Artifact = {
  id: 'model',
  path: MODEL_PATH,
  doc: 'The model document the run was computed from, with its offsets resolved: it can be run again as it is.',
  encode: ({ content }) => [{ path: MODEL_PATH, bytes: utf8Bytes(canonicalJson(content.run.model.document)) }],
}
