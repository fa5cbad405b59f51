import { ramp as rampKernel } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `RAMP(from, to[, startBin[, endBin]])`, docs/spec/formulas.md. */
export const ramp: FunctionDef = {
  name: 'RAMP',
  group: 'time',
  params: [
    { name: 'from', takes: 'series', doc: 'the value before startBin' },
    { name: 'to', takes: 'series', doc: 'the value from endBin on' },
    { name: 'startBin', takes: 'whole', optional: true, doc: 'bin from which on it changes; 0 unless given' },
    { name: 'endBin', takes: 'whole', optional: true, doc: 'bin at which it arrives; the last unless given' },
  ],
  doc: 'A straight line from one value to another.',
  example: { given: {}, expr: 'RAMP(0, 10, 1, 3)', gives: [0, 0, 5, 10, 10] },
  lower(builder, args) {
    const bins = { start: args.number(2, 0), end: args.number(3, builder.grid.bins - 1) }
    if (bins.start > bins.end) {
      args.refuse(
        2,
        `starts in bin ${bins.start}, after its end in bin ${bins.end}`,
        'Give an endBin that is not earlier.',
      )
    }
    return builder.emit({
      name: 'ramp',
      now: [args.series(0), args.series(1)],
      constants: bins,
      start:
        ({ outs: [out], now: [from, to] }) =>
        (t0, t1) => {
          rampKernel(out!, from!, to!, bins, t0, t1)
        },
    })
  },
}
