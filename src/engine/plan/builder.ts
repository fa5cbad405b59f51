import type { Checked, Diagnostic, Grid, LocalClock } from '../../base/index.ts'
import type { AddsUp, Column, Constant, OpIo } from './op.ts'
import type { Start } from './anew.ts'
import type { HiddenColumns, Origin, Plan, SeriesSpec } from './plan.ts'
import { boundOps, type Emitted } from './bound-ops.ts'
import { explainLoops } from './explain-loop.ts'
import { finalColumns, finalHidden, type Aliases } from './final-columns.ts'
import { schedule } from './schedule.ts'

/** An op before its columns exist: `outs` defaults to one fresh column. */
export interface OpSpec {
  readonly name: string
  readonly outs?: readonly Column[]
  readonly now?: readonly Column[]
  readonly past?: readonly Column[]
  /** Read in the same bin where they do not depend on what the op writes itself, else at the bin before. */
  readonly whenKnown?: readonly Column[]
  readonly constants?: Readonly<Record<string, Constant>>
  /** Whether it draws; it does not unless it says so. */
  readonly draws?: boolean
  /** Of an op that only adds up `now`. */
  readonly addsUp?: AddsUp
  /** Makes the step for one evaluation from the columns in the order in which they are given here. */
  readonly start: Start<OpIo>
}

/** Bin 0 and the local clock, for functions of time. */
export interface PlanClock {
  readonly startMs: number
  readonly offsetMinutes: LocalClock
}

/**
 * Collects ops in any order; `build` schedules them. A column may be reserved before the op that writes it exists,
 * which is how feedback loops are expressed, and may turn out to be another one (`alias`), which costs no copy.
 */
export class PlanBuilder {
  readonly grid: Grid
  readonly clock: PlanClock
  readonly #ops: (Emitted & { readonly origin: Origin })[] = []
  readonly #series: (Omit<SeriesSpec, 'column'> & { column: Column })[] = []
  /** Side by side: of a large model there are several for each series. */
  readonly #aliases: Aliases & { readonly origins: Origin[] } = { reserved: [], actual: [], origins: [] }
  readonly #hidden = new Map<string, Column>()
  readonly #scratch: HiddenColumns[] = []
  readonly #constants = new Map<number, Column>()
  readonly #valueOf = new Map<Column, number>()
  /** By column: a name is put together when somebody asks for it. */
  readonly #names: { readonly owner: string[]; readonly own: string[] } = { owner: [], own: [] }
  #origin: Origin = { path: [], opens: 'none' }
  #columns = 0

  constructor(grid: Grid, clock: PlanClock) {
    this.grid = grid
    this.clock = clock
  }

  /** How many columns there are. */
  get columns(): number {
    return this.#columns
  }

  /** A fresh column; its `owner` and its `own` name together are how people see it until it is published. */
  reserve(owner = '', own = ''): Column {
    this.#names.owner.push(owner)
    this.#names.own.push(own)
    return this.#columns++ as Column
  }

  /** Run `body` with every op it emits marked as coming from `origin`. */
  from<T>(origin: Origin, body: () => T): T {
    const before = this.#origin
    this.#origin = origin
    try {
      return body()
    } finally {
      this.#origin = before
    }
  }

  /** Append an op; answers its first column. */
  emit(spec: OpSpec): Column {
    const outs = spec.outs ?? [this.reserve()]
    this.#ops.push({ spec, outs, origin: this.#origin })
    return outs[0]!
  }

  /** The column of one number in every bin; NaN is undefined in every bin. Equal numbers share a column. */
  constant(value: number): Column {
    const known = this.#constants.get(value)
    if (known !== undefined) return known
    const column = this.emit({
      name: 'constant',
      constants: { value },
      start:
        ({ outs: [out] }) =>
        (t0, t1) =>
          void out!.fill(value, t0, t1),
    })
    this.#constants.set(value, column)
    this.#valueOf.set(column, value)
    return column
  }

  /** The number a column was made from by `constant`, or undefined. */
  constantOf(column: Column): number | undefined {
    return this.#valueOf.get(column)
  }

  /** The column of one given value per bin. */
  input(values: Float64Array): Column {
    return this.emit({
      name: 'input',
      constants: { values },
      start:
        ({ outs: [out] }) =>
        (t0, t1) =>
          void out!.set(values.subarray(t0, t1), t0),
    })
  }

  /** Say that a reserved column is another one. */
  alias(reserved: Column, actual: Column): void {
    this.#aliases.reserved.push(reserved)
    this.#aliases.actual.push(actual)
    this.#aliases.origins.push(this.#origin)
  }

  /** Make a column a series of the run; the builder says in it which column it ends up as. */
  publish(spec: SeriesSpec): void {
    this.#series.push(spec)
  }

  /** Give checks and warnings a column that is not a series of the run, under an id of its own. */
  hide(id: string, column: Column): void {
    this.#hidden.set(id, column)
  }

  /** The same for many columns, which are asked for by their ids. */
  hideAll(columns: HiddenColumns): void {
    this.#scratch.push(columns)
  }

  /** Schedule the ops. The only complaint is `algebraic-loop`. */
  build(): Checked<Plan> {
    const ends = finalColumns(this.#aliases, this.#columns)
    if (ends === undefined) return { diagnostics: this.#explain() }
    const final = (column: Column): Column => ends[column]! as Column
    const ops = boundOps(this.#ops, final)
    const blocks = schedule(ops, this.#columns)
    if (blocks === undefined) return { diagnostics: this.#explain() }
    const series = this.#series
    for (const spec of series) spec.column = final(spec.column)
    const hidden = finalHidden([this.#hidden, ...this.#scratch], ends)
    const names = this.#finalNames(series, ends)
    return { value: { grid: this.grid, columns: this.#columns, blocks, series, hidden, names }, diagnostics: [] }
  }

  #nameOf(column: number): string | undefined {
    const name = this.#names.owner[column]! + this.#names.own[column]!
    return name === '' ? undefined : name
  }

  /** What is no series by its own name, else by that of a column that turned out to be it. */
  #finalNames(series: readonly SeriesSpec[], ends: Int32Array): Map<Column, string> {
    const isNamed = new Uint8Array(this.#columns)
    const names = new Map<Column, string>()
    for (const { column } of series) isNamed[column] = 1
    for (const own of [true, false]) {
      for (let column = 0; column < ends.length; column++) {
        const end = ends[column]!
        if (isNamed[end] === 1 || (own && end !== column)) continue
        const name = this.#nameOf(column)
        if (name === undefined) continue
        isNamed[end] = 1
        names.set(end as Column, name)
      }
    }
    // A constant has no name but its value: many series may be the same constant.
    for (const [column, value] of this.#valueOf) names.set(column, String(value))
    return names
  }

  /** Loops in the author's words: with every alias as an op of its own, so that the whole circle has names. */
  #explain(): Diagnostic[] {
    const { reserved, actual, origins } = this.#aliases
    const copies = reserved.map((column, i) => ({
      spec: { name: 'copy', now: [actual[i]!], start: () => () => undefined },
      outs: [column],
      origin: origins[i]!,
    }))
    const placed = [...this.#ops, ...copies]
    const ops = boundOps(placed, (column) => column)
    return explainLoops(
      ops.map((op, i) => ({ op, origin: placed[i]!.origin })),
      this.#columns,
      (column) => this.#nameOf(column),
    )
  }
}
