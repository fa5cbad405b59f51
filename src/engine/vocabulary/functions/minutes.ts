import type { FunctionDef } from '../../expression/index.ts'

/** `MINUTES()`, docs/spec/formulas.md. */
export const minutes: FunctionDef = {
  name: 'MINUTES',
  group: 'time',
  params: [],
  doc: 'The length of a bin in minutes.',
  example: { given: {}, expr: '120 / MINUTES()', gives: [2, 2, 2] },
  lower: (builder) => builder.constant(builder.grid.binMinutes),
}
