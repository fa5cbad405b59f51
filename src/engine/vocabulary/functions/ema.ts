import { smooth } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `EMA(x, alpha[, initial])`, docs/spec/formulas.md. */
export const ema: FunctionDef = {
  name: 'EMA',
  group: 'memory',
  params: [
    { name: 'x', takes: 'series', doc: 'the series to smooth' },
    { name: 'alpha', takes: 'number', minimum: 0, maximum: 1, doc: 'weight of the newest value' },
    {
      name: 'initial',
      takes: 'series',
      optional: true,
      doc: 'the level before bin 0, read in bin 0; it starts at the first x unless given',
    },
  ],
  doc: 'Exponential smoothing: y + alpha * (x - y) with y from the bin before. From an undefined x on it is undefined.',
  example: { given: { x: [4, 8] }, expr: 'EMA(x, 0.25)', gives: [4, 5] },
  remembers: true,
  lower(builder, args) {
    const x = args.series(0)
    const alpha = args.number(1)
    return builder.emit({
      name: 'ema',
      now: [x, args.given(2) ? args.series(2) : x],
      constants: { alpha },
      start({ outs: [out], now: [values, initial] }) {
        const carry = new Float64Array(1)
        return (t0, t1) => {
          smooth(out!, values!, initial!, alpha, carry, t0, t1)
        }
      },
    })
  },
}
