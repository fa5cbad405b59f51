import { BUNDLE_SCHEMAS } from '../../src/bundle/index.ts'
import { DEFINITIONS, modelSchema } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'

/** schemas/<name>.schema.json: the model's, and one for every JSON file of a bundle. */
export function schemas(): readonly GeneratedFile[] {
  return [{ name: 'model', schema: modelSchema(DEFINITIONS) }, ...BUNDLE_SCHEMAS].map(({ name, schema }) => ({
    path: `schemas/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }))
}
