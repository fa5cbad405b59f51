import { minimum } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `MIN(a, b, …)`, docs/spec/formulas.md. */
export const min: FunctionDef = {
  name: 'MIN',
  group: 'shape',
  params: [
    { name: 'a', takes: 'series', doc: 'one value' },
    { name: 'b', takes: 'series', doc: 'another; any number of them may follow' },
  ],
  variadic: true,
  doc: 'The smallest of two or more values, undefined where one of them is.',
  example: { given: { x: [1, 5, 8] }, expr: 'MIN(x, 3)', gives: [1, 3, 3] },
  lower(builder, args) {
    let result = args.series(0)
    for (let i = 1; i < args.count; i++) {
      result = builder.emit({ name: 'min', now: [result, args.series(i)], start: binary(minimum) })
    }
    return result
  },
}
