import type { Argument, Expr } from './ast.ts'

/** A series that a formula names, and where. */
export interface NameUse {
  /** The id of the series, an edge without its backticks. */
  readonly name: string
  readonly offset: number
}

/** Every series a formula names, in the order of the text; one named twice comes twice. */
export function namesIn(expr: Expr): NameUse[] {
  if (expr.kind === 'name') return [{ name: expr.name, offset: expr.offset }]
  return partsOf(expr).flatMap((part) => (part.kind === 'list' ? [] : namesIn(part)))
}

function partsOf(expr: Expr): readonly Argument[] {
  if (expr.kind === 'unary') return [expr.operand]
  if (expr.kind === 'chain') return [expr.first, ...expr.rest.map((step) => step.operand)]
  return expr.kind === 'call' ? expr.args : []
}

/** A series id as a formula writes it: the edge of `a->b.flow` in backticks, any other id as it is. */
export function quoteEdge(id: string): string {
  const match = /^(.*->[^.]*)(.*)$/.exec(id)
  return match === null ? id : `\`${match[1]}\`${match[2]}`
}
