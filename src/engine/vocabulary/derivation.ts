import type { CohortLog } from '../kernel/index.ts'

/** How a value of a measure comes about: a formula of the same node's values, and the same in words. */
export interface Derivation {
  /**
   * In the language of formulas. A name is a measure, metric or detail of the node; `fields.x` is its field x. In the view
   * of one class a name is the class's own where there is a measure of it; `class.x` is always the class's own, `node.x`
   * is x over all classes, and what stands in braces is a full id. Null for what is no formula of single values.
   */
  readonly formula: string | null
  /** A phrase that goes on after "the value is": `what waited, plus what came, less what was attempted`. */
  readonly says: string
  /** Formulas of what it was made from and the formula does not name, to be shown beside it. */
  readonly context?: readonly string[]
  /** The value itself, for a detail that only the kernel can give. */
  readonly value?: number
}

/** What a derivation may look at. */
export interface DerivationFacts<Fields = Readonly<Record<string, unknown>>> {
  readonly fields: Fields
  /** Whether the node has the measure or metric, scratch included. */
  readonly has: (name: string) => boolean
  /** The class; null in the view of all classes together. */
  readonly workClass: string | null
  /** Classes that are apart; empty in a model of one class. */
  readonly classes: readonly string[]
  /** Every class of the model; `default` alone when none are declared. */
  readonly everyClass: readonly string[]
  /** What the node holds before bin 0 of the class, items. */
  readonly initial: number
  /** The same of any class, or of all (null). */
  readonly initialOf: (workClass: string | null) => number
  /** The bin of the value. */
  readonly bin: number
  /** Δ, minutes. */
  readonly binMinutes: number
  /** The value of a name, read as in a formula, in the bin or some bins earlier; NaN where undefined. */
  readonly at: (name: string, lag?: number) => number
  /** How the work of a class, or of the only one, went through the queue; undefined where nothing waits. */
  readonly log: (workClass: string | null) => CohortLog | undefined
}

/** Terms of a sum, as far as the node has them: `signed(has, '+arrivals', '-attempts')` is `arrivals - attempts`. */
export function signed(has: DerivationFacts['has'], ...terms: readonly string[]): string {
  const there = terms.filter((term) => has(term.slice(1)))
  return there
    .map((term, i) => (i === 0 && term.startsWith('+') ? term.slice(1) : ` ${term[0]!} ${term.slice(1)}`))
    .join('')
}

/** A number as a formula writes it. */
export function numberText(value: number): string {
  return value < 0 ? `(${value})` : String(value).replace('e+', 'e')
}

/** A factor of a product: empty for 1. */
export function times(factor: number): string {
  return factor === 1 ? '' : ` * ${numberText(factor)}`
}
