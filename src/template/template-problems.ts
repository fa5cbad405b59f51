import type { Diagnostic } from '../base/index.ts'
import { schemaProblems } from '../engine/index.ts'
import type { Validator } from '../engine/index.ts'
import { TemplateSchema } from './template-schema.ts'

/**
 * Problems of a document's shape as a template: unknown, missing and mistyped fields.
 *
 * @param validate made from {@link TemplateSchema}
 */
export function templateProblems(document: unknown, validate: Validator): readonly Diagnostic[] {
  return schemaProblems(validate(document), TemplateSchema, document)
}
