import { measureId } from '../by-class.ts'
import type { BalanceCheckDef } from '../check-def.ts'

/** The edges of an outlet take all that leaves by it, and no more. */
export const routing: BalanceCheckDef = {
  id: 'routing',
  doc: 'What the edges of an outlet take sums to what leaves by it, for every class, so that shares sum to 1.',
  *balances({ model, has }) {
    for (const { id, kind } of model.nodes) {
      for (const outlet of kind.outlets) {
        for (const workClass of model.hasClasses ? model.classes : [null]) {
          const edges = model.edgesFrom(id, outlet, workClass ?? undefined)
          if (edges.length === 0) continue
          const leaving = measureId(id, outlet, workClass)
          if (!has(leaving)) continue
          const out = edges.map(({ id: edge }) => {
            const taken = measureId(edge, 'taken', workClass)
            return has(taken) ? taken : measureId(edge, 'flow', workClass)
          })
          yield { series: leaving, in: [leaving], out, held: [], initial: 0 }
        }
      }
    }
  },
}
