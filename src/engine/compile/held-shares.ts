import { splitFlow } from '../kernel/index.ts'
import type { Column } from '../plan/index.ts'
import type { ModelEdge } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import type { HeldColumns } from './held.ts'

/** Edges that part the same classes of an outlet, and their shares by edge id; an edge without one takes the rest. */
export interface PartedEdges {
  readonly classes: readonly string[]
  readonly edges: readonly ModelEdge[]
  readonly shares: ReadonlyMap<string, Column>
}

/** Tell the edges that obey which part of the outlet they take: what the split would give them of 1. */
export function lowerHeldShares(context: CompileContext, held: HeldColumns, parted: PartedEdges): void {
  const { edges } = parted
  if (!edges.some((edge) => held.edge(edge) !== undefined)) return
  const parts = takenParts(context, parted)
  for (const edge of edges) {
    const shares = held.edge(edge)?.shares ?? []
    context.model.classes.forEach((workClass, c) => {
      const share = shares[c]
      if (share !== undefined && parted.classes.includes(workClass)) context.builder.alias(share, parts.get(edge.id)!)
    })
  }
}

/** By edge id, the part of the outlet it takes. */
function takenParts({ builder }: CompileContext, { edges, shares }: PartedEdges): ReadonlyMap<string, Column> {
  const one = builder.constant(1)
  const sharing = edges.filter(({ id }) => shares.has(id))
  const free = edges.filter(({ id }) => !shares.has(id))
  if (sharing.length === 0) return new Map(free.map(({ id }) => [id, one]))
  const outs = [...sharing, ...free].map(({ id }) => builder.reserve(`${id}#part`))
  builder.emit({
    name: 'parts',
    outs,
    now: [one, ...sharing.map(({ id }) => shares.get(id)!)],
    start: ({ outs: written, now: [whole, ...each] }) => {
      // The split of the flow itself judges the shares.
      const offence = { firstBin: -1, value: NaN, count: 0 }
      return (t0, t1) => {
        splitFlow(written, whole!, each, free.length === 1, offence, t0, t1)
      }
    },
  })
  return new Map([...sharing, ...free].map(({ id }, i) => [id, outs[i]!]))
}
