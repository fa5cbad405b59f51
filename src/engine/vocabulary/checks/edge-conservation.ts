import { everyClass, measureId } from '../by-class.ts'
import type { BalanceCheckDef } from '../check-def.ts'

/** Nothing is made or lost on the way. */
export const edgeConservation: BalanceCheckDef = {
  id: 'edge-conservation',
  doc: 'What enters an edge with a lag is what it delivers plus the change of what is on the way, for every class.',
  balances: ({ model }) =>
    model.edges
      .filter(({ lag }) => lag > 0)
      .flatMap(({ id, classes }) =>
        everyClass(model).map((workClass) => {
          const delivering = workClass === null && model.hasClasses ? classes : [workClass]
          return {
            series: workClass === null ? id : `${id} ${workClass}`,
            in: [measureId(id, 'flow', workClass)],
            out: delivering.map((name) => measureId(id, 'delivered', name)),
            held: [measureId(id, 'inTransit', workClass)],
            initial: 0,
          }
        }),
      ),
}
