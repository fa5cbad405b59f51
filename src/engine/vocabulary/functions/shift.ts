import { shift as shiftKernel } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `SHIFT(x, n[, initial])`, docs/spec/formulas.md. With n of at least 1 it reads the past only, so that it can open a loop. */
export const shift: FunctionDef = {
  name: 'SHIFT',
  group: 'time',
  params: [
    { name: 'x', takes: 'series', doc: 'the series to look back in' },
    { name: 'n', takes: 'whole', minimum: 0, doc: 'how many bins to look back' },
    { name: 'initial', takes: 'series', optional: true, doc: 'its value in the first n bins; 0 unless given' },
  ],
  doc: 'The value of x n bins ago.',
  example: { given: { x: [1, 2, 3] }, expr: 'SHIFT(x, 1, 9)', gives: [9, 1, 2] },
  // The initial value stands for the bins before the first.
  reads: (index, numbers, bin) => {
    const lag = numbers[1]![0]!
    return index === 0 ? [lag] : bin < lag ? [0] : []
  },
  lower(builder, args) {
    const bins = args.number(1)
    const x = args.series(0)
    if (bins === 0) return x
    return builder.emit({
      name: 'shift',
      now: [args.series(2, 0)],
      past: [x],
      constants: { bins },
      start:
        ({ outs: [out], now: [initial], past: [before] }) =>
        (t0, t1) => {
          shiftKernel(out!, before!, initial!, bins, t0, t1)
        },
    })
  },
}
