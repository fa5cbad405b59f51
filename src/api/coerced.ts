/** A field of an input as its JSON Schema describes it. */
interface FieldSchema {
  readonly type?: string
  readonly items?: FieldSchema
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i

/**
 * What a query or a path says, as the schema of its field wants it: both are text. What does not read as the schema
 * wants stays text, for validation to refuse. A list takes its values one by one, or with commas between them.
 */
export function coerced(given: unknown, schema: FieldSchema | undefined): unknown {
  if (schema?.type === 'array') {
    const values: readonly unknown[] = Array.isArray(given) ? given : [given]
    return values
      .flatMap((value) => (typeof value === 'string' ? value.split(',') : [value]))
      .map((value) => coerced(value, schema.items))
  }
  if (typeof given !== 'string') return given
  if (schema?.type === 'integer' || schema?.type === 'number') return NUMBER.test(given) ? Number(given) : given
  if (schema?.type === 'boolean') return given === 'true' ? true : given === 'false' ? false : given
  return given
}
