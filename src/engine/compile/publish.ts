import { byCodeUnit } from '../../base/index.ts'
import type { SeriesOwner, SeriesSpec } from '../plan/index.ts'
import type { MeasureDef, MetricDef, NodeKind } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { scratchColumns } from './names.ts'
import { specsByShape, type Described } from './shaped-series.ts'
import { RESOURCE_MEASURES } from './resource-measures.ts'
import { SYSTEM, SYSTEM_MEASURES } from './system-measures.ts'

/** Make every named column a series of the run, in code-unit order of ids, and give checks the scratch ones. */
export function publishAll(context: CompileContext): void {
  const { builder, names, model } = context
  const specs = namedSpecs(context)
  const specsOf = specsByShape(context)
  for (const { kind, id, described } of ownersOf(context)) specsOf({ kind, id }, described, specs)
  // Within an owner they stand in order, and mostly owners do: then this only looks.
  for (const spec of specs.sort((a, b) => byCodeUnit(a.id, b.id))) builder.publish(spec)
  builder.hideAll(scratchColumns(names, model.hasClasses ? model.classes : []))
}

interface DescribedOwner extends SeriesOwner {
  readonly described: readonly Described[]
}

/** What owns series beside named ones, in the order in which their ids begin. */
function ownersOf(context: CompileContext): readonly DescribedOwner[] {
  const { model } = context
  const described = new Map<NodeKind, readonly Described[]>()
  const metrics = context.definitions.metrics.map(describedMetric)
  const owners: DescribedOwner[] = model.nodes.map(({ id, kind }) => {
    const known = described.get(kind) ?? [...Object.entries(kind.measures).map(describedMeasure), ...metrics]
    described.set(kind, known)
    return { kind: 'node', id, described: known }
  })
  for (const { id } of model.edges) owners.push({ kind: 'edge', id, described: EDGE_SERIES })
  const ofResource = RESOURCE_MEASURES.map((measure) => describedMeasure([measure.id, measure]))
  for (const { id } of model.resources) owners.push({ kind: 'resource', id, described: ofResource })
  const ofSystem = SYSTEM_MEASURES.map((measure) => describedMeasure([measure.id, measure]))
  owners.push({ kind: 'system', id: SYSTEM, described: ofSystem })
  return owners.sort((a, b) => byCodeUnit(`${a.id}.`, `${b.id}.`))
}

function namedSpecs({ names }: CompileContext): SeriesSpec[] {
  return [...names.named].map(([id, column]) => {
    const owner: SeriesOwner = { kind: 'series', id }
    return { column, id, owner, measure: 'value', class: null, unit: 'none', kind: 'value' }
  })
}

function describedMeasure([measure, def]: readonly [
  string,
  Pick<MeasureDef, 'unit' | 'kind' | 'percentiles'>,
]): Described {
  const { unit, kind, percentiles } = def
  return { measure, unit, kind, ...(percentiles === true ? { weights: [] } : {}) }
}

function describedMetric({ id, unit, kind, percentiles }: MetricDef): Described {
  return { measure: id, unit, kind, ...(percentiles === undefined ? {} : { weights: percentiles }) }
}

const EDGE_SERIES: readonly Described[] = [
  { measure: 'flow', unit: 'items/bin', kind: 'flow' },
  { measure: 'inTransit', unit: 'items', kind: 'stock' },
]
