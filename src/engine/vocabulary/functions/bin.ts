import { binNumber } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `BIN()`, docs/spec/formulas.md. */
export const bin: FunctionDef = {
  name: 'BIN',
  group: 'time',
  params: [],
  doc: 'The number of the bin, from 0.',
  example: { given: {}, expr: 'BIN()', gives: [0, 1, 2] },
  lower: (builder) =>
    builder.emit({
      name: 'bin',
      start:
        ({ outs: [out] }) =>
        (t0, t1) => {
          binNumber(out!, t0, t1)
        },
    }),
}
