import { runningSum } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `CUMSUM(x)`, docs/spec/formulas.md. */
export const cumsum: FunctionDef = {
  name: 'CUMSUM',
  group: 'memory',
  params: [{ name: 'x', takes: 'series', doc: 'the series to add up' }],
  doc: 'The sum of x over this bin and all before. From an undefined x on it is undefined.',
  example: { given: { x: [1, 2, 3] }, expr: 'CUMSUM(x)', gives: [1, 3, 6] },
  remembers: true,
  lower: (builder, args) =>
    builder.emit({
      name: 'cumsum',
      now: [args.series(0)],
      start({ outs: [out], now: [values] }) {
        const carry = new Float64Array(1)
        return (t0, t1) => {
          runningSum(out!, values!, carry, t0, t1)
        }
      },
    }),
}
