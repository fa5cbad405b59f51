import { clamp as clampKernel } from '../../kernel/index.ts'
import { ternary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `CLAMP(x, lo, hi)`, docs/spec/formulas.md. */
export const clamp: FunctionDef = {
  name: 'CLAMP',
  group: 'shape',
  params: [
    { name: 'x', takes: 'series', doc: 'the value to limit' },
    { name: 'lo', takes: 'series', doc: 'smallest result' },
    { name: 'hi', takes: 'series', doc: 'greatest result; it wins where lo is greater' },
  ],
  doc: 'x limited to the range from lo to hi: MIN(MAX(x, lo), hi).',
  example: { given: { x: [-1, 5, 20] }, expr: 'CLAMP(x, 0, 10)', gives: [0, 5, 10] },
  lower: (builder, args) =>
    builder.emit({
      name: 'clamp',
      now: [args.series(0), args.series(1), args.series(2)],
      start: ternary(clampKernel),
    }),
}
