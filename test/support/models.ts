import { gridOf, type Checked, type Diagnostic, type Grid } from '../../src/base/index.ts'
import { prepare, simulate, type Prepared, type Run, type SimulateOptions } from '../../src/engine/index.ts'

/** When the windows of models in tests start, unless they say otherwise: a Monday, 00:00 UTC. */
export const START = '2025-01-06T00:00:00Z'

/** A plain map of a model document, as parsed from text. */
export type Fields = Readonly<Record<string, unknown>>

/** The parts of a model document that a test cares about; the rest is filled in by {@link modelOf}. */
export interface ModelParts {
  readonly nodes: Readonly<Record<string, Fields>>
  /** `'a -> b'` is an edge without fields. */
  readonly edges?: readonly (string | Fields)[]
  /** 6 unless given. */
  readonly bins?: number
  /** Minutes; an hour unless given. */
  readonly binMinutes?: number
  readonly classes?: readonly string[]
  readonly series?: Fields
  readonly thresholds?: readonly Fields[]
  readonly resources?: Fields
}

/** A whole model document: hourly bins in UTC unless said otherwise. */
export function modelOf({
  nodes,
  edges = [],
  bins = 6,
  binMinutes = 60,
  classes,
  series,
  thresholds,
  resources,
}: ModelParts): Fields {
  return {
    schemaVersion: 1,
    window: { start: START, timezone: 'UTC', offsets: [{ fromUtc: START, offsetMinutes: 0 }] },
    grid: { bins, binSize: binMinutes, binUnit: 'minutes' },
    ...(classes === undefined ? {} : { classes }),
    ...(series === undefined ? {} : { series }),
    topology: {
      nodes,
      edges: edges.map((edge) => (typeof edge === 'string' ? plainEdge(edge) : edge)),
      ...(resources === undefined ? {} : { resources }),
    },
    ...(thresholds === undefined ? {} : { thresholds }),
  }
}

function plainEdge(text: string): Fields {
  const [from, to] = text.split(' -> ')
  return { from, to }
}

/** A source `in` that feeds one service `s`, which feeds a sink `out`. */
export function oneService(arrivals: unknown, service: Fields, parts: Omit<ModelParts, 'nodes'> = {}): Fields {
  const { edges = [], ...rest } = parts
  return modelOf({
    nodes: { in: { kind: 'source', arrivals }, s: { kind: 'service', ...service }, out: { kind: 'sink' } },
    edges: ['in -> s', 's -> out', ...edges],
    ...rest,
  })
}

/** The value of a stage that is known to have one; its complaints otherwise. */
export function valueOf<T>({ value, diagnostics }: Checked<T>): T {
  if (value === undefined) throw new Error(`a model of a test is wrong: ${inLines(diagnostics).join('; ')}`)
  return value
}

/** The finished run of a model that is known to be right. */
export function runOf(document: unknown, options?: SimulateOptions): Run {
  return valueOf(simulate(document, options))
}

/** The plan of a model that is known to be right. */
export function preparedOf(document: unknown, options?: SimulateOptions): Prepared {
  return valueOf(prepare(document, options))
}

/** What is wrong with a model, found before or during evaluation. */
export function complaintsOf(document: unknown, options?: SimulateOptions): readonly Diagnostic[] {
  return simulate(document, options).diagnostics
}

/** `code path` of each complaint. */
export function briefly(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** `code path message hint` of each complaint, one line each. */
export function inLines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, path, message, hint }) =>
    [code, path.join('.'), message, ...(hint === undefined ? [] : [hint])].join(' | '),
  )
}

/** Values of a series by its id, as they are shown: undefined is null. */
export function shownSeries(run: Run, id: string): (number | null)[] {
  return Array.from(valuesOf(run, id), (value) => (Number.isNaN(value) ? null : value))
}

/** Values of a series by its id; the run must have it. */
export function valuesOf(run: Run, id: string): Float64Array {
  const found = run.series.find((series) => series.id === id)
  if (found === undefined) throw new Error(`the run has no series ${id}`)
  return found.values
}

/** Whether the run has a series of that id. */
export function hasSeries(run: Run, id: string): boolean {
  return run.series.some((series) => series.id === id)
}

/** The grid of a model document made here. */
export function gridOfModel(document: Fields): Grid {
  const { bins, binSize } = document.grid as { bins: number; binSize: number }
  return gridOf(bins, binSize, 'minutes')
}
