import { FITS } from './service.ts'

/** Work present at a service in one bin, before anything is attempted: attempt a = 0, 1, … of class c at c · levels + a. */
export interface PresentWork {
  /** Attempt levels of each class. */
  readonly levels: number
  /** Items, by class and attempt. */
  readonly items: Float64Array
  /** Units of work that one item takes, by class. */
  readonly work: Float64Array
  /** Units of work present, by class. */
  readonly needs: Float64Array
  /** Sum of the needs, from left to right. */
  total: number
}

/** Told of all that enters and leaves: what a discipline needs that looks at when work came. */
export interface EntryMemory {
  /** Items that enter in a new bin, by class and attempt. */
  enter(items: Float64Array): void
  /** Of everything waiting alike, this part (0..1) stays; 0 leaves nothing. */
  thin(kept: number): void
  /** What `divide` found last is attempted up to this factor, 0..1. */
  leave(factor: number): void
}

/** How a service shares its capacity among those who wait, and whom it rejects; one evaluation of one service. */
export interface Discipline {
  /**
   * Write the attempts, items by class and attempt, where not all fits: at most what is present, Σ attempts · work =
   * capacity.
   */
  readonly divide: (attempts: Float64Array, present: PresentWork, capacity: number) => void
  /** Cut what waits, items by class and attempt, by `excess` items in all, which is less than there are. */
  readonly reject: (waiting: Float64Array, excess: number) => void
  readonly memory?: EntryMemory
}

/**
 * Attempt up to `capacity` units of work of one class, over its attempts in proportion; all of it, exactly, where that
 * reaches the work present.
 */
export function attemptClass(attempts: Float64Array, present: PresentWork, cls: number, capacity: number): void {
  const { items, levels, needs, work } = present
  const need = needs[cls]!
  const from = cls * levels
  if (need <= capacity * FITS) {
    for (let i = from; i < from + levels; i++) attempts[i] = items[i]!
  } else if (levels === 1) {
    // One part is no split: the quotient is exact where the ratio would not be.
    attempts[from] = Math.min(items[from]!, capacity / work[cls]!)
  } else {
    const ratio = capacity / need
    for (let i = from; i < from + levels; i++) attempts[i] = items[i]! * ratio
  }
}

/** Keep this part, 0..1, of waiting[from, to). */
export function keepPart(waiting: Float64Array, from: number, to: number, kept: number): void {
  for (let i = from; i < to; i++) waiting[i] = waiting[i]! * kept
}

/** Sum of values[from, to), from left to right. */
export function sumBetween(values: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += values[i]!
  return sum
}
