import { orElse } from '../../kernel/index.ts'
import { binary } from '../../plan/index.ts'
import type { FunctionDef } from '../../expression/index.ts'

/** `DEFAULT(x, y)`, docs/spec/formulas.md. */
export const defaultTo: FunctionDef = {
  name: 'DEFAULT',
  group: 'shape',
  params: [
    { name: 'x', takes: 'series', doc: 'the value to use where it is defined' },
    { name: 'y', takes: 'series', doc: 'the value to use where x is undefined' },
  ],
  doc: 'x where it is defined, y where it is not.',
  example: { given: { x: [4, 0, 2] }, expr: 'DEFAULT(8 / x, 1)', gives: [2, 1, 4] },
  lower: (builder, args) =>
    builder.emit({ name: 'default', now: [args.series(0), args.series(1)], start: binary(orElse) }),
}
