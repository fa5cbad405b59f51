import { checkFloor, evaluateAll, evaluated } from '../evaluated.ts'
import { wideByHand } from '../floors/wide.ts'
import { interleaved, timed } from '../measure.ts'
import { wideDocument } from '../models.ts'
import { sized, type Row } from '../row.ts'

/** Evaluation of a model without waiting work: formulas and flows only. */
export const evaluateWide: Row = {
  id: 'a',
  title: 'evaluation of a wide feedforward model',
  floor: 'loops over typed arrays, written by hand for this model',
  why: 'each operator of a formula, each range that is guarded and each mean age is a pass over 1,024 bins at a time that writes a column, which the next pass reads from the cache; the hand-written loops keep it in a register',
  async measure(effort) {
    const width = sized(500, effort, 3)
    const evaluation = evaluated(wideDocument(width, 10_000))
    const demand = evaluation.values('demand')
    checkFloor(evaluation, wideByHand(demand, width))
    const [ours, floor] = await interleaved(effort.rounds, [
      timed(() => evaluateAll(evaluation.prepared)),
      timed(() => wideByHand(demand, width)),
    ])
    const perValue = 1e6 / evaluation.count
    return [
      {
        title: `${width} formulas, ${width} sources and sinks x 10,000 bins`,
        unit: 'ns per value',
        ours: ours! * perValue,
        floor: floor! * perValue,
        target: { kind: 'ratio', most: 1.5 },
      },
    ]
  },
}
