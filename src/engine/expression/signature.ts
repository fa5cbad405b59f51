import type { FunctionDef } from './function-def.ts'

/** How a function is called: `SHIFT(x, n[, initial])`, `MIN(a, b, …)`. */
export function signature(def: FunctionDef): string {
  const required = def.params.filter((p) => p.optional !== true).map((p) => p.name)
  const optional = def.params.filter((p) => p.optional === true).map((p) => p.name)
  const repeated = def.variadic === true ? [...required, '…'] : required
  const inner = optional.reduceRight((rest, name, i) => {
    const comma = i === 0 && repeated.length === 0 ? '' : ', '
    return `[${comma}${name}${rest}]`
  }, '')
  return `${def.name}(${repeated.join(', ')}${inner})`
}

/** How many arguments a function takes. */
export function arity(def: FunctionDef): { readonly least: number; readonly most: number } {
  const least = def.params.filter((p) => p.optional !== true).length
  return { least, most: def.variadic === true ? Infinity : def.params.length }
}
