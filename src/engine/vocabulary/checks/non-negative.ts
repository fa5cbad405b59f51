import type { Breach, SeriesCheckDef } from '../check-def.ts'

/** Rounding may take a value this far below 0. */
const TOLERANCE = -1e-9

/** No measure or metric is negative. */
export const nonNegative: SeriesCheckDef = {
  id: 'non-negative',
  doc: 'No measure or metric is below 0; only system.created and named series may be.',
  least: TOLERANCE,
  testSeries({ id, owner }, values) {
    if (owner.kind === 'series' || id === 'system.created') return undefined
    let worst: Breach | undefined
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!
      if (value < TOLERANCE && !(-value <= (worst?.amount ?? 0))) worst = { series: id, bin: t, amount: -value }
    }
    return worst
  },
}
