import { everyClass, measureId } from '../by-class.ts'
import type { CheckDef } from '../check-def.ts'
import { balanceBreach } from './conservation.ts'

/** Nothing is made or lost on the way. */
export const edgeConservation: CheckDef = {
  id: 'edge-conservation',
  doc: 'What enters an edge with a lag is what it delivers plus the change of what is on the way, for every class.',
  reads: ['delivered'],
  test: ({ model, values }) =>
    model.edges.flatMap(({ id, lag, classes }) => {
      if (lag === 0) return []
      return everyClass(model).flatMap((workClass) => {
        const delivering = workClass === null && model.hasClasses ? classes : [workClass]
        return balanceBreach({
          series: workClass === null ? id : `${id} ${workClass}`,
          in: [values(measureId(id, 'flow', workClass))!],
          out: delivering.flatMap((name) => values(measureId(id, 'delivered', name)) ?? []),
          held: [values(measureId(id, 'inTransit', workClass))!],
          initial: 0,
        })
      })
    }),
}
