import { sumColumns } from '../kernel/index.ts'
import { anew, type Column, type OpIo, type PlanBuilder } from '../plan/index.ts'

/** The column of a sum from left to right; 0 when there is nothing to add. */
export function emitSum(builder: PlanBuilder, inputs: readonly Column[]): Column {
  if (inputs.length === 0) return builder.constant(0)
  if (inputs.length === 1) return inputs[0]!
  return builder.emit({ name: 'sum', now: inputs, start: SUM })
}

const SUM = anew(({ outs: [out], now }: OpIo) => (t0, t1) => {
  sumColumns(out!, now, t0, t1)
})
