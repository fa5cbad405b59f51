import type { CheckDef } from '../check-def.ts'
import { balanceBreach } from './conservation.ts'

/** Nothing is made or lost on the way. */
export const edgeConservation: CheckDef = {
  id: 'edge-conservation',
  doc: 'What enters an edge with a lag is what it delivers plus the change of what is on the way.',
  reads: ['delivered'],
  test: (context) =>
    context.model.edges.flatMap(({ id, lag }) => {
      if (lag === 0) return []
      return balanceBreach({
        series: id,
        in: [context.values(`${id}.flow`)!],
        out: [context.values(`${id}.delivered`)!],
        held: [context.values(`${id}.inTransit`)!],
        initial: 0,
      })
    }),
}
