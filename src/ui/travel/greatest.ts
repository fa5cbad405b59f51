import type { Run } from './answers.ts'

/** The greatest values of a run, which bars and widths are measured by. */
export interface Greatest {
  /** Of the work that waits or is on its way at any one node. */
  readonly held: number
  /** Of what any one resource is short of. */
  readonly short: number
  /** Of the flow of any one edge in a bin. */
  readonly flow: number
}

/** The greatest values after the warm-up, as the summary of the run has them; 0 where nothing has such a series. */
export function greatestOf({
  summary,
  nodes,
  edges,
  resources,
}: Pick<Run, 'summary' | 'nodes' | 'edges' | 'resources'>): Greatest {
  const most = (owners: readonly { readonly id: string }[], ...measures: readonly string[]): number => {
    const found = owners.flatMap(({ id }) => measures.map((measure) => summary[id]?.[measure]?.max ?? 0))
    return found.reduce((a, b) => Math.max(a, b), 0)
  }
  return {
    held: most(nodes, 'queueDepth', 'inTransit'),
    short: most(resources, 'shortfall'),
    flow: most(edges, 'flow'),
  }
}
