import type { Breach } from './check-def.ts'

/** How far in and out may differ, as a part of the greatest of them. */
export const BALANCE_TOLERANCE = 1e-9

/** What balances: in = out + change of held, in every bin. */
export interface BalanceOf<Part> {
  /** Where a breach is reported. */
  readonly series: string
  readonly in: readonly Part[]
  readonly out: readonly Part[]
  readonly held: readonly Part[]
  /** What is held before bin 0. */
  readonly initial: number
}

/** A balance of series, by their ids. */
export type SeriesBalance = BalanceOf<string>

/** Bins that are added up at a time. */
const STRIP = 512

/** The bin in which a balance is off by most beyond its tolerance, if there is one. */
export function balanceBreach(balance: BalanceOf<Float64Array>): Breach | undefined {
  const bins = balance.in[0]?.length ?? 0
  const [inflows, outflows, helds] = [new Float64Array(STRIP), new Float64Array(STRIP), new Float64Array(STRIP)]
  let worst: Breach | undefined
  let before = balance.initial
  for (let from = 0; from < bins; from += STRIP) {
    const to = Math.min(bins, from + STRIP)
    sumInto(inflows, balance.in, from, to)
    sumInto(outflows, balance.out, from, to)
    sumInto(helds, balance.held, from, to)
    for (let t = from; t < to; t++) {
      const outflow = outflows[t - from]!
      const held = helds[t - from]!
      const amount = Math.abs(inflows[t - from]! - outflow - (held - before))
      before = held
      // No tolerance is less than this one. Negated, so that an undefined amount is a breach too.
      if (amount <= BALANCE_TOLERANCE) continue
      const allowed = BALANCE_TOLERANCE * Math.max(1, sizeAt(balance.in, t), outflow, held)
      if (!(amount <= allowed) && !(amount <= (worst?.amount ?? 0))) worst = { series: balance.series, bin: t, amount }
    }
  }
  return worst
}

/** Like the sum, but what edges take counts as much as what they add. */
function sizeAt(columns: readonly Float64Array[], t: number): number {
  let size = 0
  for (const column of columns) size += Math.abs(column[t]!)
  return size
}

/** Sums of columns over the bins [from, to), from left to right. */
function sumInto(sums: Float64Array, columns: readonly Float64Array[], from: number, to: number): void {
  sums.fill(0)
  for (const column of columns) {
    for (let t = from; t < to; t++) sums[t - from] = sums[t - from]! + column[t]!
  }
}
