import { hold as holdKernel } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `HOLD(x, when)`, docs/spec/formulas.md. */
export const hold: FunctionDef = {
  name: 'HOLD',
  group: 'memory',
  params: [
    { name: 'x', takes: 'series', doc: 'the series to take values from' },
    { name: 'when', takes: 'series', doc: 'a value is taken where this is not 0' },
  ],
  doc:
    'The value of x at the last bin in which `when` was true, 0 before the first. ' +
    'Undefined in a bin in which `when` is; what is held stays held.',
  example: { given: { x: [1, 2, 3, 4], w: [0, 1, 0, 1] }, expr: 'HOLD(x, w)', gives: [0, 2, 2, 4] },
  remembers: true,
  lower: (builder, args) =>
    builder.emit({
      name: 'hold',
      now: [args.series(0), args.series(1)],
      start({ outs: [out], now: [values, when] }) {
        const carry = new Float64Array(1)
        return (t0, t1) => {
          holdKernel(out!, values!, when!, carry, t0, t1)
        }
      },
    }),
}
