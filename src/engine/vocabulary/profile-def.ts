/** A named shape of a day or a week: weights spread evenly over the period, from 00:00 (a week from Monday). */
export interface ProfileDef {
  readonly name: string
  readonly doc: string
  /** Two or more, mean above 0; scaled to mean 1 when used. */
  readonly weights: readonly number[]
}
