import type { Breach, CheckDef } from '../check-def.ts'

/** Rounding may take a value this far below 0. */
const TOLERANCE = -1e-9

/** No measure or metric is negative. */
export const nonNegative: CheckDef = {
  id: 'non-negative',
  doc: 'No measure or metric is below 0; only system.created and named series may be.',
  test: ({ series, values }) =>
    series.flatMap(({ id, owner }): Breach[] => {
      if (owner.kind === 'series' || id === 'system.created') return []
      const column = values(id)!
      let worst: Breach | undefined
      for (let t = 0; t < column.length; t++) {
        if (column[t]! < TOLERANCE && !(-column[t]! <= (worst?.amount ?? 0))) {
          worst = { series: id, bin: t, amount: -column[t]! }
        }
      }
      return worst === undefined ? [] : [worst]
    }),
}
