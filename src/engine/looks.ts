import { afterWarmUp } from './after-warm-up.ts'
import { balanceLooks } from './balance-looks.ts'
import { digestReads, type Digests } from './digest.ts'
import { addTo, type Findings, type Looks } from './findings.ts'
import { ownLooks } from './own-looks.ts'
import type { Plan } from './plan/index.ts'
import { openSummaryRoom, percentilesOf, putSummary, type SummaryRoom } from './summarise.ts'
import { percentilesAsked } from './thresholds.ts'
import type { CheckDef, Definitions, Model } from './vocabulary/index.ts'

/** Everything that is looked at while a plan is evaluated: columns of series, balances of checks, nodes and resources. */
export function looksOf(model: Model, plan: Plan, definitions: Definitions, digests: Digests): Looks {
  const ofSeries = seriesLooks(model, definitions, digests)
  return joined(joined(ofSeries, balanceLooks(model, plan, definitions)), ownLooks(model, plan, definitions))
}

/** Looks one after the other. */
function joined(before: Looks, after: Looks): Looks {
  const own = (look: number): readonly [Looks, number] =>
    look < before.count ? [before, look] : [after, look - before.count]
  return {
    count: before.count + after.count,
    reads: (look) => {
      const [looks, i] = own(look)
      return looks.reads(i)
    },
    take: (look, columns, findings) => {
      const [looks, i] = own(look)
      looks.take(i, columns, findings)
    },
  }
}

/** A look for each summary. */
function seriesLooks(model: Model, definitions: Definitions, digests: Digests): Looks {
  const digest = digester(model, digests)
  const checks = definitions.checks.filter((check) => 'testSeries' in check)
  return {
    count: digests.count,
    reads: (look) => digestReads(digests, look),
    take(look, [values, weight], findings) {
      const least = leastOf(values!.subarray(0, model.warmUp), digest(look, values!, weight, findings))
      for (const check of checks)
        if (least < check.least) testSeries(check, digests, { look, values: values! }, findings)
    },
  }
}

/** Makes the function that puts the numbers of a summary among the figures; it answers the least value. */
function digester(
  model: Model,
  { series, first, next, at }: Digests,
): (look: number, values: Float64Array, weight: Float64Array | undefined, findings: Findings) => number {
  const range = afterWarmUp(model)
  const { thresholds, grid } = model
  const asked = percentilesAsked(thresholds)
  const ranged = (column: Float64Array): Float64Array => column.subarray(range.startBin)
  let room: SummaryRoom | undefined
  return (look, values, weight, { figures, percentiles }) => {
    room ??= openSummaryRoom(grid.bins, grid.bins * first.length)
    const spec = series[first[look]!]!
    const weights = spec.weight === undefined ? undefined : weight === undefined ? null : ranged(weight)
    const summed = { kind: spec.kind, values: ranged(values), weights, startBin: range.startBin }
    putSummary({ out: figures, at: at[look]! }, summed, room)
    if (spec.weight === undefined && asked.size > 0) {
      for (let s = first[look]!; s >= 0; s = next[s]!) {
        const { id } = series[s]!
        if (asked.has(id)) percentiles.set(id, percentilesOf(values, null, range))
      }
    }
    const least = figures[at[look]! + (spec.kind === 'flow' ? 2 : 1)]!
    return Number.isFinite(least) ? least : Infinity
  }
}

function testSeries(
  check: Extract<CheckDef, { readonly testSeries: unknown }>,
  { series, first, next }: Digests,
  { look, values }: { readonly look: number; readonly values: Float64Array },
  { breaches }: Findings,
): void {
  for (let s = first[look]!; s >= 0; s = next[s]!) addTo(breaches, check.id, check.testSeries(series[s]!, values))
}

/** The least of some values and another; those that are undefined are passed over. */
function leastOf(values: Float64Array, other: number): number {
  let least = other
  for (const value of values) if (value < least) least = value
  return least
}
