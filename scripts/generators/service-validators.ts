// Not by the door: the door of service imports what is made here.
import { VALIDATOR_SCHEMAS } from '../../src/service/validator-schemas.ts'
import type { GeneratedFile } from './generated-file.ts'
import { standaloneModule, standaloneTypes } from './standalone-module.ts'

/** src/service/validators.generated.js: the validators of templates and of the inputs of operations. */
export function serviceValidators(): readonly GeneratedFile[] {
  const path = 'src/service/validators.generated'
  return [
    { path: `${path}.js`, text: standaloneModule(VALIDATOR_SCHEMAS) },
    { path: `${path}.d.ts`, text: standaloneTypes(Object.keys(VALIDATOR_SCHEMAS)) },
  ]
}
