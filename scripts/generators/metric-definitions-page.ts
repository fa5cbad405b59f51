import { DEFINITIONS, type Definitions, type MetricDef } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'
import { hasMetric, publishedWith } from './published-with.ts'

const ABOUT =
  'Series derived from the measures of a node, computed once in the plan. Where a denominator is 0 a metric is ' +
  'undefined: an empty cell, `null` in JSON ([specification](../spec/metrics.md)). `flowsim metric-definitions` lists them.'

/** docs/reference/metric-definitions.md: every derived metric. */
export function metricDefinitionsPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  return [
    page(
      'metric-definitions',
      'Metrics',
      ABOUT,
      ...definitions.metrics.flatMap((metric) => metricParts(metric, definitions)),
    ),
  ]
}

function metricParts(metric: MetricDef, definitions: Definitions): readonly string[] {
  const { id, unit, kind, doc, formula, source } = metric
  const rows = [
    ['Unit', `${unit} (${kind})`],
    ['Formula', formula],
    ['Needs', needsText(metric, definitions)],
    ['Published', publishedText(metric, definitions)],
    ...(metric.percentiles === undefined ? [] : [['Percentiles', percentilesText(metric.percentiles)]]),
    ['Source', source],
  ]
  return [`## ${id}`, doc, table(['', ''], rows)]
}

/** Measures and metrics; columns that a node kind keeps for metrics alone have no name outside. */
function needsText({ needs }: MetricDef, { metrics, nodes }: Definitions): string {
  const isPublished = (name: string): boolean =>
    metrics.some(({ id }) => id === name) ||
    [...nodes.values()].some(({ measures }) => measures[name] !== undefined && measures[name].scratch !== true)
  const names = needs.filter(isPublished).map((name) => `\`${name}\``)
  return names.length === 0 ? 'what the node kind computes for it' : names.join(', ')
}

function publishedText(metric: MetricDef, { metrics, nodes }: Definitions): string {
  const kinds = [...nodes.values()].flatMap((kind) => {
    const when = publishedWith(kind, (fields) => hasMetric(metric, kind, fields, metrics))
    return when === undefined ? [] : [when === 'always' ? kind.kind : `${kind.kind} ${when}`]
  })
  return kinds.join('; ')
}

function percentilesText(weights: readonly string[]): string {
  return weights.length === 0
    ? 'every bin counts alike'
    : `weighted by ${weights.map((name) => `\`${name}\``).join(' or ')}`
}
