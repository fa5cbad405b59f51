import type { CohortWatch } from './cohort-watch.ts'

/** Work that entered evenly between two moments, minutes since bin 0 began. */
export interface Cohort {
  readonly first: number
  readonly last: number
  /** Items, > 0. */
  readonly amount: number
  /** Mean minutes since entering the system when it entered here. */
  readonly age: number
}

/** Means over some of the work: its entry time here, and its age at entry. */
export interface Taken {
  readonly entry: number
  readonly age: number
}

/** Waiting work in order of entry. Every call costs O(1) on average: a cohort is entered once and removed once. */
export interface Cohorts {
  enter(cohort: Cohort): void
  /** Take the oldest `amount` items (or all there are). */
  take(amount: number): Taken
  takeAll(): Taken
  /** Take the newest `amount` items (or all there are). */
  cut(amount: number): Taken
  /** Drop the oldest cohort when rounding left less than 1e-12 of what entered, unless it is the newest. */
  dropCrumbs(): void
  clear(): void
  isEmpty(): boolean
  /** Entry time of the oldest item waiting; call only when not empty. */
  oldest(): number
}

interface Live {
  first: number
  last: number
  amount: number
  readonly entered: number
  readonly age: number
}

function shorten(cohort: Live, end: 'oldest' | 'newest', amount: number, length: number): void {
  if (end === 'oldest') cohort.first += length
  else cohort.last -= length
  cohort.amount -= amount
}

/** No work waiting. */
export function createCohorts(watch?: CohortWatch): Cohorts {
  let queue: Live[] = []
  let head = 0

  const clear = (): void => {
    queue = []
    head = 0
    watch?.cleared()
  }
  const mean = createMean()

  const takeFrom = (end: 'oldest' | 'newest', wanted: number): Taken => {
    mean.reset()
    let left = wanted
    while (left > 0 && head < queue.length) {
      const cohort = end === 'oldest' ? queue[head]! : queue.at(-1)!
      const part = cohort.amount <= left ? 1 : left / cohort.amount
      const length = part * (cohort.last - cohort.first)
      const from = end === 'oldest' ? cohort.first : cohort.last - length
      mean.add(Math.min(left, cohort.amount), from + length / 2, cohort.age)
      if (part === 1) {
        left -= cohort.amount
        watch?.left(end, cohort.amount, 0, cohort.last, cohort.first)
        if (end === 'oldest') head++
        else queue.pop()
        continue
      }
      shorten(cohort, end, left, length)
      watch?.left(end, left, cohort.amount, cohort.first, cohort.last)
      left = 0
    }
    if (head >= 64 && head * 2 >= queue.length) {
      queue = queue.slice(head)
      head = 0
    }
    return mean.taken()
  }

  return {
    enter(cohort) {
      queue.push({ ...cohort, entered: cohort.amount })
      watch?.entered(cohort.first, cohort.last, cohort.amount, cohort.age)
    },
    take: (amount) => takeFrom('oldest', amount),
    cut: (amount) => takeFrom('newest', amount),
    takeAll() {
      mean.reset()
      for (let i = head; i < queue.length; i++) {
        const { first, last, amount, age } = queue[i]!
        mean.add(amount, first + (last - first) / 2, age)
        watch?.left('oldest', amount, 0, last, last)
      }
      clear()
      return mean.taken()
    },
    dropCrumbs() {
      for (; head < queue.length - 1 && queue[head]!.amount < 1e-12 * queue[head]!.entered; head++) watch?.dropped()
    },
    clear,
    isEmpty: () => head >= queue.length,
    oldest: () => queue[head]!.first,
  }
}

function createMean(): { reset(): void; add(amount: number, entry: number, age: number): void; taken(): Taken } {
  let amount = 0
  let entries = 0
  let ages = 0
  return {
    reset() {
      amount = entries = ages = 0
    },
    add(part, entry, age) {
      amount += part
      entries += part * entry
      ages += part * age
    },
    taken: () => (amount > 0 ? { entry: entries / amount, age: ages / amount } : { entry: 0, age: 0 }),
  }
}
