import { measureId } from '../by-class.ts'
import type { BalanceCheckDef } from '../check-def.ts'

/** The edges of an outlet take all that leaves by it, and no more. */
export const routing: BalanceCheckDef = {
  id: 'routing',
  doc: 'What the edges of an outlet take sums to what leaves by it, for every class, so that shares sum to 1.',
  balances: ({ model, has }) =>
    model.nodes.flatMap(({ id, kind }) =>
      kind.outlets.flatMap((outlet) =>
        (model.hasClasses ? model.classes : [null]).flatMap((workClass) => {
          const edges = model.edgesFrom(id, outlet, workClass ?? undefined)
          const leaving = measureId(id, outlet, workClass)
          if (edges.length === 0 || !has(leaving)) return []
          const out = edges.map(({ id: edge }) => {
            const taken = measureId(edge, 'taken', workClass)
            return has(taken) ? taken : measureId(edge, 'flow', workClass)
          })
          return [{ series: leaving, in: [leaving], out, held: [], initial: 0 }]
        }),
      ),
    ),
}
