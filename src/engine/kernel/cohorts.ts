import type { CohortWatch } from './cohort-watch.ts'

/** Means over some of the work: its entry time here, and its age at entry. Both 0 of no work. */
export interface Taken {
  readonly entry: number
  readonly age: number
}

/** Waiting work in order of entry. Every call costs O(1) on average: a cohort is entered once and removed once. */
export interface Cohorts {
  /** Cohorts side by side, each as its numbers: nothing is allocated while they wait. */
  queue: Float64Array
  /** Where the oldest stands, and where the next one will. */
  head: number
  tail: number
  /** Told of all that happens. */
  readonly watch: CohortWatch | undefined
  /** What was taken last; holds until something else is. */
  readonly taken: { entry: number; age: number }
}

/** Where in a cohort stands when its first items entered, minutes since bin 0 began. */
export const FIRST = 0

/** When its last items entered. */
export const LAST = 1

/** How many items wait. */
export const AMOUNT = 2

/** How many items entered. */
export const ENTERED = 3

/** The mean age of its items at entry, minutes. */
export const AGE = 4

/** How many numbers a cohort is. */
export const FIELDS = 5

/** How many cohorts there is room for at first. */
const ROOM = 8

/** No work waiting. */
export function createCohorts(watch?: CohortWatch): Cohorts {
  return { queue: new Float64Array(ROOM * FIELDS), head: 0, tail: 0, watch, taken: { entry: 0, age: 0 } }
}

/** Nothing waits any more. */
export function clearCohorts(cohorts: Cohorts): void {
  cohorts.head = cohorts.tail = 0
  cohorts.watch?.cleared()
}

/** Whether nothing waits. */
export function areEmpty({ head, tail }: Cohorts): boolean {
  return head >= tail
}

/** Entry time of the oldest item waiting; call only when there is one. */
export function oldestEntry({ queue, head }: Cohorts): number {
  return queue[head + FIRST]!
}

/**
 * Work enters evenly between two moments, minutes since bin 0 began.
 *
 * @param amount items, > 0
 * @param age    mean minutes since entering the system when it enters here
 */
export function enterCohort(cohorts: Cohorts, first: number, last: number, amount: number, age: number): void {
  if (cohorts.tail === cohorts.queue.length) makeRoom(cohorts)
  const { queue, tail } = cohorts
  queue[tail + FIRST] = first
  queue[tail + LAST] = last
  queue[tail + AMOUNT] = amount
  queue[tail + ENTERED] = amount
  queue[tail + AGE] = age
  cohorts.tail = tail + FIELDS
  cohorts.watch?.entered(first, last, amount, age)
}

/** Make room behind the newest: all move to the front, of twice the room unless half of it is free there. */
function makeRoom(cohorts: Cohorts): void {
  const { queue, head, tail } = cohorts
  if (head * 2 < queue.length) cohorts.queue = new Float64Array(queue.length * 2)
  cohorts.queue.set(queue.subarray(head, tail))
  cohorts.tail = tail - head
  cohorts.head = 0
}

/** Take the oldest `wanted` items, or all there are. */
export function takeOldest(cohorts: Cohorts, wanted: number): Taken {
  const { queue, tail, watch } = cohorts
  let { head } = cohorts
  let amount = 0
  let entries = 0
  let ages = 0
  let left = wanted
  while (left > 0 && head < tail) {
    const present = queue[head + AMOUNT]!
    const first = queue[head + FIRST]!
    const last = queue[head + LAST]!
    const isWhole = present <= left
    const some = isWhole ? present : left
    const length = isWhole ? last - first : (left / present) * (last - first)
    amount += some
    entries += some * (first + length / 2)
    ages += some * queue[head + AGE]!
    left -= some
    if (isWhole) {
      watch?.left('oldest', present, 0, last, first)
      head += FIELDS
      continue
    }
    queue[head + FIRST] = first + length
    queue[head + AMOUNT] = present - some
    watch?.left('oldest', some, present - some, queue[head + FIRST]!, last)
  }
  cohorts.head = head
  return meansOf(cohorts, amount, entries, ages)
}

/** Take the newest `wanted` items, or all there are. */
export function takeNewest(cohorts: Cohorts, wanted: number): Taken {
  const { queue, head, watch } = cohorts
  let { tail } = cohorts
  let amount = 0
  let entries = 0
  let ages = 0
  let left = wanted
  while (left > 0 && head < tail) {
    const at = tail - FIELDS
    const present = queue[at + AMOUNT]!
    const first = queue[at + FIRST]!
    const last = queue[at + LAST]!
    const isWhole = present <= left
    const some = isWhole ? present : left
    const length = isWhole ? last - first : (left / present) * (last - first)
    amount += some
    entries += some * (last - length + length / 2)
    ages += some * queue[at + AGE]!
    left -= some
    if (isWhole) {
      watch?.left('newest', present, 0, last, first)
      tail -= FIELDS
      continue
    }
    queue[at + LAST] = last - length
    queue[at + AMOUNT] = present - some
    watch?.left('newest', some, present - some, first, queue[at + LAST]!)
  }
  cohorts.tail = tail
  return meansOf(cohorts, amount, entries, ages)
}

/** Take all there is. */
export function takeAll(cohorts: Cohorts): Taken {
  const { queue, head, tail, watch } = cohorts
  let amount = 0
  let entries = 0
  let ages = 0
  for (let at = head; at < tail; at += FIELDS) {
    const first = queue[at + FIRST]!
    const last = queue[at + LAST]!
    const some = queue[at + AMOUNT]!
    amount += some
    entries += some * (first + (last - first) / 2)
    ages += some * queue[at + AGE]!
    watch?.left('oldest', some, 0, last, last)
  }
  clearCohorts(cohorts)
  return meansOf(cohorts, amount, entries, ages)
}

function meansOf({ taken }: Cohorts, amount: number, entries: number, ages: number): Taken {
  taken.entry = amount > 0 ? entries / amount : 0
  taken.age = amount > 0 ? ages / amount : 0
  return taken
}

/** Drop the oldest cohort when rounding left less than 1e-12 of what entered, unless it is the newest. */
export function dropCrumbs(cohorts: Cohorts): void {
  const { queue, tail, watch } = cohorts
  while (cohorts.head < tail - FIELDS && queue[cohorts.head + AMOUNT]! < 1e-12 * queue[cohorts.head + ENTERED]!) {
    cohorts.head += FIELDS
    watch?.dropped()
  }
}
