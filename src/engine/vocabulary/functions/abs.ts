import { absolute } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `ABS(x)`, docs/spec/formulas.md. */
export const abs: FunctionDef = {
  name: 'ABS',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'any value' }],
  doc: 'The size of x without its sign.',
  example: { given: { x: [-2, 0, 3] }, expr: 'ABS(x)', gives: [2, 0, 3] },
  lower: (builder, args) => builder.emit({ name: 'abs', now: [args.series(0)], start: unary(absolute) }),
}
