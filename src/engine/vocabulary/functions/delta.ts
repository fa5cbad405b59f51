import { difference } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `DELTA(x)`, docs/spec/formulas.md. */
export const delta: FunctionDef = {
  name: 'DELTA',
  group: 'time',
  params: [{ name: 'x', takes: 'series', doc: 'the series whose change is wanted' }],
  doc: 'The change of x since the bin before: x - SHIFT(x, 1). In bin 0 it is x.',
  example: { given: { x: [1, 4, 2] }, expr: 'DELTA(x)', gives: [1, 3, -2] },
  reads: () => [0, 1],
  lower(builder, args) {
    const x = args.series(0)
    return builder.emit({
      name: 'delta',
      now: [x],
      past: [x],
      start:
        ({ outs: [out], now: [values] }) =>
        (t0, t1) => {
          difference(out!, values!, t0, t1)
        },
    })
  },
}
