import type { Start } from './anew.ts'

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

/** The columns of an op in one evaluation. */
export interface OpIo {
  readonly outs: readonly Float64Array[]
  readonly now: readonly Float64Array[]
  readonly past: readonly Float64Array[]
  readonly whenKnown: readonly SettledRead[]
  readonly bins: number
  /** Announce a judgement of the data; the step keeps what it finds in the answer. */
  readonly note: (judgement: Judgement) => Finding
  /** The key of a stream of draws, for an op that says that it draws. */
  readonly key: StreamKeys
}

/** A column of `whenKnown`. */
export interface SettledRead {
  readonly values: Float64Array
  /** Whether it may be read at earlier bins only. */
  readonly late: boolean
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
  /** What it reads as soon as it is known; these columns stand last in `now` and in `past`. */
  readonly settled: Settled | undefined
  /** Of an op that only adds up what it reads: how it does so a few columns at a time. */
  readonly addsUp: AddsUp | undefined
  /** Makes the step for one evaluation; many ops share one. */
  readonly start: Start<OpIo>
}

/** The columns that an op reads in the same bin where it can, in the order in which it wants them. */
export interface Settled {
  readonly columns: readonly Column[]
  /** For each of them, whether it may be read at earlier bins only. */
  readonly late: readonly boolean[]
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
