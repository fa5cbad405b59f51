import type { Column } from '../plan/index.ts'
import type { Argument, CallExpr } from './ast.ts'
import { complaint } from './complaint.ts'
import type { FunctionDef, FunctionParam, LoweredArgs } from './function-def.ts'
import { literalOf } from './literal.ts'
import type { LowerScope } from './scope.ts'
import { arity, signature } from './signature.ts'

/** A checked argument: a column, a literal or a list of literals. */
type Value = { readonly column: Column } | { readonly number: number } | { readonly list: readonly number[] }

/** How an argument that may be any formula is lowered. */
type LowerSeries = (expr: Exclude<Argument, { kind: 'list' }>) => Column

/**
 * Check the arguments of a call against the parameters of its function, all of them, and lower those that are series.
 * Answers undefined when something is wrong with them; it has then been reported.
 */
export function checkArguments(
  call: CallExpr,
  def: FunctionDef,
  scope: LowerScope,
  lowerSeries: LowerSeries,
): LoweredArgs | undefined {
  const counts = countFits(call, def, scope)
  const values = call.args.map((arg, i) => {
    const param = def.params[i] ?? (def.variadic === true ? def.params.at(-1) : undefined)
    // An argument too many is still looked at as a series, for the names in it.
    if (param === undefined) return arg.kind === 'list' ? undefined : { column: lowerSeries(arg) }
    return checkArgument(arg, param, { def, scope, lowerSeries })
  })
  const sound = values.filter((value) => value !== undefined)
  return counts && sound.length === values.length ? loweredArgs(call, def, sound, scope) : undefined
}

function countFits(call: CallExpr, def: FunctionDef, scope: LowerScope): boolean {
  const { least, most } = arity(def)
  const count = call.args.length
  if (count >= least && count <= most) return true
  const takes = most === Infinity ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`
  const message = `${def.name} takes ${takes} ${most === 1 ? 'argument' : 'arguments'}, not ${count}`
  scope.report(complaint('argument-count', call.offset, message, `Write ${signature(def)}.`))
  return false
}

interface ArgumentContext {
  readonly def: FunctionDef
  readonly scope: LowerScope
  readonly lowerSeries: LowerSeries
}

function checkArgument(arg: Argument, param: FunctionParam, context: ArgumentContext): Value | undefined {
  const { def, scope, lowerSeries } = context
  if (param.takes === 'series' && arg.kind !== 'list') return { column: lowerSeries(arg) }
  if (param.takes === 'list' && arg.kind === 'list' && arg.values.length > 0) return { list: arg.values }
  const literal = literalOf(arg)
  if (literal !== undefined && param.takes !== 'series' && allows(param, literal)) return { number: literal }
  const message = `${param.name} of ${def.name} is ${described(arg)}, not ${demanded(param)}`
  scope.report(complaint('argument-value', arg.offset, message, hintFor(arg, param)))
  return undefined
}

function allows(param: FunctionParam, value: number): boolean {
  if (param.takes === 'list') return false
  if (param.takes === 'whole' && !Number.isSafeInteger(value)) return false
  return value >= (param.minimum ?? -Infinity) && value <= (param.maximum ?? Infinity)
}

function demanded(param: FunctionParam): string {
  if (param.takes === 'series') return 'a series or a number'
  if (param.takes === 'list') return 'a list of at least one number'
  const kind = param.takes === 'whole' ? 'a whole number' : 'a number'
  if (param.minimum === undefined) return kind
  return param.maximum === undefined
    ? `${kind} of at least ${param.minimum}`
    : `${kind} from ${param.minimum} to ${param.maximum}`
}

function described(arg: Argument): string {
  const literal = literalOf(arg)
  if (literal !== undefined) return String(literal)
  if (arg.kind === 'name') return `the series "${arg.name}"`
  if (arg.kind === 'list') return arg.values.length === 0 ? 'an empty list' : 'a list'
  return arg.kind === 'call' ? `a call of "${arg.name}"` : 'a calculation'
}

function hintFor(arg: Argument, param: FunctionParam): string | undefined {
  if (param.takes === 'list') return 'Write the numbers in brackets, as in [0.6, 0.4].'
  if (param.takes === 'series' || literalOf(arg) !== undefined) return undefined
  return 'Write the number itself; it must be known before the first bin.'
}

function loweredArgs(call: CallExpr, def: FunctionDef, values: readonly Value[], scope: LowerScope): LoweredArgs {
  return {
    count: values.length,
    given: (index) => index < values.length,
    series(index, fallback = NaN) {
      const value = values[index]
      return value !== undefined && 'column' in value ? value.column : scope.builder.constant(fallback)
    },
    number(index, fallback = NaN) {
      const value = values[index]
      return value !== undefined && 'number' in value ? value.number : fallback
    },
    list(index) {
      const value = values[index]
      return value !== undefined && 'list' in value ? value.list : []
    },
    refuse(index, message, hint) {
      const offset = call.args[index]?.offset ?? call.offset
      scope.report(complaint('argument-value', offset, `${def.name} ${message}`, hint))
    },
  }
}
