import type { TSchema } from '@sinclair/typebox'
import { TemplateSchema } from '../template/index.ts'
import { OPERATIONS } from './operations/index.ts'

/** Schemas whose validators are compiled when flowsim is built, by the name of each: templates, inputs of operations. */
export const VALIDATOR_SCHEMAS: Readonly<Record<string, TSchema>> = {
  validateTemplate: TemplateSchema,
  ...Object.fromEntries(OPERATIONS.map(({ name, input }) => [`${name}Input`, input])),
}
