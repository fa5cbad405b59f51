/** Told of all that happens to the waiting work of one class, where a value is to be explained; nobody else listens. */
export interface CohortWatch {
  /** Bin t begins; what is there before bin 0 has entered by then. */
  begin(t: number): void
  /** Work enters evenly from `first` to `last` and may wait. */
  entered(first: number, last: number, amount: number, age: number): void
  /** Work enters in the bin and is attempted as it does. */
  passed(amount: number, age: number): void
  /**
   * Work leaves from the cohort at one end: it is attempted from the oldest end, or cut from the newest.
   *
   * @param amount items that leave
   * @param stays  items of the cohort that stay; 0: it is gone
   * @param first  entry of the oldest that stay, or, where none does, of the end they left by
   * @param last   entry of the newest that stay
   */
  left(end: 'oldest' | 'newest', amount: number, stays: number, first: number, last: number): void
  /** This part of everything stays. */
  thinned(kept: number): void
  /** What leaves in the bin from now on leaves at its end. */
  settling(): void
  /** Rounding left next to nothing of the oldest cohort: it is gone. */
  dropped(): void
  /** Nothing waits any more. */
  cleared(): void
}
