import type { DocPath } from '../../base/index.ts'

/** How the values of one series or field come about, with full ids in its formulas. */
export interface Rule {
  /** Null where no formula of single values gives it. */
  readonly formula: string | null
  /** A phrase: `what waited before, plus what came, less what was attempted`. */
  readonly says: string
  /** Formulas of what is shown beside it. */
  readonly context: readonly string[]
  /** The value itself, of a detail that no column holds and that is not the value of the formula. */
  readonly value?: number
  /** Where the model gives it, for what is given. */
  readonly place: DocPath | null
}

/** A rule without a place. */
export function derived(formula: string | null, says: string, context: readonly string[] = []): Rule {
  return { formula, says, context, place: null }
}
