import { ratio } from '../../kernel/index.ts'
import { anew, type Column, type OpIo, type PlanBuilder, type Start } from '../../plan/index.ts'

/** The column of a / b · scale, undefined where b is not above 0. */
export function emitRatio(builder: PlanBuilder, a: Column, b: Column, scale = 1): Column {
  if (scale === 1) return builder.emit({ name: 'ratio', now: [a, b], start: PLAIN })
  return builder.emit({ name: 'ratio', now: [a, b], constants: { scale }, start: scaled(scale) })
}

function scaled(scale: number): Start<OpIo> {
  return anew(({ outs: [out], now: [above, below] }) => (t0, t1) => {
    ratio(out!, above!, below!, scale, t0, t1)
  })
}

const PLAIN = scaled(1)
