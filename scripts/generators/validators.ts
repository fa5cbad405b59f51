// Not by the doors: the door of model imports what is made here.
import { modelSchema } from '../../src/engine/model/schema.ts'
import { DEFINITIONS } from '../../src/engine/vocabulary/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { standaloneModule, standaloneTypes } from './standalone-module.ts'

/** src/engine/model/validators.generated.js: the validator of models in the vocabulary that ships. */
export function validators(): readonly GeneratedFile[] {
  const schemas = { validateModel: modelSchema(DEFINITIONS) }
  const path = 'src/engine/model/validators.generated'
  return [
    { path: `${path}.js`, text: standaloneModule(schemas) },
    { path: `${path}.d.ts`, text: standaloneTypes(Object.keys(schemas)) },
  ]
}
