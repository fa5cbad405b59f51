import { measureId } from '../by-class.ts'
import type { CheckDef } from '../check-def.ts'
import { balanceBreach } from './conservation.ts'

/** The edges of an outlet take all that leaves by it, and no more. */
export const routing: CheckDef = {
  id: 'routing',
  doc: 'What the edges of an outlet take sums to what leaves by it, for every class, so that shares sum to 1.',
  test: ({ model, values }) =>
    model.nodes.flatMap(({ id, kind }) =>
      kind.outlets.flatMap((outlet) =>
        (model.hasClasses ? model.classes : [null]).flatMap((workClass) => {
          const edges = model.edgesFrom(id, outlet, workClass ?? undefined)
          const leaving = values(measureId(id, outlet, workClass))
          if (edges.length === 0 || leaving === undefined) return []
          const out = edges.map(
            ({ id: edge }) =>
              values(measureId(edge, 'taken', workClass)) ?? values(measureId(edge, 'flow', workClass))!,
          )
          return balanceBreach({
            series: measureId(id, outlet, workClass),
            in: [leaving],
            out,
            held: [],
            initial: 0,
          })
        }),
      ),
    ),
}
