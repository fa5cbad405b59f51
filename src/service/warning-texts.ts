import { DEFINITIONS } from '../engine/index.ts'

/** What a warning of finished runs means and what people usually change, by its code. */
export const WARNING_TEXTS: ReadonlyMap<string, { readonly doc: string; readonly fix: string }> = new Map(
  DEFINITIONS.warnings.map(({ code, doc, fix }) => [code, { doc, fix }]),
)
