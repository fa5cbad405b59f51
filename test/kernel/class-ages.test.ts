import { expect, test } from 'vitest'
import { scaled } from '../support/tier.ts'
import { runService, type ServiceCase, type ServiceRun } from './class-runs.ts'

/** Work that entered evenly from `first` to `last`. */
interface Slice {
  readonly first: number
  readonly last: number
  readonly amount: number
  /** Its amount when it entered. */
  readonly whole: number
}

const HOUR = 60

/** A queue of a few classes that never quite empties, with sudden crowds, and people who leave and are turned away. */
function crowded(bins: number, discipline: string, leave: Partial<ServiceCase>): ServiceCase {
  const crowd = (t: number): number => (t % 97 === 0 ? 1e6 : t % 13 === 0 ? 900 : 30 + (t % 7))
  const arrivals = [0, 1].map((cls) => Array.from({ length: bins }, (_, t) => crowd(t + cls * 31)))
  const own = Array.from({ length: bins }, (_, t) => (t % 97 === 96 ? 3e6 : 10 + (t % 5)))
  return { bins, arrivals, own, discipline, ...leave }
}

test.each([
  ['proportional', { abandonRate: 0.02 }],
  ['proportional', { patience: 50 }],
  ['proportional', { abandonRate: 0.997 }],
  ['weighted', { abandonRate: 1e-7, queueLimit: 2000 }],
  ['priority', { patience: 1e5, queueLimit: 500 }],
  ['fifo', { patience: 600, queueLimit: 5e5 }],
] as const)('ages are those of every cohort, one by one (%s, %o)', (discipline, leave) => {
  const given = crowded(scaled(400, 4000), discipline, leave)
  const run = runService(given)
  for (let cls = 0; cls < 2; cls++) expect(greatestError(run, walked(given, run, cls), cls)).toBeLessThan(1e-8)
})

/** Ages of what is abandoned and rejected, and waits, from a list of all cohorts that is gone through in every bin. */
function walked({ bins, arrivals }: ServiceCase, run: ServiceRun, cls: number): number[][] {
  let waiting: Slice[] = []
  const found = []
  for (let t = 0; t < bins; t++) {
    const [start, end] = [t * HOUR, (t + 1) * HOUR]
    const [left, late, rejected, attempts] = [run.left, run.late, run.rejected, run.attempts].map((x) => x[cls]![t]!)
    const leftAge = left! > 0 ? left! * (start - meanEntry(waiting)) : 0
    waiting = thinned(waiting, left!)
    const came = (arrivals[cls] as readonly number[])[t]!
    if (came > 0) waiting.push({ first: start, last: end, amount: came, whole: came })
    const tried = split(waiting, attempts!)
    waiting = tried.newer
    const lateAge = late! > 0 ? late! * (end - meanEntry(waiting)) : 0
    waiting = thinned(waiting, late!)
    const turned = split(waiting, run.queueDepth[cls]![t]!)
    if (rejected! > 0) waiting = turned.older
    found.push([
      start + HOUR / 2 - meanEntry(tried.older),
      left! + late! > 0 ? (leftAge + lateAge) / (left! + late!) : NaN,
      rejected! > 0 ? end - meanEntry(turned.newer) : NaN,
    ])
    const newest = waiting.length - 1
    waiting = waiting.filter(({ amount, whole }, i) => i === newest || amount >= 1e-12 * whole)
    if (run.queueDepth[cls]![t] === 0) waiting = []
  }
  return found
}

/** Relative to the number, or to a minute; of bins that empty the queue the waits are left to other tests. */
function greatestError(run: ServiceRun, found: readonly (readonly number[])[], cls: number): number {
  let worst = 0
  found.forEach((expected, t) => {
    const stays = run.queueDepth.at(-1)![t]! + run.late.at(-1)![t]! + run.rejected.at(-1)![t]!
    const columns = [run.waitTime, run.abandonedAge, run.rejectedAge].map((column) => column[cls]![t]!)
    columns.forEach((value, i) => {
      if ((i === 0 && stays === 0) || (Number.isNaN(value) && Number.isNaN(expected[i]!))) return
      const error = Math.abs(value - expected[i]!) / Math.max(1, Math.abs(expected[i]!))
      worst = Number.isNaN(error) ? Infinity : Math.max(worst, error)
    })
  })
  return worst
}

function amountOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { amount }) => sum + amount, 0)
}

function meanEntry(slices: readonly Slice[]): number {
  return slices.reduce((sum, { first, last, amount }) => sum + (amount * (first + last)) / 2, 0) / amountOf(slices)
}

function thinned(slices: readonly Slice[], gone: number): Slice[] {
  if (gone === 0) return [...slices]
  const kept = Math.max(0, 1 - gone / amountOf(slices))
  return slices.map((slice) => ({ ...slice, amount: slice.amount * kept })).filter(({ amount }) => amount > 0)
}

/** The oldest `wanted` items, and the others. */
function split(slices: readonly Slice[], wanted: number): { readonly older: Slice[]; readonly newer: Slice[] } {
  let left = wanted
  const older: Slice[] = []
  const newer: Slice[] = []
  for (const { first, last, amount, whole } of slices) {
    const part = Math.min(1, Math.max(0, left / amount))
    const middle = first + part * (last - first)
    if (part > 0) older.push({ first, last: middle, amount: amount * part, whole })
    if (part < 1) newer.push({ first: middle, last, amount: amount * (1 - part), whole })
    left -= amount
  }
  return { older, newer }
}
