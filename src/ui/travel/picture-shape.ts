import type { RunGraph } from './answers.ts'
import { nodeCards, resourceCards } from './card.ts'

/** What a picture is laid out by: equal texts are equal pictures, whatever flows in them. */
export function pictureShape({ nodes, edges, resources, metadata }: RunGraph): string {
  const cards = [nodeCards({ nodes }), resourceCards({ resources })]
  return JSON.stringify([metadata.grid, cards, edges.map(({ id, from, to, outlet }) => [id, from, to, outlet])])
}
