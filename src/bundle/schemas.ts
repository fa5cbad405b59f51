import type { TSchema } from '@sinclair/typebox'
import { ARTIFACTS } from './artifacts/index.ts'
import { ManifestSchema } from './manifest.ts'
import { ReceiptSchema } from './receipt.ts'

/** A JSON Schema that is written to `schemas/<name>.schema.json`. */
export interface NamedSchema {
  readonly name: string
  readonly schema: TSchema
}

/** Schemas of all JSON files of a bundle that this room defines: all but the model's, which is the engine's. */
export const BUNDLE_SCHEMAS: readonly NamedSchema[] = [
  ...ARTIFACTS.flatMap(({ id, schema }) => (schema === undefined ? [] : [{ name: id, schema }])),
  { name: 'manifest', schema: ManifestSchema },
  { name: 'receipt', schema: ReceiptSchema },
]
