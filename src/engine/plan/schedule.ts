import { components } from './components.ts'
import type { Op } from './op.ts'
import { readGraph } from './read-graph.ts'
import type { Block } from './plan.ts'

/**
 * Order ops so that each one runs after what it reads, and group ops that read each other's past.
 *
 *   1. Components  strongly connected components of the read graph come out in dependency order.
 *   2. Straight    one op that does not read its own past joins the current feedforward block.
 *   3. Loops       any other component is a feedback block, ordered inside by its same-bin reads.
 *
 * Answers undefined when ops read each other within one bin, so that there is no order.
 */
export function schedule(ops: readonly Op[], columns: number): Block[] | undefined {
  const { now, past } = readGraph(ops, columns)
  const blocks: Block[] = []
  let straight: Op[] = []
  const flush = (): void => {
    if (straight.length > 0) blocks.push({ kind: 'feedforward', ops: straight })
    straight = []
  }

  for (const component of components(ops.length, (i) => both(now[i]!, past[i]!))) {
    const first = component[0]!
    if (component.length === 1 && !past[first]!.includes(first) && !now[first]!.includes(first)) {
      straight.push(ops[first]!)
      continue
    }
    const inside = new Set(component)
    const order = components(ops.length, (i) => now[i]!.filter((j) => inside.has(j)), component)
    if (order.some((c) => c.length > 1 || now[c[0]!]!.includes(c[0]!))) return undefined
    flush()
    blocks.push({ kind: 'feedback', ops: order.map((c) => ops[c[0]!]!) })
  }
  flush()
  return blocks
}

function both(now: readonly number[], past: readonly number[]): readonly number[] {
  if (past.length === 0) return now
  return now.length === 0 ? past : [...now, ...past]
}
