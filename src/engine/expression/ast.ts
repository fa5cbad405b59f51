/** Operators between two operands. */
export type BinaryOperator = 'or' | 'and' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '+' | '-' | '*' | '/' | '^'

/** Operators before one operand. */
export type UnaryOperator = '-' | 'not'

/**
 * A formula as read. Each part carries the offset of its first character.
 *
 * Operators of one strength stand in one flat chain, so that a tree is never deeper than the formula is nested and every
 * walk over it may recurse.
 */
export type Expr =
  | { readonly kind: 'number'; readonly value: number; readonly offset: number }
  | { readonly kind: 'name'; readonly name: string; readonly offset: number }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expr; readonly offset: number }
  | ChainExpr
  | CallExpr

/** `first`, then each operator with its operand, computed from left to right; one step only for comparisons and `^`. */
export interface ChainExpr {
  readonly kind: 'chain'
  readonly first: Expr
  readonly rest: readonly { readonly operator: BinaryOperator; readonly operand: Expr }[]
  readonly offset: number
}

/** A call; whether there is such a function, and what it takes, is seen when the formula is lowered. */
export interface CallExpr {
  readonly kind: 'call'
  readonly name: string
  readonly args: readonly Argument[]
  readonly offset: number
}

/** What may stand between the parentheses of a call: only there, a list of numbers too. */
export type Argument = Expr | ListExpr

/** `[1, -2, 3]`; may be empty, which no function takes. */
export interface ListExpr {
  readonly kind: 'list'
  readonly values: readonly number[]
  readonly offset: number
}
