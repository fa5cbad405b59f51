import type { Argument, CallExpr, Expr, FunctionDef } from '../expression/index.ts'

/** A value that a formula reads: of a series, or of a part of itself that remembers. */
export interface Read {
  /** Id of the series; the name of the function for a part that remembers. */
  readonly name: string
  readonly bin: number
  /** The part of the formula that remembers its value of that bin. */
  readonly part?: CallExpr
}

/**
 * The values a formula reads in a bin, each once, in the order of its text. What a function with a memory reads in
 * earlier bins is left out but for those that it names by a number: SHIFT(x, 3) reads x three bins earlier.
 */
export function readsAt(expr: Expr, bin: number, functions: ReadonlyMap<string, FunctionDef>): readonly Read[] {
  const found = new Map<string, Read>()
  const visit = (part: Argument, at: number): void => {
    if (at < 0) return
    switch (part.kind) {
      case 'name':
        found.set(`${part.name} ${at}`, { name: part.name, bin: at })
        return
      case 'unary':
        visit(part.operand, at)
        return
      case 'chain':
        for (const operand of [part.first, ...part.rest.map((step) => step.operand)]) visit(operand, at)
        return
      case 'call':
        for (const [arg, lags] of laggedArguments(part, functions, at)) for (const lag of lags) visit(arg, at - lag)
        if (functions.get(part.name)?.remembers === true && at > 0) {
          found.set(`${part.offset} ${at}`, { name: part.name, bin: at - 1, part })
        }
        return
      case 'number':
      case 'list':
    }
  }
  visit(expr, bin)
  return [...found.values()]
}

/** Arguments of a call that are series, each with how many bins back it is read. */
function laggedArguments(
  { name, args }: CallExpr,
  functions: ReadonlyMap<string, FunctionDef>,
  bin: number,
): readonly (readonly [Argument, readonly number[]])[] {
  const def = functions.get(name)
  const numbers = args.map((arg) => (arg.kind === 'list' ? arg.values : arg.kind === 'number' ? [arg.value] : []))
  return args.flatMap((arg, i) => {
    const param = def?.params[i] ?? (def?.variadic === true ? def.params.at(-1) : undefined)
    if (arg.kind === 'list' || param?.takes !== 'series') return []
    return [[arg, def?.reads?.(i, numbers, bin) ?? [0]] as const]
  })
}
