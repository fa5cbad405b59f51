import type { Reading } from './reading.ts'

/** Numbers by the name of the quantity. */
export type Numbers = Readonly<Record<string, number>>

/** One number that theory fixes, beside what the engine computes. */
export interface Row {
  /** What is compared: `queue at 20 min`; the name of the table for a row of `theory.json`. */
  readonly quantity: string
  /** What theory says. */
  readonly expected: number
  /** What theory says of bins of this length, where that is another number; then it is what the engine must give. */
  readonly inBins?: number
  /** What the engine gives. */
  readonly got: number
  /** Largest difference that passes, in the unit of the quantity. */
  readonly within: number
  /** Whether `within` is half of a 99.9 % interval rather than a tolerance. */
  readonly interval?: true
}

/** How much is computed: the whole length of runs with drawn series, or a short one. */
export type Scale = 'whole' | 'short'

/** What a case computes with. */
export interface Bench {
  /** Simulates a model document as `flowsim run` does; throws where it has errors. */
  readonly run: (document: unknown) => Reading
  /** `whole` for the page, `short` for everyday tests. */
  readonly scale: Scale
}

/** A model with known numbers. */
export interface Case {
  /** Unique among all cases; that of the row for a case from `theory.json`. */
  readonly id: string
  /** What is set, in words and numbers: `λ 0.8, μ 1, c 1`. */
  readonly parameters: string
  /** Where the expected numbers come from. */
  readonly source: string
  /** Builds the model, runs it and reads what theory fixes. */
  readonly measure: (bench: Bench) => readonly Row[]
}

/** Cases of one kind: a table of the page. */
export interface Family {
  /** Kebab-case, unique. */
  readonly id: string
  readonly title: string
  /** What the table shows, in Markdown; one paragraph or more. */
  readonly doc: string
  /** Whether a case draws at random: its rows lie in an interval, and are computed shorter in everyday tests. */
  readonly random: boolean
  readonly cases: readonly Case[]
}

/** A row that differs from theory by `relative` of its size at most, or of 1 if that is more. */
export function row(
  quantity: string,
  numbers: { got: number; expected: number; inBins?: number },
  relative = 1e-9,
): Row {
  const { expected, inBins = expected } = numbers
  return { quantity, ...numbers, within: relative * Math.max(1, Math.abs(inBins)) }
}

/** Whether the engine gives what theory says. An undefined number passes nothing. */
export function passes({ expected, inBins = expected, got, within }: Row): boolean {
  return Math.abs(got - inBins) <= within
}
