import type { Breach, CheckDef } from '../check-def.ts'

/** How far a resource may be overdrawn by rounding, as a part of its capacity. */
const TOLERANCE = 1e-9

/** No resource is overdrawn. */
export const resources: CheckDef = {
  id: 'resources',
  doc: 'In every bin, what is used of a resource is at most its capacity.',
  atResource({ id }, { values }) {
    const used = values(`${id}.used`)!
    const capacity = values(`${id}.capacity`)!
    let worst: Breach | undefined
    for (let t = 0; t < used.length; t++) {
      const amount = used[t]! - capacity[t]!
      if (!(amount <= TOLERANCE * Math.max(1, capacity[t]!)) && !(amount <= (worst?.amount ?? 0))) {
        worst = { series: `${id}.used`, bin: t, amount }
      }
    }
    return worst
  },
}
