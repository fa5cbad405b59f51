import type { Column, PlanBuilder } from '../plan/index.ts'

/** One parameter of a function. */
export interface FunctionParam {
  readonly name: string
  /** `series` is any formula; the others must be literals: a number, a whole number, a list of at least one number. */
  readonly takes: 'series' | 'number' | 'whole' | 'list'
  readonly doc: string
  /** May be left out; the doc says what then holds. */
  readonly optional?: boolean
  /** Smallest literal allowed. */
  readonly minimum?: number
  /** Largest literal allowed. */
  readonly maximum?: number
}

/** Arguments after checking: columns for `series`, values for literals. Indexes are those of `params`. */
export interface LoweredArgs {
  /** How many arguments were written. */
  readonly count: number
  /** Whether the argument was written. */
  given(index: number): boolean
  /** Column of a `series` argument; `fallback` (a number in every bin) when it was left out. */
  series(index: number, fallback?: number): Column
  /** Value of a `number` or `whole` argument; `fallback` when it was left out. */
  number(index: number, fallback?: number): number
  /** Values of a `list` argument. */
  list(index: number): readonly number[]
  /** Say that a literal does not go with the others; the message follows the function's name. */
  refuse(index: number, message: string, hint?: string): void
}

/** Everything flowsim knows about one function of formulas. One file per function in vocabulary/functions. */
export interface FunctionDef {
  /** Upper case, as written in formulas. */
  readonly name: string
  /** `shape` functions look at one bin only, so that they may also stand in the holes of a template. */
  readonly group: 'time' | 'shape' | 'memory'
  readonly params: readonly FunctionParam[]
  /** The last parameter may be repeated. */
  readonly variadic?: boolean
  /** One or two sentences, shown by `flowsim functions` and in docs/reference/functions.md. */
  readonly doc: string
  /**
   * Runs as a test: `given` series by name, `expr`, and what it `gives` (null is undefined), in hourly bins from a
   * Monday 00:00 UTC.
   */
  readonly example: {
    readonly given: Readonly<Record<string, readonly number[]>>
    readonly expr: string
    readonly gives: readonly (number | null)[]
  }
  /**
   * How many bins back the value of a bin reads an argument that is a series, where that is not only the same bin.
   *
   * @param index of the argument
   * @param numbers literals of every argument, empty for a series
   * @param bin the bin of the value
   */
  reads?(index: number, numbers: readonly (readonly number[])[], bin: number): readonly number[]
  /** Its value in a bin is made from its own value in the bin before. */
  readonly remembers?: true
  lower(builder: PlanBuilder, args: LoweredArgs): Column
}
