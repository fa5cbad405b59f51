import type { AnySchema } from 'ajv'
import { DEFINITIONS, type Definitions } from '../vocabulary/index.ts'
import { modelSchema } from './schema.ts'
import type { SchemaError, Validator } from './schema-problems.ts'
import { validateModel } from './validators.generated.js'

/** Definitions with the validator made from them. */
export interface Vocabulary {
  readonly definitions: Definitions
  readonly validate: Validator
}

/** A compiled validator as ajv makes it, at build time or at run time. */
export interface CompiledValidator {
  (document: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** A validator as a function of the document alone. */
export function validatorOf(compiled: CompiledValidator): Validator {
  return (document) => (compiled(document) ? [] : [...(compiled.errors ?? [])])
}

/** What flowsim ships, with the validator that was compiled from it at build time. */
export const SHIPPED: Vocabulary = { definitions: DEFINITIONS, validate: validatorOf(validateModel) }

/** A vocabulary of a caller's own definitions; ajv is loaded and compiles here, which costs some 50 ms. */
export async function vocabularyOf(definitions: Definitions): Promise<Vocabulary> {
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false })
  return { definitions, validate: validatorOf(ajv.compile(modelSchema(definitions) as AnySchema) as CompiledValidator) }
}
