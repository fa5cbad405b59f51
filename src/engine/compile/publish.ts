import { byCodeUnit, type SeriesKind, type Unit } from '../../base/index.ts'
import type { SeriesOwner, SeriesSpec } from '../plan/index.ts'
import type { MeasureDef, MetricDef, ModelNode } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { SYSTEM_MEASURES } from './system-measures.ts'

type Described = { readonly unit: Unit; readonly kind: SeriesKind; readonly weight?: string | null }

/** Make every named column a series of the run, in code-unit order of ids, and give checks the scratch ones. */
export function publishAll(context: CompileContext): void {
  const { builder, names } = context
  const specs = [...namedSpecs(context), ...nodeSpecs(context), ...edgeSpecs(context), ...systemSpecs(context)]
  for (const spec of specs.sort((a, b) => byCodeUnit(a.id, b.id))) builder.publish(spec)
  for (const [id, column] of names.scratch) builder.hide(id, column)
}

function specOf({ names }: CompileContext, owner: SeriesOwner, measure: string, described: Described): SeriesSpec {
  const id = owner.kind === 'series' ? owner.id : `${owner.id}.${measure}`
  return { column: names.series.get(id)!, id, owner, measure, class: null, ...described }
}

function namedSpecs(context: CompileContext): SeriesSpec[] {
  return [...context.model.series.keys()].map((id) =>
    specOf(context, { kind: 'series', id }, 'value', { unit: 'none', kind: 'value' }),
  )
}

function nodeSpecs(context: CompileContext): SeriesSpec[] {
  return context.model.nodes.flatMap((node) => {
    const owner: SeriesOwner = { kind: 'node', id: node.id }
    const has = (name: string): boolean => context.names.series.has(`${node.id}.${name}`)
    const measures = Object.entries(node.kind.measures)
      .filter(([name]) => has(name))
      .map(([name, def]) => specOf(context, owner, name, describedMeasure(def)))
    const metrics = context.definitions.metrics
      .filter(({ id }) => has(id))
      .map((metric) => specOf(context, owner, metric.id, describedMetric(metric, node, has)))
    return [...measures, ...metrics]
  })
}

function describedMeasure({ unit, kind, percentiles }: MeasureDef): Described {
  return { unit, kind, ...(percentiles === true ? { weight: null } : {}) }
}

function describedMetric(metric: MetricDef, node: ModelNode, has: (name: string) => boolean): Described {
  const { unit, kind, percentiles } = metric
  if (percentiles === undefined) return { unit, kind }
  const weight = percentiles.find(has)
  return { unit, kind, weight: weight === undefined ? null : `${node.id}.${weight}` }
}

function edgeSpecs(context: CompileContext): SeriesSpec[] {
  return context.model.edges.flatMap((edge) => {
    const owner: SeriesOwner = { kind: 'edge', id: edge.id }
    const flow = specOf(context, owner, 'flow', { unit: 'items/bin', kind: 'flow' })
    return edge.lag === 0 ? [flow] : [flow, specOf(context, owner, 'inTransit', { unit: 'items', kind: 'stock' })]
  })
}

function systemSpecs(context: CompileContext): SeriesSpec[] {
  return SYSTEM_MEASURES.map(({ id, unit, kind }) =>
    specOf(context, { kind: 'system', id: 'system' }, id, { unit, kind }),
  )
}
