import type { CohortWatch } from './cohort-watch.ts'

export type { CohortWatch } from './cohort-watch.ts'

/** The entry bin of what was there before bin 0. */
export const FROM_START = -1

/** What is known of the work of one class by the bin in which it entered; FROM_START for what was there before. */
export interface CohortLog {
  /** Items that entered, and their mean minutes since entering the system then. */
  readonly entered: (entry: number) => { readonly amount: number; readonly age: number }
  /** Items that are there before any is attempted in bin t. */
  readonly present: (entry: number, t: number) => number
  /** Items of it that are attempted in bin t, and that are cut from the queue. */
  readonly taken: (entry: number, t: number) => number
  readonly cut: (entry: number, t: number) => number
  /** Items that wait at the end of bin t. */
  readonly waits: (entry: number, t: number) => number
  /** Entry of the oldest and the newest that wait at the end of bin t, minutes since bin 0 began. */
  readonly bounds: (entry: number, t: number) => readonly [number, number]
  /** The last bin up to t in which some of it was attempted, cut or left; undefined when all that entered is there. */
  readonly touched: (entry: number, t: number) => number | undefined
  /** The last bin up to t in which the first or last entry of what waits moved; undefined when it never did. */
  readonly moved: (entry: number, t: number, bound: 'first' | 'last') => number | undefined
  /** Entry bins of what is attempted in bin t, and of what is cut, oldest first. */
  readonly takenIn: (t: number) => readonly number[]
  readonly cutIn: (t: number) => readonly number[]
  /** Entry bin of the oldest work that waits at the end of bin t; undefined when none does. */
  readonly oldest: (t: number) => number | undefined
  /** Entry bins of what waits at the end of bin t, oldest first. */
  readonly waitingIn: (t: number) => readonly number[]
  /** The same, and of what is cut then. */
  readonly stayingIn: (t: number) => readonly number[]
  /** Whether everything that is there in bin t is attempted in it. */
  readonly emptied: (t: number) => boolean
}

interface Mark {
  readonly bin: number
  readonly cut: boolean
  readonly amount: number
  readonly stays: number
  readonly first: number
  readonly last: number
}

interface Cohort {
  readonly first: number
  readonly last: number
  readonly amount: number
  readonly age: number
  readonly marks: Mark[]
}

/** What is kept of everything waiting in one bin: at its start, and at its end. */
interface Thinning {
  readonly early: number
  readonly late: number
}

const NOTHING: Cohort = { first: 0, last: 0, amount: 0, age: 0, marks: [] }
const WHOLE: Thinning = { early: 1, late: 1 }

interface Log {
  readonly cohorts: Map<number, Cohort>
  readonly thinning: Map<number, Thinning>
  /** Bins in which everything was attempted. */
  readonly emptied: Set<number>
  /** By bin, the entry bins of what left from each end, in the order in which it did. */
  readonly oldest: Map<number, number[]>
  readonly newest: Map<number, number[]>
  /** By bin, the entry bin of the oldest that waits at its end. */
  readonly fronts: (number | undefined)[]
  /** Entry bins of what waits now, from `head` on. */
  line: number[]
  head: number
  bin: number
  settling: boolean
}

/** A log of everything that the cohorts of one class do, to explain waiting times; O(1) per event. */
export function createCohortLog(): CohortLog & { readonly watch: CohortWatch } {
  const log: Log = {
    cohorts: new Map(),
    thinning: new Map(),
    emptied: new Set(),
    oldest: new Map(),
    newest: new Map(),
    fronts: [],
    line: [],
    head: 0,
    bin: FROM_START,
    settling: false,
  }
  return {
    watch: watchOf(log),
    entered: (entry) => cohortOf(log, entry),
    present: (entry, t) => present(log, entry, t),
    taken: (entry, t) => taken(log, entry, t),
    cut: (entry, t) => marked(log, entry, t, true),
    waits: (entry, t) => waits(log, entry, t),
    bounds(entry, t) {
      const { first, last } = lastMark(log, entry, t) ?? cohortOf(log, entry)
      return [first, last]
    },
    touched: (entry, t) => touched(log, entry, t),
    moved: (entry, t, bound) =>
      cohortOf(log, entry).marks.findLast((mark) => mark.bin <= t && mark.cut === (bound === 'last'))?.bin,
    takenIn: (t) => log.oldest.get(t) ?? [],
    cutIn: (t) => (log.newest.get(t) ?? []).toReversed(),
    oldest: (t) => oldest(log, t),
    waitingIn(t) {
      const first = oldest(log, t)
      return first === undefined ? [] : entriesFrom(log, first, t).filter((entry) => waits(log, entry, t) > 0)
    },
    stayingIn(t) {
      const first = t === 0 ? FROM_START : (oldest(log, t - 1) ?? t)
      return entriesFrom(log, first, t).filter((entry) => present(log, entry, t) > taken(log, entry, t) * (1 + 1e-12))
    },
    emptied: (t) => log.emptied.has(t),
  }
}

function watchOf(log: Log): CohortWatch {
  return {
    begin(t) {
      if (log.bin >= 0) log.fronts[log.bin] = log.line[log.head]
      log.bin = t
      log.settling = false
    },
    entered(first, last, amount, age) {
      log.cohorts.set(log.bin, { first, last, amount, age, marks: [] })
      log.line.push(log.bin)
    },
    passed(amount, age) {
      log.emptied.add(log.bin)
      if (!(amount > 0)) return
      log.cohorts.set(log.bin, { first: 0, last: 0, amount, age, marks: [] })
      note(log, 'oldest', log.bin)
    },
    left(end, amount, stays, first, last) {
      const entry = end === 'oldest' ? log.line[log.head]! : log.line.at(-1)!
      cohortOf(log, entry).marks.push({ bin: log.bin, cut: end === 'newest', amount, stays, first, last })
      note(log, end, entry)
      if (stays > 0) return
      if (end === 'oldest') log.head++
      else log.line.pop()
    },
    thinned(kept) {
      const { early, late } = log.thinning.get(log.bin) ?? WHOLE
      log.thinning.set(log.bin, log.settling ? { early, late: late * kept } : { early: early * kept, late })
    },
    settling: () => void (log.settling = true),
    dropped: () => void log.head++,
    cleared() {
      log.line = []
      log.head = 0
    },
  }
}

function note(log: Log, end: 'oldest' | 'newest', entry: number): void {
  const known = log[end].get(log.bin)
  if (known === undefined) log[end].set(log.bin, [entry])
  else known.push(entry)
}

const cohortOf = ({ cohorts }: Log, entry: number): Cohort => cohorts.get(entry) ?? NOTHING

const lastMark = (log: Log, entry: number, t: number): Mark | undefined =>
  cohortOf(log, entry).marks.findLast((mark) => mark.bin <= t)

const oldest = ({ bin, line, head, fronts }: Log, t: number): number | undefined => (t === bin ? line[head] : fronts[t])

const entriesFrom = ({ cohorts }: Log, first: number, t: number): number[] =>
  [...cohorts.keys()].filter((entry) => entry >= first && entry <= t)

/** Whether it was attempted as it came, and never waited. */
const passedBy = ({ cohorts, emptied }: Log, entry: number): boolean => emptied.has(entry) && cohorts.has(entry)

function waits(log: Log, entry: number, t: number): number {
  if (passedBy(log, entry)) return 0
  const { thinning } = log
  const mark = lastMark(log, entry, t)
  const from = mark?.bin ?? entry
  let amount = mark?.stays ?? cohortOf(log, entry).amount
  if (mark?.cut !== true) amount *= (thinning.get(from) ?? WHOLE).late
  if (thinning.size === 0) return amount
  for (let s = from + 1; s <= t; s++) {
    const { early, late } = thinning.get(s) ?? WHOLE
    amount *= early * late
  }
  return amount
}

function present(log: Log, entry: number, t: number): number {
  if (entry === t) return cohortOf(log, entry).amount
  return waits(log, entry, t - 1) * (log.thinning.get(t) ?? WHOLE).early
}

function taken(log: Log, entry: number, t: number): number {
  return entry === t && passedBy(log, entry) ? cohortOf(log, entry).amount : marked(log, entry, t, false)
}

function marked(log: Log, entry: number, t: number, cut: boolean): number {
  let sum = 0
  for (const mark of cohortOf(log, entry).marks) if (mark.bin === t && mark.cut === cut) sum += mark.amount
  return sum
}

function touched(log: Log, entry: number, t: number): number | undefined {
  const { thinning } = log
  const mark = lastMark(log, entry, t)?.bin
  if (thinning.size === 0) return mark
  for (let s = t; s > (mark ?? entry); s--) if (thinning.has(s)) return s
  return mark ?? ((thinning.get(entry)?.late ?? 1) < 1 ? entry : undefined)
}
