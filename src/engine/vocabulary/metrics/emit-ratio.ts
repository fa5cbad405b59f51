import { ratio } from '../../kernel/index.ts'
import { anew, type Column, type PlanBuilder } from '../../plan/index.ts'

/** The column of a / b · scale, undefined where b is not above 0. */
export function emitRatio(builder: PlanBuilder, a: Column, b: Column, scale = 1): Column {
  return builder.emit({
    name: 'ratio',
    now: [a, b],
    ...(scale === 1 ? {} : { constants: { scale } }),
    start: anew(({ outs: [out], now: [above, below] }) => (t0, t1) => {
      ratio(out!, above!, below!, scale, t0, t1)
    }),
  })
}
