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

/** The bin in which a balance is off by most beyond its tolerance, if there is one. */
export function balanceBreach(balance: BalanceOf<Float64Array>): Breach | undefined {
  const bins = balance.in[0]?.length ?? 0
  let worst: Breach | undefined
  let before = balance.initial
  for (let t = 0; t < bins; t++) {
    const inflow = sumAt(balance.in, t)
    const outflow = sumAt(balance.out, t)
    const held = sumAt(balance.held, t)
    const amount = Math.abs(inflow - outflow - (held - before))
    const allowed = BALANCE_TOLERANCE * Math.max(1, sizeAt(balance.in, t), outflow, held)
    // Negated, so that an undefined amount is a breach too.
    if (!(amount <= allowed) && !(amount <= (worst?.amount ?? 0))) worst = { series: balance.series, bin: t, amount }
    before = held
  }
  return worst
}

/** Like the sum, but what edges take counts as much as what they add. */
function sizeAt(columns: readonly Float64Array[], t: number): number {
  let size = 0
  for (const column of columns) size += Math.abs(column[t]!)
  return size
}

function sumAt(columns: readonly Float64Array[], t: number): number {
  let sum = 0
  for (const column of columns) sum += column[t]!
  return sum
}
