/** How a value of a measure comes about: a formula of the same node's values, and the same in words. */
export interface Derivation {
  /**
   * In the language of formulas. A name is a measure or metric of the node; `fields.x` is its field x. In the view of one
   * class a name is the class's own where there is one; `node.x` is x over all classes. Null where no formula of single
   * values gives it, as a mean over the work of a bin.
   */
  readonly formula: string | null
  /** A phrase that goes on after "the value is": `what waited, plus what came, less what was attempted`. */
  readonly says: string
  /** Without a formula: formulas of what it was made from, to be shown beside it. */
  readonly context?: readonly string[]
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
  /** What the node holds before bin 0 of the class, items. */
  readonly initial: number
}

/** Terms of a sum, as far as the node has them: `signed(has, '+arrivals', '-attempts')` is `arrivals - attempts`. */
export function signed(has: DerivationFacts['has'], ...terms: readonly string[]): string {
  const there = terms.filter((term) => has(term.slice(1)))
  return there
    .map((term, i) => (i === 0 && term.startsWith('+') ? term.slice(1) : ` ${term[0]!} ${term.slice(1)}`))
    .join('')
}
