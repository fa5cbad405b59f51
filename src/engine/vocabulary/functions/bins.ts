import type { FunctionDef } from '../../expression/index.ts'

/** `BINS()`, docs/spec/formulas.md. */
export const bins: FunctionDef = {
  name: 'BINS',
  group: 'time',
  params: [],
  doc: 'How many bins the grid has.',
  example: { given: {}, expr: 'BINS()', gives: [3, 3, 3] },
  lower: (builder) => builder.constant(builder.grid.bins),
}
