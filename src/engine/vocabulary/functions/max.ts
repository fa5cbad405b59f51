import { maximum } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `MAX(a, b, …)`, docs/spec/formulas.md. */
export const max: FunctionDef = {
  name: 'MAX',
  group: 'shape',
  params: [
    { name: 'a', takes: 'series', doc: 'one value' },
    { name: 'b', takes: 'series', doc: 'another; any number of them may follow' },
  ],
  variadic: true,
  doc: 'The greatest of two or more values, undefined where one of them is.',
  example: { given: { x: [1, 5, 8] }, expr: 'MAX(x, 3)', gives: [3, 5, 8] },
  lower(builder, args) {
    let result = args.series(0)
    for (let i = 1; i < args.count; i++) {
      result = builder.emit({ name: 'max', now: [result, args.series(i)], start: binary(maximum) })
    }
    return result
  },
}
