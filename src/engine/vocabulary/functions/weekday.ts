import { dayOfWeek } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'
import { localBinStart } from './local-bin-start.ts'

/** `WEEKDAY()`, docs/spec/formulas.md. */
export const weekday: FunctionDef = {
  name: 'WEEKDAY',
  group: 'time',
  params: [],
  doc: 'The day of the local week at the start of the bin, 0 for Monday to 6 for Sunday.',
  example: { given: {}, expr: 'WEEKDAY()', gives: [0, 0, 0] },
  lower(builder) {
    const localMs = localBinStart(builder)
    return builder.emit({
      name: 'weekday',
      start:
        ({ outs: [out] }) =>
        (t0, t1) => {
          dayOfWeek(out!, localMs, t0, t1)
        },
    })
  },
}
