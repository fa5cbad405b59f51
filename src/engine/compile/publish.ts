import { byCodeUnit, type SeriesKind, type Unit } from '../../base/index.ts'
import type { SeriesOwner, SeriesSpec } from '../plan/index.ts'
import type { MeasureDef, MetricDef } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { RESOURCE_MEASURES } from './resource-measures.ts'
import { SYSTEM_MEASURES } from './system-measures.ts'

/** What a series is; `weight` names a measure of its owner. */
type Described = { readonly unit: Unit; readonly kind: SeriesKind; readonly weight?: string | null }

/** Make every named column a series of the run, in code-unit order of ids, and give checks the scratch ones. */
export function publishAll(context: CompileContext): void {
  const { builder, names } = context
  const specs = [namedSpecs, nodeSpecs, edgeSpecs, resourceSpecs, systemSpecs].flatMap((of) => of(context))
  for (const spec of specs.sort((a, b) => byCodeUnit(a.id, b.id))) builder.publish(spec)
  for (const [id, column] of names.scratch) builder.hide(id, column)
}

/** The series of a measure over all classes, and those of each class where there are such. */
function specsOf(context: CompileContext, owner: SeriesOwner, measure: string, described: Described): SeriesSpec[] {
  const { names, model } = context
  const classes = model.hasClasses ? [null, ...model.classes] : [null]
  return classes.flatMap((workClass) => {
    const idOf = (name: string): string => `${owner.id}.${name}${workClass === null ? '' : `.${workClass}`}`
    const id = idOf(measure)
    const column = names.series.get(id)
    if (column === undefined) return []
    const { unit, kind, weight } = described
    if (weight === undefined) return { column, id, owner, measure, class: workClass, unit, kind }
    const weighing = weight === null ? null : names.series.has(idOf(weight)) ? idOf(weight) : `${owner.id}.${weight}`
    return { column, id, owner, measure, class: workClass, unit, kind, weight: weighing }
  })
}

function namedSpecs({ model, names }: CompileContext): SeriesSpec[] {
  return [...model.series.keys()].map((id) => {
    const owner: SeriesOwner = { kind: 'series', id }
    return { column: names.series.get(id)!, id, owner, measure: 'value', class: null, unit: 'none', kind: 'value' }
  })
}

function nodeSpecs(context: CompileContext): SeriesSpec[] {
  return context.model.nodes.flatMap((node) => {
    const owner: SeriesOwner = { kind: 'node', id: node.id }
    const has = (name: string): boolean => context.names.series.has(`${node.id}.${name}`)
    const measures = Object.entries(node.kind.measures)
      .filter(([name]) => has(name))
      .flatMap(([name, def]) => specsOf(context, owner, name, describedMeasure(def)))
    const metrics = context.definitions.metrics
      .filter(({ id }) => has(id))
      .flatMap((metric) => specsOf(context, owner, metric.id, describedMetric(metric, has)))
    return [...measures, ...metrics]
  })
}

function describedMeasure({ unit, kind, percentiles }: Pick<MeasureDef, 'unit' | 'kind' | 'percentiles'>): Described {
  return { unit, kind, ...(percentiles === true ? { weight: null } : {}) }
}

function describedMetric(metric: MetricDef, has: (name: string) => boolean): Described {
  const { unit, kind, percentiles } = metric
  return percentiles === undefined ? { unit, kind } : { unit, kind, weight: percentiles.find(has) ?? null }
}

function edgeSpecs(context: CompileContext): SeriesSpec[] {
  return context.model.edges.flatMap(({ id, lag }) => {
    const owner: SeriesOwner = { kind: 'edge', id }
    const flow = specsOf(context, owner, 'flow', { unit: 'items/bin', kind: 'flow' })
    return lag === 0 ? flow : [...flow, ...specsOf(context, owner, 'inTransit', { unit: 'items', kind: 'stock' })]
  })
}

function resourceSpecs(context: CompileContext): SeriesSpec[] {
  return context.model.resources.flatMap(({ id }) =>
    RESOURCE_MEASURES.flatMap((measure) =>
      specsOf(context, { kind: 'resource', id }, measure.id, describedMeasure(measure)),
    ),
  )
}

function systemSpecs(context: CompileContext): SeriesSpec[] {
  const owner: SeriesOwner = { kind: 'system', id: 'system' }
  return SYSTEM_MEASURES.flatMap(({ id, unit, kind }) => specsOf(context, owner, id, { unit, kind }))
}
