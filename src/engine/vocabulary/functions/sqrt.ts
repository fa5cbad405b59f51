import { squareRoot } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `SQRT(x)`, docs/spec/formulas.md. */
export const sqrt: FunctionDef = {
  name: 'SQRT',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'a value of at least 0' }],
  doc: 'The square root of x, undefined where x is negative.',
  example: { given: { x: [9, 0, -1] }, expr: 'SQRT(x)', gives: [3, 0, null] },
  lower: (builder, args) => builder.emit({ name: 'sqrt', now: [args.series(0)], start: unary(squareRoot) }),
}
