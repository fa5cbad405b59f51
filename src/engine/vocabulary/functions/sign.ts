import { signs } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `SIGN(x)`, docs/spec/formulas.md. */
export const sign: FunctionDef = {
  name: 'SIGN',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'any value' }],
  doc: '1 where x is positive, -1 where it is negative, 0 where it is 0.',
  example: { given: { x: [-2, 0, 3] }, expr: 'SIGN(x)', gives: [-1, 0, 1] },
  lower: (builder, args) => builder.emit({ name: 'sign', now: [args.series(0)], start: unary(signs) }),
}
