import { exponential } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `EXP(x)`, docs/spec/formulas.md. */
export const exp: FunctionDef = {
  name: 'EXP',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'the exponent' }],
  doc: 'e to the power x, undefined where it is beyond the greatest number (x above 709.78).',
  example: { given: { x: [0, 1, 710] }, expr: 'EXP(x)', gives: [1, 2.718281828459045, null] },
  lower: (builder, args) => builder.emit({ name: 'exp', now: [args.series(0)], start: unary(exponential) }),
}
