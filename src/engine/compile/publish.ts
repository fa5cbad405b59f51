import { byCodeUnit, type SeriesKind, type Unit } from '../../base/index.ts'
import type { SeriesOwner, SeriesSpec } from '../plan/index.ts'
import type { MeasureDef, MetricDef, NodeKind } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import type { OwnedColumn } from './names.ts'
import { RESOURCE_MEASURES } from './resource-measures.ts'
import { SYSTEM, SYSTEM_MEASURES } from './system-measures.ts'

/** What a series is; `weights` names the measures of its owner of which the first that is there weighs it. */
interface Described {
  readonly measure: string
  readonly unit: Unit
  readonly kind: SeriesKind
  readonly weights?: readonly string[]
}

/** Make every named column a series of the run, in code-unit order of ids, and give checks the scratch ones. */
export function publishAll(context: CompileContext): void {
  const { builder, names, model } = context
  const specs = [namedSpecs, nodeSpecs, edgeSpecs, resourceSpecs, systemSpecs].flatMap((of) => of(context))
  for (const spec of specs.sort((a, b) => byCodeUnit(a.id, b.id))) builder.publish(spec)
  for (const columns of names.owned.values()) {
    for (const { id, column, classes, scratch } of columns.values()) {
      if (!scratch) continue
      builder.hide(id, column)
      classes?.forEach((own, k) => {
        builder.hide(`${id}.${model.classes[k]!}`, own)
      })
    }
  }
}

/** The series of what an owner has, over all classes, and of each class where there are such; in the order of their ids. */
function specsOf({ names, model }: CompileContext, owner: SeriesOwner, described: readonly Described[]): SeriesSpec[] {
  const columns = names.owned.get(owner.id)
  const published = (name: string): OwnedColumn | undefined => {
    const own = columns?.get(name)
    return own?.scratch === true ? undefined : own
  }
  const specs: SeriesSpec[] = []
  for (const { measure, unit, kind, weights } of described) {
    const own = published(measure)
    if (own === undefined) continue
    const weighing = weights?.map(published).find((column) => column !== undefined)
    const { id, column, classes = [] } = own
    const weight = weighing?.id ?? null
    specs.push({ column, id, owner, measure, class: null, unit, kind, ...(weights === undefined ? {} : { weight }) })
    classes.forEach((each, k) => {
      const workClass = model.classes[k]!
      const ofClass = weighing?.classes === undefined ? weight : `${weighing.id}.${workClass}`
      const series = { column: each, id: `${id}.${workClass}`, owner, measure, class: workClass, unit, kind }
      specs.push({ ...series, ...(weights === undefined ? {} : { weight: ofClass }) })
    })
  }
  return specs.sort((a, b) => byCodeUnit(a.id, b.id))
}

function namedSpecs({ names }: CompileContext): SeriesSpec[] {
  return [...names.named].map(([id, column]) => {
    const owner: SeriesOwner = { kind: 'series', id }
    return { column, id, owner, measure: 'value', class: null, unit: 'none', kind: 'value' }
  })
}

function nodeSpecs(context: CompileContext): SeriesSpec[] {
  const described = new Map<NodeKind, readonly Described[]>()
  const metrics = context.definitions.metrics.map(describedMetric)
  return context.model.nodes.flatMap(({ id, kind }) => {
    const known = described.get(kind) ?? [...Object.entries(kind.measures).map(describedMeasure), ...metrics]
    described.set(kind, known)
    return specsOf(context, { kind: 'node', id }, known)
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

function edgeSpecs(context: CompileContext): SeriesSpec[] {
  return context.model.edges.flatMap(({ id }) => specsOf(context, { kind: 'edge', id }, EDGE_SERIES))
}

function resourceSpecs(context: CompileContext): SeriesSpec[] {
  const described = RESOURCE_MEASURES.map((measure) => describedMeasure([measure.id, measure]))
  return context.model.resources.flatMap(({ id }) => specsOf(context, { kind: 'resource', id }, described))
}

function systemSpecs(context: CompileContext): SeriesSpec[] {
  const described = SYSTEM_MEASURES.map((measure) => describedMeasure([measure.id, measure]))
  return specsOf(context, { kind: 'system', id: SYSTEM }, described)
}
