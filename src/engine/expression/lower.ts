import { didYouMean, unreachable } from '../../base/index.ts'
import type { Column } from '../plan/index.ts'
import { checkArguments } from './arguments.ts'
import type { CallExpr, ChainExpr, Expr } from './ast.ts'
import { complaint } from './complaint.ts'
import { literalOf } from './literal.ts'
import { quoteEdge } from './names.ts'
import { BINARY_OPERATORS, UNARY_OPERATORS } from './operators.ts'
import type { LowerScope } from './scope.ts'

/**
 * Append the ops that compute a formula; answers the column of its value, whose values are finite or NaN.
 *
 * Every unknown name and function and every unfit argument is reported; the column then means nothing.
 */
export function lowerFormula(expr: Expr, scope: LowerScope): Column {
  switch (expr.kind) {
    case 'number':
      return scope.builder.constant(expr.value)
    case 'name':
      return scope.resolve(expr.name) ?? unknownSeries(expr.name, expr.offset, scope)
    case 'unary': {
      const literal = literalOf(expr)
      if (literal !== undefined) return scope.builder.constant(literal)
      return scope.builder.emit({ ...UNARY_OPERATORS[expr.operator], now: [lowerFormula(expr.operand, scope)] })
    }
    case 'chain':
      return lowerChain(expr, scope)
    case 'call':
      return lowerCall(expr, scope)
    default:
      return unreachable(expr)
  }
}

function lowerChain(chain: ChainExpr, scope: LowerScope): Column {
  let value = lowerFormula(chain.first, scope)
  for (const { operator, operand } of chain.rest) {
    const now = [value, lowerFormula(operand, scope)]
    value = scope.builder.emit({ ...BINARY_OPERATORS[operator], now })
  }
  return value
}

function lowerCall(call: CallExpr, scope: LowerScope): Column {
  const def = scope.functions.get(call.name)
  if (def === undefined) return unknownFunction(call, scope)
  const refusal = scope.refuses?.(def)
  if (refusal !== undefined) {
    scope.report(complaint('function-unknown', call.offset, `${def.name} cannot stand here`, refusal))
  }
  const args = checkArguments(call, def, scope, (expr) => lowerFormula(expr, scope))
  return args === undefined || refusal !== undefined ? nothing(scope) : def.lower(scope.builder, args)
}

function unknownSeries(name: string, offset: number, scope: LowerScope): Column {
  scope.report(
    complaint('series-unknown', offset, `no series is named ${JSON.stringify(name)}`, seriesHint(name, scope)),
  )
  return nothing(scope)
}

function seriesHint(name: string, scope: LowerScope): string {
  if (scope.functions.has(name)) return `${name} is a function: write ${name}(…).`
  const known = [...scope.known()]
  const measure = known.find((id) => id.startsWith(`${name}.`))
  if (measure !== undefined) return `Name one of its measures, such as ${quoteEdge(measure)}.`
  return didYouMean(quoteEdge(name), known.map(quoteEdge))
}

function unknownFunction(call: CallExpr, scope: LowerScope): Column {
  const message = `no function is named ${JSON.stringify(call.name)}`
  const upper = call.name.toUpperCase()
  const hint = scope.functions.has(upper)
    ? `Functions are written in upper case: ${upper}.`
    : didYouMean(call.name, scope.functions.keys())
  scope.report(complaint('function-unknown', call.offset, message, hint))
  for (const arg of call.args) if (arg.kind !== 'list') lowerFormula(arg, scope)
  return nothing(scope)
}

/** A column to go on with after a complaint, so that the rest of the formula is looked at too. */
function nothing(scope: LowerScope): Column {
  return scope.builder.constant(NaN)
}
