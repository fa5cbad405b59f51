import { everyClass, initialWork, measureId } from '../by-class.ts'
import type { ModelNode } from '../model-types.ts'
import type { Breach, CheckContext, CheckDef } from '../check-def.ts'

/** How far in and out may differ, as a part of the greatest of them. */
export const CONSERVATION_TOLERANCE = 1e-9

/** The columns of one balance: in = out + change of held. */
export interface BalanceColumns {
  /** Where the breach is reported. */
  readonly series: string
  readonly in: readonly Float64Array[]
  readonly out: readonly Float64Array[]
  readonly held: readonly Float64Array[]
  /** What is held before bin 0. */
  readonly initial: number
}

/** Work is conserved at every node in every bin. */
export const conservation: CheckDef = {
  id: 'conservation',
  doc: 'At every node, for every class and in every bin, what comes in is what goes out plus the change of what is held.',
  test: (context) =>
    context.model.nodes.flatMap((node) =>
      everyClass(context.model).flatMap((workClass) => balanceBreach(nodeBalance(context, node, workClass))),
    ),
}

function nodeBalance({ model, values }: CheckContext, node: ModelNode, workClass: string | null): BalanceColumns {
  const columns = (names: readonly string[]): Float64Array[] =>
    names.flatMap((name) => values(measureId(node.id, name, workClass)) ?? [])
  const { balance } = node.kind
  return {
    series: workClass === null ? node.id : `${node.id} ${workClass}`,
    in: columns(balance.in),
    out: columns(balance.out),
    held: columns(balance.held),
    initial: initialWork(model, node, workClass),
  }
}

/** The bin in which a balance is off by most beyond its tolerance, if there is one. */
export function balanceBreach(columns: BalanceColumns): readonly Breach[] {
  const bins = columns.in[0]?.length ?? 0
  let worst: Breach | undefined
  let before = columns.initial
  for (let t = 0; t < bins; t++) {
    const inflow = sumAt(columns.in, t)
    const outflow = sumAt(columns.out, t)
    const held = sumAt(columns.held, t)
    const amount = Math.abs(inflow - outflow - (held - before))
    const allowed = CONSERVATION_TOLERANCE * Math.max(1, sizeAt(columns.in, t), outflow, held)
    // Negated, so that an undefined amount is a breach too.
    if (!(amount <= allowed) && !(amount <= (worst?.amount ?? 0))) worst = { series: columns.series, bin: t, amount }
    before = held
  }
  return worst === undefined ? [] : [worst]
}

/** Like the sum, but what edges take counts as much as what they add. */
function sizeAt(columns: readonly Float64Array[], t: number): number {
  let size = 0
  for (const column of columns) size += Math.abs(column[t]!)
  return size
}

function sumAt(columns: readonly Float64Array[], t: number): number {
  let sum = 0
  for (const column of columns) sum += column[t]!
  return sum
}
