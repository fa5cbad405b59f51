/** What a figure has to be. A ratio is that of our time to the time of the floor. */
export type Target =
  | { readonly kind: 'ratio'; readonly most: number }
  | { readonly kind: 'most'; readonly figure: number }
  | { readonly kind: 'least'; readonly figure: number }

/** One measured line of a row. */
export interface Line {
  readonly title: string
  /** Of both figures: `ms`, `ns per value`, `MiB`, `per second`. */
  readonly unit: string
  /** What flowsim takes, the median of the rounds. */
  readonly ours: number
  /** What the floor takes in the same rounds, where there is one. */
  readonly floor?: number
  readonly target?: Target
}

/** How much is measured. */
export interface Effort {
  /** Rounds of each contender, interleaved; odd. */
  readonly rounds: number
  /** Part of the whole size, above 0, at most 1. */
  readonly part: number
  /** What tells the time, in milliseconds, where a figure is compared with a time and not with a floor. */
  readonly clock: () => number
}

/** One row of the table: something flowsim does, and the least that it could take. */
export interface Row {
  /** A letter, or a word. */
  readonly id: string
  /** What is measured, for people. */
  readonly title: string
  /** What the floor is, for people. */
  readonly floor: string
  /** Why it falls short of its target where it does; printed only then. */
  readonly why?: string
  measure(effort: Effort): Promise<readonly Line[]>
}

/** A count at that effort, at least `least`. */
export function sized(count: number, { part }: Effort, least = 1): number {
  return Math.max(least, Math.round(count * part))
}

/** How many times the floor a line takes; undefined without a floor. */
export function ratioOf({ ours, floor }: Line): number | undefined {
  return floor === undefined ? undefined : ours / floor
}

/**
 * How far a line is from its target: 1 is exactly met, 2 is twice too much; undefined without a target.
 *
 * @throws RangeError for a ratio without a floor
 */
export function shortfallOf(line: Line): number | undefined {
  const { target, ours } = line
  if (target === undefined) return undefined
  if (target.kind === 'most') return ours / target.figure
  if (target.kind === 'least') return target.figure / ours
  const ratio = ratioOf(line)
  if (ratio === undefined) throw new RangeError(`"${line.title}" has a target for a ratio, and no floor`)
  return ratio / target.most
}
