import { ceilings } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `CEIL(x)`, docs/spec/formulas.md. */
export const ceil: FunctionDef = {
  name: 'CEIL',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'any value' }],
  doc: 'The least whole number that is at least x.',
  example: { given: { x: [1.5, -1.5, 2] }, expr: 'CEIL(x)', gives: [2, -1, 2] },
  lower: (builder, args) => builder.emit({ name: 'ceil', now: [args.series(0)], start: unary(ceilings) }),
}
