import type { SeriesSpec } from './plan/index.ts'
import { SPREAD } from './kernel/index.ts'
import type { ReplicateTable, SpreadName } from './replicate-table.ts'
import type { ReplicatePlan } from './replicates.ts'
import type { Summary } from './run.ts'

/** What a number comes to over the replicates; null where it is undefined. */
export type Spread = Readonly<Record<SpreadName, number | null>>

/** What a series comes to over the replicates, bin by bin. */
export interface Band extends Pick<SeriesSpec, 'id' | 'unit' | 'kind'> {
  /** One value per bin, NaN where it is undefined. */
  readonly values: Readonly<Record<SpreadName, Float64Array>>
}

/** What many replicates of a run come to (docs/spec/replications.md). */
export interface Replications {
  /** How many, the run itself among them. */
  readonly count: number
  /** The patterns that chose the series with bands. */
  readonly patterns: readonly string[]
  /** Whether the model draws anything: without draws all replicates are equal. */
  readonly draws: boolean
  /** As in the plan. */
  readonly bands: readonly Band[]
  /** Of every number of the summary of every series, by id. */
  readonly spreads: ReadonlyMap<string, Readonly<Partial<Record<keyof Summary, Spread>>>>
}

/** What a table holds once every band and every number in it is spread. */
export function replicationsOf(plan: ReplicatePlan, table: ReplicateTable): Replications {
  const { patterns, draws, banded, numbers } = plan
  const spreads = new Map<string, Partial<Record<keyof Summary, Spread>>>()
  for (const [i, { series, name }] of numbers.entries()) {
    const spread = spreadFrom(table.spreadOf(i))
    const known = spreads.get(series)
    if (known === undefined) spreads.set(series, { [name]: spread })
    else known[name] = spread
  }
  return {
    count: table.size.replicates,
    patterns,
    draws,
    bands: banded.map(({ id, unit, kind }, i) => ({ id, unit, kind, values: bandFrom(table, i) })),
    spreads,
  }
}

function spreadFrom(values: Float64Array): Spread {
  const entries = SPREAD.map((name, i) => [name, Number.isFinite(values[i]) ? values[i]! : null] as const)
  return Object.fromEntries(entries) as Record<SpreadName, number | null>
}

function bandFrom(table: ReplicateTable, band: number): Band['values'] {
  const entries = SPREAD.map((name) => [name, table.bandOf(band, name)] as const)
  return Object.fromEntries(entries) as Record<SpreadName, Float64Array>
}
