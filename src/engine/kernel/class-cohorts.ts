import type { CohortWatch } from './cohort-watch.ts'
import { addRow, createRowQueue, type RowQueue } from './row-queue.ts'

/** Some work of one class: how much, and sums over it weighted by amount. */
interface CohortSum {
  /** Items. */
  amount: number
  /** Σ amount · minutes from entry here to `now`. */
  waited: number
  /** Σ amount · minutes since entering the system when it entered here. */
  age: number
}

/** Waiting work of one class by order of entry. Times are minutes since bin 0 began. Read only `found`. */
export interface ClassCohorts {
  /** What the last call looked at. */
  readonly found: CohortSum
  /** Rows of FIRST … AGE. */
  readonly queue: RowQueue
  /** What thins all alike. */
  scale: number
  /** The moment from which `found` is measured. */
  now: number
  /** Running sums over all that waits; bins since they were summed afresh, and the greatest amount since then. */
  readonly total: CohortSum & { peak: number; bins: number }
  readonly watch: CohortWatch | undefined
}

/** Numbers of a row: first and last entry; items · 1 / scale; items and their mean age when they entered. */
const FIRST = 0
const LAST = 1
const AMOUNT = 2
const ENTERED = 3
const AGE = 4

/** Rounding leaves less than this part of a cohort behind. */
const CRUMB = 1e-12
/** Where the running factor is folded into the amounts, far above the smallest double. */
const SMALL = 1e-100
/** Running sums that fell below this part of what they were have lost their digits, and maybe their sign. */
const SHRUNK = 1e-5

/** No work waiting. Every function below costs O(1) on average: a cohort is entered once and removed once. */
export function createClassCohorts(watch?: CohortWatch): ClassCohorts {
  return {
    found: { amount: 0, waited: 0, age: 0 },
    queue: createRowQueue(5),
    scale: 1,
    now: 0,
    total: { amount: 0, waited: 0, age: 0, peak: 0, bins: 0 },
    watch,
  }
}

/** A bin begins: what is found from now on is measured from this moment. */
export function advanceTo(cohorts: ClassCohorts, now: number): void {
  cohorts.total.waited += cohorts.total.amount * (now - cohorts.now)
  cohorts.total.bins++
  cohorts.now = now
}

/** Work enters evenly from `first` to `last`, with this mean age since entering the system. */
export function enterCohort(c: ClassCohorts, first: number, last: number, amount: number, age: number): void {
  const row = addRow(c.queue)
  const { rows } = c.queue
  rows[row + FIRST] = first
  rows[row + LAST] = last
  rows[row + AMOUNT] = amount / c.scale
  rows[row + ENTERED] = amount
  rows[row + AGE] = age
  addTo(c, c.total, amount, first + (last - first) / 2, age)
  c.total.peak = Math.max(c.total.peak, c.total.amount)
  c.watch?.entered(first, last, amount, age)
}

/** Take the oldest `amount` items, or all there are, and find them. */
export function takeOldest(cohorts: ClassCohorts, amount: number): void {
  takeFrom(cohorts, amount, true)
}

/** Take the newest `amount` items, or all there are, and find them. */
export function cutNewest(cohorts: ClassCohorts, amount: number): void {
  takeFrom(cohorts, amount, false)
}

/** Take and find all that waits. */
export function takeEverything(cohorts: ClassCohorts): void {
  sumRows(cohorts, cohorts.found)
  tellOfAll(cohorts)
  clearCohorts(cohorts)
}

/** Find all that waits, and leave it there. */
export function findEverything(cohorts: ClassCohorts): void {
  const { found, total, queue } = cohorts
  // As many bins as there are cohorts pay for a sum over these, and no rounding lives longer.
  if (total.bins >= queue.end - queue.first || total.amount < SHRUNK * total.peak) {
    sumRows(cohorts, total)
    total.peak = total.amount
    total.bins = 0
  }
  found.amount = total.amount
  found.waited = total.waited
  found.age = total.age
}

/** Of all that waits this part stays, 0..1. */
export function thinCohorts(cohorts: ClassCohorts, kept: number): void {
  const { total, queue } = cohorts
  cohorts.watch?.thinned(Math.max(0, kept))
  if (!(kept > 0)) {
    clearCohorts(cohorts)
    return
  }
  total.amount *= kept
  total.waited *= kept
  total.age *= kept
  total.peak *= kept
  cohorts.scale *= kept
  if (cohorts.scale >= SMALL) return
  for (let row = queue.first * queue.width; row < queue.end * queue.width; row += queue.width) {
    queue.rows[row + AMOUNT] = queue.rows[row + AMOUNT]! * cohorts.scale
  }
  cohorts.scale = 1
}

/** Drop the oldest cohorts of which less than 1e-12 of what entered is left, but never the newest. */
export function dropCrumbs(cohorts: ClassCohorts): void {
  const { queue, total, scale } = cohorts
  while (queue.first < queue.end - 1) {
    const row = queue.first * queue.width
    const amount = queue.rows[row + AMOUNT]! * scale
    if (amount >= CRUMB * queue.rows[row + ENTERED]!) return
    addTo(cohorts, total, -amount, middleOf(queue, row), queue.rows[row + AGE]!)
    queue.first++
    cohorts.watch?.dropped()
  }
}

/** Nothing waits any more. */
export function clearCohorts(cohorts: ClassCohorts): void {
  const { queue, total } = cohorts
  queue.first = queue.end = 0
  cohorts.scale = 1
  total.amount = total.waited = total.age = total.peak = total.bins = 0
  cohorts.watch?.cleared()
}

/** Entry time of the oldest item waiting; Infinity when none waits. */
export function oldestEntry({ queue }: ClassCohorts): number {
  return queue.first < queue.end ? queue.rows[queue.first * queue.width + FIRST]! : Infinity
}

function takeFrom(cohorts: ClassCohorts, wanted: number, oldest: boolean): void {
  const { found, total, queue } = cohorts
  found.amount = found.waited = found.age = 0
  while (found.amount < wanted && queue.first < queue.end) {
    const row = (oldest ? queue.first : queue.end - 1) * queue.width
    if (takeOf(cohorts, row, wanted - found.amount, oldest) < 1) break
    if (oldest) queue.first++
    else queue.end--
  }
  total.amount -= found.amount
  total.waited -= found.waited
  total.age -= found.age
}

/** Take up to `wanted` items of one cohort, from its oldest or its newest end; answers which part of it that is. */
function takeOf(cohorts: ClassCohorts, row: number, wanted: number, oldest: boolean): number {
  const { found, queue, scale } = cohorts
  const { rows } = queue
  const items = rows[row + AMOUNT]! * scale
  const part = items <= wanted ? 1 : wanted / items
  const length = part * (rows[row + LAST]! - rows[row + FIRST]!)
  const from = oldest ? rows[row + FIRST]! : rows[row + LAST]! - length
  addTo(cohorts, found, Math.min(wanted, items), from + length / 2, rows[row + AGE]!)
  if (oldest) rows[row + FIRST] = from + length
  else rows[row + LAST] = from
  rows[row + AMOUNT] = rows[row + AMOUNT]! * (1 - part)
  const stays = rows[row + AMOUNT]! * scale
  cohorts.watch?.left(oldest ? 'oldest' : 'newest', items - stays, stays, rows[row + FIRST]!, rows[row + LAST]!)
  return part
}

function tellOfAll({ watch, queue, scale }: ClassCohorts): void {
  if (watch === undefined) return
  for (let row = queue.first * queue.width; row < queue.end * queue.width; row += queue.width) {
    const last = queue.rows[row + LAST]!
    watch.left('oldest', queue.rows[row + AMOUNT]! * scale, 0, last, last)
  }
}

function sumRows(cohorts: ClassCohorts, sum: CohortSum): void {
  const { queue, scale } = cohorts
  sum.amount = sum.waited = sum.age = 0
  for (let row = queue.first * queue.width; row < queue.end * queue.width; row += queue.width) {
    addTo(cohorts, sum, queue.rows[row + AMOUNT]! * scale, middleOf(queue, row), queue.rows[row + AGE]!)
  }
}

function addTo({ now }: ClassCohorts, sum: CohortSum, amount: number, entry: number, age: number): void {
  sum.amount += amount
  sum.waited += amount * (now - entry)
  sum.age += amount * age
}

function middleOf({ rows }: RowQueue, row: number): number {
  return rows[row + FIRST]! + (rows[row + LAST]! - rows[row + FIRST]!) / 2
}
