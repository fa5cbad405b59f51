/** Index of one series in the frame. */
export type Column = number & { readonly __column: true }

/** Writes bins [t0, t1) of an op's columns. Called once with all bins, or bin by bin, always in order of time. */
export type Step = (t0: number, t1: number) => void

/** What an op that judges its data says of itself. */
export interface Judgement {
  readonly code: 'series-invalid' | 'shares-sum'
  readonly path: readonly (string | number)[]
  /** What is judged, as people call it: `capacity of checkout`. */
  readonly what: string
  /** What the values must be, as a phrase: `at least 0`. */
  readonly must: string
  /** The same for values that are too large, where `must` names no largest one. */
  readonly atMost?: string
}

/** What a guard or split found wrong with the data while it evaluated; `count` 0 when nothing was. */
export interface Finding extends Judgement {
  /** The columns that were judged. */
  readonly judged: readonly Column[]
  /** The columns that carry what was put in their place. */
  readonly replaced: readonly Column[]
  firstBin: number
  /** The offending value in the first bin; NaN when it was undefined there. */
  value: number
  count: number
}

/** The key of a named stream of draws: two whole numbers of 32 bits, 0 to 4294967295. */
export type StreamKey = readonly [number, number]

/** The key of every stream in one replicate of a run. A plan names streams only, so that it serves any seed and replicate. */
export type StreamKeys = (stream: string) => StreamKey

/** Columns under evaluation, and what was found wrong on the way. */
export interface Frame {
  readonly bins: number
  /** All bins of a column; an op writes its own and reads those it declared. */
  column(column: Column): Float64Array
  /** Where an op that judges its data keeps what it found. */
  note(finding: Finding): void
  /** The key of a stream, for an op that draws. */
  readonly key: StreamKeys
}

/**
 * One columnar operation. It writes its `outs`, may read `now` at the bin it writes, and may read `past` only at earlier
 * bins. What it must remember from bin to bin is made by `start`, never kept in the op, so that a plan can be evaluated
 * any number of times and [0, k) then [k, n) gives the same bits as [0, n).
 */
export interface Op {
  /** As printed in the plan. */
  readonly name: string
  readonly outs: readonly Column[]
  readonly now: readonly Column[]
  readonly past: readonly Column[]
  /** Constants of the op, printed beside its name. */
  readonly constants: Readonly<Record<string, Constant>>
  /** Whether it draws: its columns differ from replicate to replicate. */
  readonly draws: boolean
  /** Whether its step begins anew when it is called from bin 0 again, so that one start serves many evaluations. */
  readonly anew: boolean
  /** Of an op that only adds up what it reads: how it does so a few columns at a time. */
  readonly addsUp?: AddsUp
  start(frame: Frame): Step
}

/** Adding up columns in several goes, to the same bits as in one. Steps begin anew at bin 0. */
export interface AddsUp {
  /** How many columns hold what is added up so far. */
  readonly sums: number
  /** Makes the step that goes on from what was added up before; from nothing at first. */
  readonly add: (sums: readonly Float64Array[], more: Added) => Step
  /** Makes the step that writes what all of it comes to. */
  readonly finish: (out: Float64Array, sums: readonly Float64Array[]) => Step
}

/** What is added in one go. */
export interface Added {
  readonly from: readonly Float64Array[] | undefined
  readonly inputs: readonly Float64Array[]
}

/** A constant of an op: printed in the plan, never changed. */
export type Constant = number | string | readonly number[] | Float64Array
