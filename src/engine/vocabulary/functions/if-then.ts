import { choose } from '../../kernel/index.ts'
import { ternary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `IF(cond, a, b)`, docs/spec/formulas.md. */
export const ifThen: FunctionDef = {
  name: 'IF',
  group: 'shape',
  params: [
    { name: 'cond', takes: 'series', doc: 'true where it is not 0' },
    { name: 'a', takes: 'series', doc: 'the result where cond is true' },
    { name: 'b', takes: 'series', doc: 'the result where cond is 0' },
  ],
  doc: 'a where cond is true, else b. The one not taken may be undefined; where cond is undefined, so is the result.',
  example: { given: { x: [4, 0, 2] }, expr: 'IF(x > 0, 8 / x, 0)', gives: [2, 0, 4] },
  lower: (builder, args) =>
    builder.emit({ name: 'if', now: [args.series(0), args.series(1), args.series(2)], start: ternary(choose) }),
}
