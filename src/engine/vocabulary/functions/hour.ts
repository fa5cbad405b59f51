import { hourOfDay } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'
import { localBinStart } from './local-bin-start.ts'

/** `HOUR()`, docs/spec/formulas.md. */
export const hour: FunctionDef = {
  name: 'HOUR',
  group: 'time',
  params: [],
  doc: 'The hour of the local day at the start of the bin, 0 to 23, whole.',
  example: { given: {}, expr: 'HOUR()', gives: [0, 1, 2] },
  lower(builder) {
    const localMs = localBinStart(builder)
    return builder.emit({
      name: 'hour',
      start:
        ({ outs: [out] }) =>
        (t0, t1) => {
          hourOfDay(out!, localMs, t0, t1)
        },
    })
  },
}
