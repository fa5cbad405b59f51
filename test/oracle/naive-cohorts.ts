import { meanOf, sumOf } from './naive-model.ts'

/** Work that entered evenly from `first` to `last` (minutes), `whole` of it then; `age` is the mean since entering the system. */
export interface Cohort {
  readonly first: number
  readonly last: number
  readonly amount: number
  readonly whole: number
  readonly age: number
}

/** What happens to the waiting work of one class in a bin, in items and minutes. */
export interface CohortBin {
  readonly start: number
  readonly minutes: number
  /** Part of what waits that leaves at the start of the bin. */
  readonly leaving: number
  readonly entries: number
  readonly entryAge: number
  readonly attempts: number
  /** Part of the bin after which the queue is gone; undefined where it is not emptied before the bin ends. */
  readonly gone: number | undefined
  readonly emptied: boolean
  /** Part of what still waits that leaves at the end of the bin. */
  readonly late: number
  readonly rejected: number
  /** Waits at the end, by the recurrence. */
  readonly queueDepth: number
}

/** What one class waited in a bin. NaN where nothing is concerned. */
export interface CohortAnswer {
  readonly wait: number
  /** Mean age at entry of the attempts. */
  readonly age: number
  /** Ages with which work leaves by abandoning at the start, at the end, and by being rejected. */
  readonly leftAge: number
  readonly lateAge: number
  readonly rejectedAge: number
  readonly cohorts: readonly Cohort[]
  /** End of the bin less the entry of the oldest; 0 when none waits. */
  readonly oldest: number
}

/** One bin of the waiting work of one class: first in, first out (docs/spec/service.md, Waiting). */
export function walkCohorts(before: readonly Cohort[], bin: CohortBin): CohortAnswer {
  const { start, minutes, entries } = bin
  const end = start + minutes
  const leftAge = ageAt(before, start)
  const stayed = thinned(before, bin.leaving)
  const entered: Cohort = { first: start, last: end, amount: entries, whole: entries, age: bin.entryAge }
  const queue = entries > 0 ? [...stayed, entered] : stayed
  const [taken, rest] = bin.emptied ? [queue, []] : takeOldest(queue, bin.attempts)
  const waiting = thinned(rest, bin.late)
  const [refused, kept] = takeNewest(waiting, bin.rejected)
  const there = bin.queueDepth > 0 ? kept : []
  const cohorts = there.filter((cohort, i) => i === there.length - 1 || cohort.amount >= 1e-12 * cohort.whole)
  return {
    wait: bin.attempts > 0 ? Math.max(0, waitOf(taken, stayed, bin)) : NaN,
    age: bin.attempts > 0 ? meanOver(taken, ({ age }) => age) : NaN,
    leftAge,
    lateAge: ageAt(rest, end),
    rejectedAge: ageAt(refused, end),
    cohorts,
    oldest: cohorts.length === 0 ? 0 : end - cohorts[0]!.first,
  }
}

/** Mean attempt time less mean entry time. */
function waitOf(taken: readonly Cohort[], stayed: readonly Cohort[], bin: CohortBin): number {
  const { start, minutes, gone, attempts } = bin
  if (gone === undefined) return start + minutes / 2 - meanOver(taken, middle)
  // Until the queue is gone, what waited and what entered until then is attempted evenly; the rest as it enters.
  const early = [
    ...stayed,
    { first: start, last: start + gone * minutes, amount: bin.entries * gone, whole: 0, age: 0 },
  ].filter(({ amount }) => amount > 0)
  const amount = sumOf(early.map((cohort) => cohort.amount))
  if (amount === 0) return 0
  return (amount / attempts) * (start + (gone * minutes) / 2 - meanOver(early, middle))
}

function thinned(cohorts: readonly Cohort[], part: number): Cohort[] {
  return cohorts.map((cohort) => ({ ...cohort, amount: cohort.amount * (1 - part) })).filter(({ amount }) => amount > 0)
}

/** The oldest `amount`, and what is left. */
function takeOldest(cohorts: readonly Cohort[], amount: number): [Cohort[], Cohort[]] {
  const taken: Cohort[] = []
  const rest: Cohort[] = []
  let left = amount
  for (const cohort of cohorts) {
    const part = Math.min(1, left / cohort.amount)
    left = Math.max(0, left - cohort.amount)
    const cut = cohort.first + part * (cohort.last - cohort.first)
    if (part > 0) taken.push({ ...cohort, last: cut, amount: cohort.amount * part })
    if (part < 1) rest.push({ ...cohort, first: cut, amount: cohort.amount - cohort.amount * part })
  }
  return [taken, rest]
}

/** The same from the other end: time runs backwards. */
function takeNewest(cohorts: readonly Cohort[], amount: number): [Cohort[], Cohort[]] {
  const turned = (list: readonly Cohort[]): Cohort[] =>
    list.map((cohort) => ({ ...cohort, first: -cohort.last, last: -cohort.first })).reverse()
  const [taken, rest] = takeOldest(turned(cohorts), amount)
  return [turned(taken), turned(rest)]
}

const middle = ({ first, last }: Cohort): number => (first + last) / 2

function ageAt(cohorts: readonly Cohort[], time: number): number {
  return meanOver(cohorts, (cohort) => cohort.age + time - middle(cohort))
}

function meanOver(cohorts: readonly Cohort[], value: (cohort: Cohort) => number): number {
  return meanOf(
    cohorts.map(({ amount }) => amount),
    cohorts.map(value),
  )
}
