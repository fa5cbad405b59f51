import type { RunFile, SeriesEntry } from '../bundle/index.ts'

/** What a series is called. */
export type SeriesName = Pick<SeriesEntry, 'id' | 'node' | 'measure' | 'class'>

/** All series that a run has computed, kept or not, by the names its summaries have. */
export function computedSeries({ summary, classes, nodes, edges, resources }: RunFile): readonly SeriesName[] {
  const known: readonly { readonly id: string }[] = [...nodes, ...edges, ...resources, { id: 'system' }]
  const owners = new Set(known.map(({ id }) => id))
  return Object.entries(summary).flatMap(([owner, measures]) =>
    Object.keys(measures).map((key): SeriesName => {
      if (!owners.has(owner)) return { id: owner, node: null, measure: key, class: null }
      const last = key.slice(key.lastIndexOf('.') + 1)
      const ofClass = key.includes('.') && classes.includes(last)
      const measure = ofClass ? key.slice(0, -last.length - 1) : key
      return { id: `${owner}.${key}`, node: owner, measure, class: ofClass ? last : null }
    }),
  )
}

/** The node, edge or resource of a series, `system`, or the name of a named series. */
export function ownerOf({ node, id }: SeriesName): string {
  return node ?? id
}

/** The name of a series among those of its owner. */
export function keyOf({ measure, class: workClass }: SeriesName): string {
  return workClass === null ? measure : `${measure}.${workClass}`
}

/** What to do about a series that was computed and not kept. */
export const NOT_KEPT =
  'Its summary is in the run (flowsim metrics); name it in outputs of the model to keep its values.'
