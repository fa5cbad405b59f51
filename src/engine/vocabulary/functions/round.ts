import { roundHalfAway } from '../../kernel/index.ts'
import { unary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `ROUND(x)`, docs/spec/formulas.md. */
export const round: FunctionDef = {
  name: 'ROUND',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'any value' }],
  doc: 'The whole number nearest to x; halves go away from zero.',
  example: { given: { x: [1.4, 2.5, -2.5] }, expr: 'ROUND(x)', gives: [1, 3, -3] },
  lower: (builder, args) => builder.emit({ name: 'round', now: [args.series(0)], start: unary(roundHalfAway) }),
}
