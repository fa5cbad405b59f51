import { greaterOrEqual } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `STEP(x, threshold)`, docs/spec/formulas.md. */
export const step: FunctionDef = {
  name: 'STEP',
  group: 'shape',
  params: [
    { name: 'x', takes: 'series', doc: 'the value to compare' },
    { name: 'threshold', takes: 'series', doc: 'from here on the result is 1' },
  ],
  doc: '1 where x is at least the threshold, else 0.',
  example: { given: { x: [1, 0.3] }, expr: 'STEP(x, 0.5)', gives: [1, 0] },
  lower: (builder, args) =>
    builder.emit({ name: 'step', now: [args.series(0), args.series(1)], start: binary(greaterOrEqual) }),
}
