import type { DocPath } from '../../base/index.ts'
import { quoteEdge } from '../expression/index.ts'
import type { SeriesSpec } from '../plan/index.ts'
import type { ModelNode, SeriesValue } from '../vocabulary/index.ts'
import { arrivalsAgeRule, arrivalsRule } from './arrivals-rule.ts'
import { edgeRule } from './edge-rule.ts'
import type { ExplainedRun } from './facts.ts'
import { givenRule, type Given } from './given-rule.ts'
import { heldRule } from './held-rule.ts'
import { nodeRule, nodeValueOf } from './node-rule.ts'
import { planRule } from './plan-rule.ts'
import { resourceRule } from './resource-rule.ts'
import { derived, type Rule } from './rule.ts'

/** How the value of a series, a scratch measure, a detail or a field comes about in a bin; undefined of any other name. */
export function ruleOf(run: ExplainedRun, id: string, bin: number): Rule | undefined {
  const spec = run.plan.series.find((series) => series.id === id)
  const rule = heldRule(run, id, bin) ?? (spec === undefined ? hiddenRule(run, id, bin) : seriesRule(run, spec, bin))
  return rule ?? (run.values(id) === undefined ? undefined : planRule(run.plan, id))
}

function seriesRule(run: ExplainedRun, spec: SeriesSpec, bin: number): Rule | undefined {
  const { model } = run
  const { owner, measure, class: workClass } = spec
  switch (owner.kind) {
    case 'series':
      return givenRule(
        run,
        { value: model.series.get(owner.id)!, place: ['series', owner.id], owner: owner.id, keys: [] },
        bin,
      )
    case 'edge':
      return edgeRule(run, { edge: model.edges.find(({ id }) => id === owner.id)!, name: measure, workClass }, bin)
    case 'node':
      return nodeSeriesRule(run, spec, bin)
    case 'resource':
      return resourceRule(run, owner.id, measure)
    case 'system':
      return undefined
  }
}

function nodeSeriesRule(run: ExplainedRun, spec: SeriesSpec, bin: number): Rule | undefined {
  const value = nodeValueOf(run, spec)
  const { node, name, workClass } = value
  if (workClass === null && run.model.hasClasses) {
    const parts = run.model.classes.map((one) => `${spec.id}.${one}`)
    if (parts.every((id) => run.values(id) !== undefined)) return overClasses(run, spec, parts)
  }
  if (name === 'arrivals' && node.kind.inlet) return arrivalsRule(run, node, workClass)
  return nodeRule(run, value, bin)
}

/** Over all classes: the sum, or for a time the mean weighted by the flow it is of. */
function overClasses({ values }: ExplainedRun, spec: SeriesSpec, parts: readonly string[]): Rule {
  if (spec.kind !== 'time') return derived(parts.join(' + '), 'the sum over the classes')
  const owner = spec.owner.id
  const flow = values(`${owner}.attempts`) === undefined ? 'arrivals' : 'attempts'
  const weights = parts.map((id) => `${owner}.${flow}.${id.split('.').at(-1)!}`)
  const terms = parts.map((id, i) => `DEFAULT(${id}, 0) * ${weights[i]!}`)
  return derived(`(${terms.join(' + ')}) / (${weights.join(' + ')})`, `the mean over the classes, weighted by ${flow}`)
}

/** A scratch measure of a node, or a field. */
function hiddenRule(run: ExplainedRun, id: string, bin: number): Rule | undefined {
  const { model } = run
  const field = /^(.+)\.fields\.(.+)$/.exec(id)
  if (field !== null) return fieldRule(run, field[1]!, field[2]!.split('.'), bin)
  const taken = model.edges.find((edge) => id === `${edge.id}.taken` || id.startsWith(`${edge.id}.taken.`))
  if (taken !== undefined) {
    const workClass = id.slice(taken.id.length + '.taken.'.length) || null
    return edgeRule(run, { edge: { ...taken, multiplier: undefined }, name: 'taken', workClass }, bin)
  }
  const delivered = model.edges.find((edge) => id.startsWith(`${edge.id}.delivered`))
  if (delivered !== undefined) {
    const flow = quoteEdge(id.replace('.delivered', '.flow'))
    return derived(`SHIFT(${flow}, ${delivered.lag})`, 'what entered the edge that many bins earlier')
  }
  const node = model.nodes.find((one) => id.startsWith(`${one.id}.`))
  if (node === undefined) return undefined
  const keys = id.slice(node.id.length + 1).split('.')
  const workClass = keys.length > 1 && model.hasClasses && model.classes.includes(keys.at(-1)!) ? keys.pop()! : null
  const name = keys.join('.')
  if (name === 'arrivalsAge') return arrivalsAgeRule(run, node, workClass, bin)
  return nodeRule(run, { node, name, workClass }, bin)
}

function fieldRule(run: ExplainedRun, owner: string, keys: readonly string[], bin: number): Rule | undefined {
  const given = givenAt(run.model, owner, keys)
  return given === undefined ? undefined : givenRule(run, { ...given, owner, keys }, bin)
}

/** What stands at the keys from an id on, and where. */
function givenAt(
  model: ExplainedRun['model'],
  owner: string,
  keys: readonly string[],
): Pick<Given, 'value' | 'place'> | undefined {
  const named = model.series.get(owner)
  if (named !== undefined) return { value: valueAt(named, keys) as SeriesValue, place: ['series', owner, ...keys] }
  const resource = model.resources.find(({ id }) => id === owner)
  if (resource !== undefined) {
    return { value: valueAt(resource, keys) as SeriesValue, place: ['topology', 'resources', owner, ...keys] }
  }
  const edge = model.edges.find(({ id }) => id === owner)
  const place: DocPath =
    edge === undefined ? ['topology', 'nodes', owner, ...keys] : ['topology', 'edges', edge.index, ...keys]
  const given = edge === undefined ? nodeField(model.node(owner), keys) : valueAt(edge, keys)
  return given === undefined ? undefined : { value: given as SeriesValue, place }
}

function nodeField(node: ModelNode | undefined, keys: readonly string[]): unknown {
  return node === undefined ? undefined : valueAt(node.fields, keys)
}

function valueAt(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root)
}
