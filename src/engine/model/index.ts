// In:    a plain document without parameters. Out: a Model, or every problem of its document with its path.
// Never: reads text, files or zone data; knows a node kind by name.
// Specified in docs/reference/model.md.
export { checkModel } from './check.ts'
export { MOST_NESTING } from './nesting.ts'
export { LABEL_NAMES, MODEL_SECTIONS, modelSchema } from './schema.ts'
export { schemaProblems, shown } from './schema-problems.ts'
export type { SchemaError, Validator } from './schema-problems.ts'
export { SHIPPED, validatorOf, vocabularyOf } from './vocabulary.ts'
export type { CompiledValidator, Vocabulary } from './vocabulary.ts'
