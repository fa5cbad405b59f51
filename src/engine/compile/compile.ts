import { checked, hasErrors, instantMs, localClock, type Checked, type Diagnostic } from '../../base/index.ts'
import { PlanBuilder, type Plan } from '../plan/index.ts'
import type { Definitions, InputData, Model, Recorder } from '../vocabulary/index.ts'
import type { CompileContext, Fill } from './context.ts'
import { lowerAllotment } from './allotment.ts'
import { reserveEdges } from './edge-columns.ts'
import { lowerEdges } from './edges.ts'
import { heldParts } from './held-parts.ts'
import { reserveHeld } from './held.ts'
import { lowerSeries } from './lower-series.ts'
import { lowerMetrics } from './metrics.ts'
import { createNames, type NameTable } from './names.ts'
import { lowerNodes } from './nodes.ts'
import { publishAll } from './publish.ts'
import { reserveNames } from './reserve.ts'
import { lowerResources } from './resources.ts'
import { lowerSystem } from './system.ts'

/** A plan, and the bins of recorded data that had to be filled to make it. */
export interface Compiled {
  readonly plan: Plan
  /** What a formula reads in the place of a name that fields rule out: 0 or NaN; undefined of any other name. */
  readonly absent: (name: string) => number | undefined
  readonly fills: readonly Fill[]
}

/**
 * Model -> Plan.
 *
 *   1. Reserve   one column per series, so that any formula may name any of them.
 *   2. Series    named series are lowered; formulas are parsed on the way.
 *   3. Nodes     each node kind appends its ops, reading what its edges deliver.
 *   4. Edges     each outlet is split over its edges; lags hold work on its way.
 *   5. Allot     what is held back gets its allotments, the resources their series.
 *   6. Derive    each metric appends its ops for every node that has what it needs; then the sums of the system.
 *   7. Schedule  (in PlanBuilder.build) order the ops and find the feedback blocks.
 *
 * Knows no node kind, function, metric or form of series by name: they all come from the definitions.
 *
 * @param recorder keeps what explains the values: fields (`payment.fields.failureRate`), ages, cohorts, allotments
 */
export function compile(
  model: Model,
  definitions: Definitions,
  inputs: ReadonlyMap<string, InputData>,
  recorder?: Recorder,
): Checked<Compiled> {
  const diagnostics: Diagnostic[] = []
  const fills: Fill[] = []
  const context = { ...contextOf(model, definitions, inputs, { diagnostics, fills }), recorder }
  const parts = heldParts(model)
  reserveNames(context, parts)
  const edges = reserveEdges(context)
  const held = reserveHeld(context, parts)
  lowerNamedSeries(context)
  lowerNodes(context, edges, held)
  lowerEdges(context, edges, held)
  lowerAllotment(context, held, edges)
  lowerResources(context, held)
  lowerMetrics(context)
  lowerSystem(context)
  publishAll(context)
  if (hasErrors(diagnostics)) return { diagnostics }
  const built = context.builder.build()
  if (built.value === undefined) return { diagnostics: [...diagnostics, ...built.diagnostics] }
  return checked({ plan: built.value, absent: absentIn(context.names), fills }, diagnostics)
}

/** Holds the names alone, not all that the plan was made with. */
function absentIn({ absent }: NameTable): Compiled['absent'] {
  return (name) => absent().get(name)
}

function contextOf(
  model: Model,
  definitions: Definitions,
  inputs: ReadonlyMap<string, InputData>,
  kept: { readonly diagnostics: Diagnostic[]; readonly fills: Fill[] },
): Omit<CompileContext, 'recorder'> {
  const clock = { startMs: instantMs(model.window.start) ?? 0, offsetMinutes: localClock(model.window.offsets) }
  return {
    model,
    definitions,
    inputs,
    builder: new PlanBuilder(model.grid, clock),
    names: createNames(model.hasClasses ? model.classes : []),
    report: (diagnostic) => void kept.diagnostics.push(diagnostic),
    filled: (fill) => void kept.fills.push(fill),
  }
}

function lowerNamedSeries(context: CompileContext): void {
  for (const [id, value] of context.model.series) {
    const column = lowerSeries(context, value, ['series', id])
    context.builder.from({ path: ['series', id], opens: 'formula' }, () => {
      context.builder.alias(context.names.named.get(id)!, column)
    })
  }
}
