import { floors } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `FLOOR(x)`, docs/spec/formulas.md. */
export const floor: FunctionDef = {
  name: 'FLOOR',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'any value' }],
  doc: 'The greatest whole number that is at most x.',
  example: { given: { x: [1.5, -1.5, 2] }, expr: 'FLOOR(x)', gives: [1, -2, 2] },
  lower: (builder, args) => builder.emit({ name: 'floor', now: [args.series(0)], start: unary(floors) }),
}
