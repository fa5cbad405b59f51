import { movingMean } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `SMA(x, n)`, docs/spec/formulas.md. */
export const sma: FunctionDef = {
  name: 'SMA',
  group: 'memory',
  params: [
    { name: 'x', takes: 'series', doc: 'the series to smooth' },
    { name: 'n', takes: 'whole', minimum: 1, doc: 'how many bins count, this one included' },
  ],
  doc: 'The mean of the last n values of x, of as many as there are in the first bins.',
  example: { given: { x: [2, 4, 9] }, expr: 'SMA(x, 2)', gives: [2, 3, 6.5] },
  reads: (_index, numbers) => Array.from({ length: numbers[1]![0]! }, (_, lag) => lag),
  lower(builder, args) {
    const x = args.series(0)
    const bins = args.number(1)
    return builder.emit({
      name: 'sma',
      now: [x],
      past: [x],
      constants: { bins },
      start:
        ({ outs: [out], now: [values] }) =>
        (t0, t1) => {
          movingMean(out!, values!, bins, t0, t1)
        },
    })
  },
}
