import { modulo } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `MOD(x, divisor)`, docs/spec/formulas.md. */
export const mod: FunctionDef = {
  name: 'MOD',
  group: 'shape',
  params: [
    { name: 'x', takes: 'series', doc: 'the value to divide' },
    { name: 'divisor', takes: 'series', doc: 'what it is divided by; its sign is the sign of the result' },
  ],
  doc: 'What is left of x after whole divisors: x - divisor * FLOOR(x / divisor), undefined where the divisor is 0.',
  example: { given: { x: [10, 20, 30], d: [3, 0, 7] }, expr: 'MOD(x, d)', gives: [1, null, 2] },
  lower: (builder, args) => builder.emit({ name: 'mod', now: [args.series(0), args.series(1)], start: binary(modulo) }),
}
