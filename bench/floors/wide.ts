import { runningTotal, totalByHand } from './totals.ts'

/**
 * The formulas of the wide model and the running totals of its system, written by hand: one loop each over plain columns.
 *
 * @param demand items per bin
 * @returns each distinct series by id
 */
export function wideByHand(demand: Float64Array, width: number): ReadonlyMap<string, Float64Array> {
  const bins = demand.length
  const buffer = new Float64Array((2 * width + 4) * bins)
  let place = 0
  const column = (): Float64Array => buffer.subarray(place * bins, ++place * bins)
  const named = new Map<string, Float64Array>()
  let before = demand
  const formulas: Float64Array[] = []
  for (let i = 0; i < width; i++) {
    const out = column()
    if (i % 3 === 0) for (let t = 0; t < bins; t++) out[t] = demand[t]! * 0.99 + i
    else if (i % 3 === 1) for (let t = 0; t < bins; t++) out[t] = before[t]! * 1.01 + demand[t]! / 3
    else for (let t = 0; t < bins; t++) out[t] = Math.max(demand[t]! - before[t]!, Math.min(demand[t]!, i))
    named.set(`f${i}`, out)
    formulas.push(out)
    before = out
    const latency = column()
    for (let t = 0; t < bins; t++) latency[t] = out[t]! > 0 ? 0 : NaN
    named.set(`out${i}.latency`, latency)
  }
  for (const total of ['entered', 'completed']) {
    const sum = column()
    totalByHand(formulas, sum)
    named.set(`system.${total}`, sum)
    const cumulative = column()
    runningTotal(sum, cumulative)
    named.set(`system.${total}Cum`, cumulative)
  }
  return named
}
