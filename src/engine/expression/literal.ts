import type { Argument } from './ast.ts'

/** The number that an expression writes out, with any number of minus signs before it; undefined for everything else. */
export function literalOf(expr: Argument): number | undefined {
  if (expr.kind === 'number') return expr.value
  if (expr.kind !== 'unary' || expr.operator !== '-') return undefined
  const operand = literalOf(expr.operand)
  return operand === undefined ? undefined : 0 - operand
}
