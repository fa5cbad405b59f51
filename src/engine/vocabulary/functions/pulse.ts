import { pulse as pulseKernel } from '../../kernel/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `PULSE(period[, phase[, amplitude]])`, docs/spec/formulas.md. */
export const pulse: FunctionDef = {
  name: 'PULSE',
  group: 'time',
  params: [
    { name: 'period', takes: 'whole', minimum: 1, doc: 'bins from one pulse to the next' },
    { name: 'phase', takes: 'whole', optional: true, doc: 'bin of one of the pulses; 0 unless given' },
    { name: 'amplitude', takes: 'series', optional: true, doc: 'height of the pulses; 1 unless given' },
  ],
  doc: 'The amplitude in every bin in which (BIN() - phase) is a multiple of the period, else 0.',
  example: { given: {}, expr: 'PULSE(3, 1, 5)', gives: [0, 5, 0, 0, 5] },
  lower(builder, args) {
    const times = { period: args.number(0), phase: args.number(1, 0) }
    return builder.emit({
      name: 'pulse',
      now: [args.series(2, 1)],
      constants: times,
      start:
        ({ outs: [out], now: [amplitude] }) =>
        (t0, t1) => {
          pulseKernel(out!, amplitude!, times, t0, t1)
        },
    })
  },
}
