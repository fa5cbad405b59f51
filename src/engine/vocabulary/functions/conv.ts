import { convolve } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `CONV(x, [k0, k1, …])`, docs/spec/formulas.md. With k0 = 0 it reads the past only, so that it can open a loop. */
export const conv: FunctionDef = {
  name: 'CONV',
  group: 'memory',
  params: [
    { name: 'x', takes: 'series', doc: 'the series to spread over later bins' },
    {
      name: 'kernel',
      takes: 'list',
      doc: 'the part of x that stays in its bin, comes one bin later, two bins later, …',
    },
  ],
  doc:
    'x spread over this and later bins: k0 * x + k1 * SHIFT(x, 1) + …, with nothing before bin 0. ' +
    'A part of 0 reads nothing, so that an undefined value under it does not count.',
  example: { given: { x: [1, 2, 3, 4, 5] }, expr: 'CONV(x, [0, 0.5, 0.5])', gives: [0, 0.5, 1.5, 2.5, 3.5] },
  reads: (_index, numbers) => numbers[1]!.flatMap((part, lag) => (part === 0 ? [] : [lag])),
  lower(builder, args) {
    const x = args.series(0)
    const kernel = args.list(1)
    return builder.emit({
      name: 'conv',
      now: kernel[0] === 0 ? [] : [x],
      past: [x],
      constants: { kernel },
      start:
        ({ outs: [out], past: [values] }) =>
        (t0, t1) => {
          convolve(out!, values!, kernel, t0, t1)
        },
    })
  },
}
