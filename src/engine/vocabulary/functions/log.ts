import { logarithm } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `LOG(x)`, docs/spec/formulas.md. */
export const log: FunctionDef = {
  name: 'LOG',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'a value above 0' }],
  doc: 'The natural logarithm of x, undefined where x is 0 or negative.',
  example: { given: { x: [1, 10, 0] }, expr: 'LOG(x)', gives: [0, 2.302585092994046, null] },
  lower: (builder, args) => builder.emit({ name: 'log', now: [args.series(0)], start: unary(logarithm) }),
}
