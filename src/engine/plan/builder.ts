import type { Checked, Diagnostic, Grid, LocalClock } from '../../base/index.ts'
import type { AddsUp, Column, Constant, Finding, Judgement, Op, StreamKeys } from './op.ts'
import type { Start } from './anew.ts'
import type { Origin, Plan, SeriesSpec } from './plan.ts'
import { explainLoops } from './explain-loop.ts'
import { schedule } from './schedule.ts'
import { settleReads, type OpReads } from './settle-reads.ts'

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
  readonly #ops: { spec: OpSpec; outs: readonly Column[]; origin: Origin }[] = []
  readonly #series: SeriesSpec[] = []
  readonly #aliases: { reserved: Column; actual: Column; origin: Origin }[] = []
  readonly #hidden = new Map<string, Column>()
  readonly #constants = new Map<number, Column>()
  readonly #valueOf = new Map<Column, number>()
  /** By column. */
  readonly #names: (string | undefined)[] = []
  #origin: Origin = { path: [], opens: 'none' }
  #columns = 0

  constructor(grid: Grid, clock: PlanClock) {
    this.grid = grid
    this.clock = clock
  }

  /** A fresh column; `name` is how people see it until it is published. */
  reserve(name?: string): Column {
    const column = this.#columns++ as Column
    this.#names.push(name)
    return column
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
    this.#aliases.push({ reserved, actual, origin: this.#origin })
  }

  /** Make a column a series of the run. */
  publish(spec: SeriesSpec): void {
    this.#series.push(spec)
  }

  /** Give checks and warnings a column that is not a series of the run, under an id of its own. */
  hide(id: string, column: Column): void {
    this.#hidden.set(id, column)
  }

  /** Schedule the ops. The only complaint is `algebraic-loop`. */
  build(): Checked<Plan> {
    const ends = finalColumns(this.#aliases, this.#columns)
    if (ends === undefined) return { diagnostics: this.#explain() }
    const final = (column: Column): Column => ends[column]! as Column
    const ops = boundOps(this.#ops, final)
    const blocks = schedule(ops, this.#columns)
    if (blocks === undefined) return { diagnostics: this.#explain() }
    const series = this.#series.map((spec) => ({ ...spec, column: final(spec.column) }))
    const hidden = new Map([...this.#hidden].map(([id, column]) => [id, final(column)]))
    const names = this.#finalNames(series, final)
    return { value: { grid: this.grid, columns: this.#columns, blocks, series, hidden, names }, diagnostics: [] }
  }

  /** Each column by the first series it is, else by its own name, else by that of one that it turned out to be. */
  #finalNames(series: readonly SeriesSpec[], final: (column: Column) => Column): Map<Column, string> {
    const names: (string | undefined)[] = new Array<undefined>(this.#columns).fill(undefined)
    for (const { column, id } of series) names[column] ??= id
    this.#names.forEach((name, column) => {
      if (final(column as Column) === column) names[column] ??= name
    })
    this.#names.forEach((name, column) => (names[final(column as Column)] ??= name))
    // A constant has no name but its value: many series may be the same constant.
    for (const [column, value] of this.#valueOf) names[column] = String(value)
    const named = new Map<Column, string>()
    names.forEach((name, column) => name !== undefined && named.set(column as Column, name))
    return named
  }

  /** Loops in the author's words: with every alias as an op of its own, so that the whole circle has names. */
  #explain(): Diagnostic[] {
    const copies = this.#aliases.map(({ reserved, actual, origin }) => ({
      spec: { name: 'copy', now: [actual], start: () => () => undefined },
      outs: [reserved],
      origin,
    }))
    const placed = [...this.#ops, ...copies]
    const ops = boundOps(placed, (column) => column)
    return explainLoops(
      ops.map((op, i) => ({ op, origin: placed[i]!.origin })),
      this.#columns,
      (column) => this.#names[column],
    )
  }
}

/** Not settled yet, and on the way from the column that is being settled. */
const OPEN = -1
const PASSED = -2

/**
 * The column that each column ends up as. Undefined when reserved columns only stand for each other (a ring of routers
 * without a lag): nothing ever computes them. Each is walked once, so that long chains of names cost no more than short ones.
 */
function finalColumns(
  aliases: readonly { readonly reserved: Column; readonly actual: Column }[],
  columns: number,
): Int32Array | undefined {
  const next = new Int32Array(columns).fill(OPEN)
  for (const { reserved, actual } of aliases) next[reserved] = actual
  const ends = new Int32Array(columns).fill(OPEN)
  for (let start = 0; start < columns; start++) {
    let at = start
    for (; ends[at] === OPEN && next[at] !== OPEN; at = next[at]!) ends[at] = PASSED
    if (ends[at] === PASSED) return undefined
    const end = ends[at] === OPEN ? at : ends[at]!
    ends[at] = end
    for (let walked = start; ends[walked] === PASSED; walked = next[walked]!) ends[walked] = end
  }
  return ends
}

/** Ops with the columns that theirs end up as, and in which bin they read them. */
function boundOps(
  emitted: readonly { readonly spec: OpSpec; readonly outs: readonly Column[] }[],
  final: (column: Column) => Column,
): Op[] {
  const reads = emitted.map(({ spec, outs }): OpReads => ({
    outs: outs.map(final),
    now: (spec.now ?? []).map(final),
    past: (spec.past ?? []).map(final),
    whenKnown: (spec.whenKnown ?? []).map(final),
  }))
  const settled = settleReads(reads)
  return emitted.map(({ spec }, i) => boundOp(spec, reads[i]!, settled[i]!))
}

/** What an op that does not say that it draws finds in the place of keys: replicates would take it for one that is always the same. */
const undeclared: StreamKeys = (stream) => {
  throw new RangeError(`an op draws from the stream ${stream} and does not say that it draws`)
}

function boundOp(spec: OpSpec, { outs, now, past, whenKnown }: OpReads, late: readonly boolean[]): Op {
  return {
    name: spec.name,
    outs,
    now: [...now, ...whenKnown.filter((_, i) => late[i] === false)],
    past: [...past, ...whenKnown.filter((_, i) => late[i] === true)],
    constants: spec.constants ?? {},
    draws: spec.draws ?? false,
    anew: spec.start.anew ?? false,
    ...(spec.addsUp === undefined ? {} : { addsUp: spec.addsUp }),
    start: (frame) =>
      spec.start({
        outs: outs.map((c) => frame.column(c)),
        now: now.map((c) => frame.column(c)),
        past: past.map((c) => frame.column(c)),
        whenKnown: whenKnown.map((c, i) => ({ values: frame.column(c), late: late[i]! })),
        bins: frame.bins,
        key: spec.draws === true ? frame.key : undeclared,
        note: (judgement) => {
          const finding = { ...judgement, judged: now, replaced: outs, firstBin: -1, value: NaN, count: 0 }
          frame.note(finding)
          return finding
        },
      }),
  }
}
