import type { CheckDef } from '../check-def.ts'
import { balanceBreach } from './conservation.ts'

/** The edges of an outlet take all that leaves by it, and no more. */
export const routing: CheckDef = {
  id: 'routing',
  doc: 'The flows of the edges of an outlet sum to what leaves by it, so that shares sum to 1.',
  test: ({ model, values }) =>
    model.nodes.flatMap(({ id, kind }) =>
      kind.outlets.flatMap((outlet) => {
        const edges = model.edgesFrom(id, outlet)
        const leaving = values(`${id}.${outlet}`)
        if (edges.length === 0 || leaving === undefined) return []
        const out = edges.map((edge) => values(`${edge.id}.flow`)!)
        return balanceBreach({ series: `${id}.${outlet}`, in: [leaving], out, held: [], initial: 0 })
      }),
    ),
}
